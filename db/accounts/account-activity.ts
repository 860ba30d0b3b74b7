import { sql } from 'drizzle-orm';
import type { QueueSource } from '../../contracts/messaging/priority';
import type { ReasonCode } from '../../contracts/messaging/reason-codes';
import type { Tx } from '../database';

/** A part of a queue that waits for the same reason. Times are epoch milliseconds of the database clock. */
export interface QueueRow extends Record<string, unknown> {
  source: QueueSource;
  sourceId: string | null;
  name: string | null;
  priority: number;
  /** `due` and `sending` are no reasons to wait. */
  standing: 'due' | 'sending' | ReasonCode;
  count: number;
  firstMs: number | null;
  lastMs: number | null;
  /** Of these: no time is known at which they go on. */
  endless: number;
  /** Of a campaign that takes a share of the rate, in basis points; else null. */
  paceBp: number | null;
  /** Leave in calls for many, where the platform has such. */
  native: boolean;
}

/** The queue of an account by source and by what it waits for, in the order in which it leaves. It walks the queue once. */
export async function readQueue(tx: Tx, { workspaceId, accountId }: { workspaceId: string; accountId: string }): Promise<QueueRow[]> {
  const { rows } = await tx.execute<QueueRow>(sql`
    select q.source, q.source_id as "sourceId", q.name, q.priority, q.standing, q.count, q.endless, q.pace_bp as "paceBp", q.native,
      (extract(epoch from q.first) * 1000)::float8 as "firstMs", (extract(epoch from q.last) * 1000)::float8 as "lastMs"
    from (
      select o.source, case when o.kind = 'send' then o.source_id end as source_id, c.name, c.pace_bp, o.priority,
        case when o.attempt_id is not null then 'sending' when c.status = 'paused' then 'held.source_paused' when o.not_before <= now() then 'due'
          when o.kind = 'unsend' then case when o.attempts > 0 then 'held.retry' else 'queued' end else coalesce(m.reason, 'queued') end as standing,
        count(*)::int as count, (count(*) filter (where o.not_before = 'infinity' or c.status = 'paused' and o.attempt_id is null))::int as endless,
        bool_and(o.native) as native, min(o.not_before) filter (where isfinite(o.not_before)) as first, max(o.not_before) filter (where isfinite(o.not_before)) as last
      from outbox o
      left join campaigns c on c.workspace_id = ${workspaceId} and c.id = o.source_id
      left join messages m on o.not_before > now() and m.account_id = o.account_id and m.id = o.message_id
      where o.workspace_id = ${workspaceId} and o.account_id = ${accountId} and o.priority in (0, 1, 2)
      group by 1, 2, 3, 4, 5, 6) q
    order by q.priority, q.first nulls first, q.source_id, q.standing`);
  return rows;
}

/** What began in one minute: what the platform took, and calls that brought no message out. */
export interface MinuteRow extends Record<string, unknown> {
  minuteMs: number;
  sent: number;
  failed: number;
}

/** Minutes in which something began since `sinceMs`. What was handed back before it began is left out. */
export async function readMinutes(
  tx: Tx,
  { workspaceId, accountId, sinceMs }: { workspaceId: string; accountId: string; sinceMs: number },
): Promise<MinuteRow[]> {
  const { rows } = await tx.execute<MinuteRow>(sql`
    select (floor(extract(epoch from started_at) / 60) * 60000)::float8 as "minuteMs", (count(*) filter (where outcome = 'sent'))::int as sent,
      (count(*) filter (where outcome in ('refused', 'not_sent', 'unknown')))::int as failed
    from message_attempts where started_at >= to_timestamp(${sinceMs / 1000}::float8) and workspace_id = ${workspaceId} and account_id = ${accountId}
    group by 1 order by 1`);
  return rows;
}

/** Starts of the last minute in bars, for accounts without a limit: their ring keeps only the newest grant. Oldest first. */
export async function readBars(
  tx: Tx,
  { workspaceId, accountId, nowMs, barMs }: { workspaceId: string; accountId: string; nowMs: number; barMs: number },
): Promise<Map<number, number>> {
  const { rows } = await tx.execute<{ age: number; count: number }>(sql`
    select greatest(0, floor((${nowMs}::float8 - extract(epoch from started_at)::float8 * 1000) / ${barMs}::float8))::int as age, count(*)::int as count
    from message_attempts
    where started_at > to_timestamp(${(nowMs - 60_000) / 1000}::float8) and workspace_id = ${workspaceId} and account_id = ${accountId} and outcome is distinct from 'handed_back'
    group by 1`);
  return new Map(rows.map(({ age, count }) => [age, count]));
}

/** Messages of the account whose outcome is looked up at the platform, one by one. */
export async function countLookedUp(tx: Tx, accountId: string): Promise<number> {
  const { rows } = await tx.execute<{ count: number }>(
    sql`select count(*)::int as count from unknown_sends where account_id = ${accountId} and mass_send_id is null`,
  );
  return rows[0]?.count ?? 0;
}
