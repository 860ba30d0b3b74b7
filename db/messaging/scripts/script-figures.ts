import { sql } from 'drizzle-orm';
import type { StopReason } from '../../../contracts/messaging/scripts/script-run';
import type { Tx } from '../../database';

export interface StepCount {
  stepId: string;
  sent: number;
  skipped: number;
  read: number;
  bought: number;
  revenue: { currency: string; cents: number }[];
}

/** What each step did over all versions. Bought: money came for that very message and was not taken back. */
export async function stepCounts(tx: Tx, scriptId: string): Promise<StepCount[]> {
  const { rows } = await tx.execute<StepCount & Record<string, unknown>>(sql`
    with moves as (select * from script_moves where script_id = ${scriptId}),
    paid as (
      select s.step_id, t.message_id, t.currency, sum(t.gross_cents)::float8 as cents from moves s
      join fan_transactions t on t.fan_id = s.fan_id and t.message_id = s.message_id and t.status <> 'undo' group by 1, 2, 3),
    money as (
      select step_id, count(distinct message_id)::int as bought from paid group by 1),
    sums as (select step_id, jsonb_agg(jsonb_build_object('currency', currency, 'cents', cents) order by currency) as revenue
      from (select step_id, currency, sum(cents) as cents from paid group by 1, 2) c group by 1)
    select s.step_id as "stepId", count(*) filter (where m.reason = 'sent')::int as sent, count(*) filter (where s.message_id is null)::int as skipped,
      count(*) filter (where m.read_at is not null)::int as read, coalesce(max(money.bought), 0)::int as bought,
      coalesce((select revenue from sums where sums.step_id = s.step_id), '[]') as revenue
    from moves s left join messages m on m.account_id = s.account_id and m.id = s.message_id left join money on money.step_id = s.step_id
    group by s.step_id`);
  return rows;
}

/** How many runs there were, and how they ended. */
export async function runCounts(
  tx: Tx,
  scriptId: string,
): Promise<{ state: 'running' | 'stopped' | 'done'; stopReason: StopReason | null; count: number }[]> {
  const { rows } = await tx.execute<{ state: 'running' | 'stopped' | 'done'; stopReason: StopReason | null; count: number }>(sql`
    select state, stop_reason as "stopReason", count(*)::int as count from script_runs where script_id = ${scriptId} group by 1, 2`);
  return rows;
}
