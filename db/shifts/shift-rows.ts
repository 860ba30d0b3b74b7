import { and, eq, sql } from 'drizzle-orm';
import { FORGOTTEN_AFTER_HOURS, type SalesMoney } from '../../contracts/shifts/shift';
import type { Tx } from '../database';
import { overAllAccounts } from '../over-all-accounts';
import { shifts } from '../schema';
import { creditedSales } from './credited-sales';

export type ShiftRow = typeof shifts.$inferSelect;

/**
 * Ends what was forgotten: a shift that is open for longer than a shift lasts ends with the last message that the person wrote in it, or where it
 * began. Called before shifts are read or begun, so nobody ever sees a forgotten one open. Messages of all accounts count, whoever asks.
 */
export async function endForgotten(tx: Tx, workspaceId: string): Promise<void> {
  await overAllAccounts(tx, () =>
    tx.execute(sql`
    update shifts s set ended_by_rule = true, ended_at = coalesce((
      select max(m.created_at) from messages m where m.workspace_id = s.workspace_id and m.author_id = s.user_id
        and m.created_at >= s.started_at and m.created_at < s.started_at + make_interval(hours => ${FORGOTTEN_AFTER_HOURS})), s.started_at)
    where s.workspace_id = ${workspaceId} and s.ended_at is null and s.started_at < now() - make_interval(hours => ${FORGOTTEN_AFTER_HOURS})`),
  );
}

/** Shifts that touch a time, newest first; one more than `limit`, so that a further page shows. */
export async function listShifts(
  tx: Tx,
  { workspaceId, userId, from, to, limit }: { workspaceId: string; userId?: string; from?: string; to?: string; limit: number },
  after: { key: string; id: string } | null,
): Promise<ShiftRow[]> {
  return tx
    .select()
    .from(shifts)
    .where(
      sql`${shifts.workspaceId} = ${workspaceId} and ${userId === undefined ? sql`true` : sql`${shifts.userId} = ${userId}`}
        and ${to === undefined ? sql`true` : sql`${shifts.startedAt} < ${to}::timestamptz`}
        and ${from === undefined ? sql`true` : sql`coalesce(${shifts.endedAt}, 'infinity') > ${from}::timestamptz`}
        and ${after === null ? sql`true` : sql`(${shifts.startedAt}, ${shifts.id}) < (${after.key}::timestamptz, ${after.id}::uuid)`}`,
    )
    .orderBy(sql`${shifts.startedAt} desc, ${shifts.id} desc`)
    .limit(limit + 1);
}

export async function findShift(tx: Tx, workspaceId: string, shiftId: string, lock = false): Promise<ShiftRow | null> {
  const query = tx
    .select()
    .from(shifts)
    .where(and(eq(shifts.workspaceId, workspaceId), eq(shifts.id, shiftId)));
  const [row] = await (lock ? query.for('update') : query);
  return row ?? null;
}

/** A worked shift of the person that overlaps a time; an open one lasts. */
export async function overlapping(
  tx: Tx,
  { workspaceId, userId, from, to, exceptId }: { workspaceId: string; userId: string; from: Date; to: Date | null; exceptId: string | null },
): Promise<ShiftRow | null> {
  const [row] = await tx
    .select()
    .from(shifts)
    .where(
      sql`${shifts.workspaceId} = ${workspaceId} and ${shifts.userId} = ${userId} and ${shifts.kind} = 'worked' and ${shifts.id} is distinct from ${exceptId}::uuid
        and tstzrange(${shifts.startedAt}, ${shifts.endedAt}) && tstzrange(${from.toISOString()}::timestamptz, ${to?.toISOString() ?? null}::timestamptz)`,
    )
    .limit(1);
  return row ?? null;
}

export interface ShiftFigures {
  id: string;
  messages: number;
  fans: number;
  sales: number;
  money: SalesMoney;
}

/** What was written in each of these shifts, and the sales credited to those messages, whenever the fan paid. */
export async function shiftFigures(tx: Tx, rows: readonly ShiftRow[], nowMs: number): Promise<Map<string, ShiftFigures>> {
  const worked = rows.filter(({ kind }) => kind === 'worked');
  if (worked.length === 0) return new Map();
  const ids = sql.param(worked.map(({ id }) => id));
  const fromMs = Math.min(...worked.map(({ startedAt }) => startedAt.getTime()));
  // No sale is credited to a message that is older than the longest time the workspace can choose.
  const toMs = Math.min(nowMs, Math.max(...worked.map(({ endedAt }) => endedAt?.getTime() ?? nowMs)) + 720 * 3_600_000) + 1;
  const { rows: figures } = await tx.execute<ShiftFigures & Record<string, unknown>>(sql`
    with s as (select id, user_id, started_at, coalesce(ended_at, now()) as ended_at from shifts where id = any (${ids}::uuid[])),
    w as (select s.id, count(m.id)::int as messages, count(distinct m.fan_id)::int as fans from s left join messages m on m.workspace_id = app_workspace()
      and m.author_id = s.user_id and m.source = 'human' and m.sent_at is not null and m.created_at >= s.started_at and m.created_at < s.ended_at group by 1),
    c as (select s.id, x.currency, count(*)::int as sales, sum(x.gross_cents)::float8 as gross, sum(x.net_cents)::float8 as net
      from (${creditedSales(fromMs, toMs)}) x join s on s.user_id = x.author_id and x.written_at >= s.started_at and x.written_at < s.ended_at group by 1, 2)
    select w.id, w.messages, w.fans, coalesce((select sum(sales)::int from c where c.id = w.id), 0) as sales,
      coalesce((select jsonb_agg(jsonb_build_object('currency', currency, 'grossCents', gross, 'netCents', net) order by currency) from c where c.id = w.id), '[]') as money
    from w`);
  return new Map(figures.map((one) => [one.id, one]));
}
