import { sql } from 'drizzle-orm';
import type { Tx } from '../../database';
import type { UnsendRow } from './place-items';

export interface UnsendStanding {
  waiting: number;
  settling: number;
  /** Until the first of what is queued may go; null when nothing is queued or it has no time. */
  firstDueMs: number | null;
  /** Until the last of it may go. */
  lastDueMs: number | null;
  limitPerMinute: number | null;
  blocked: boolean;
  /** Recipients of the campaign who may still get a message. */
  campaignOpen: boolean;
}

/** What is left of an unsend, and how fast the account goes. */
export async function unsendStanding(tx: Tx, { id, accountId, campaignId, messageId }: UnsendRow): Promise<UnsendStanding> {
  const { rows } = await tx.execute<UnsendStanding & Record<string, unknown>>(sql`
    select i.waiting, i.settling, greatest(0, extract(epoch from q.first - now())::float8 * 1000) as "firstDueMs", greatest(0, extract(epoch from q.last - now())::float8 * 1000) as "lastDueMs",
      s.limit_per_minute as "limitPerMinute", s.paused_at is not null or a.status <> 'active' as blocked,
      coalesce((select c.status in ('scheduled', 'running', 'paused') from campaigns c where c.id = ${campaignId}), false)
        or exists (select from messages m where m.account_id = ${accountId} and m.id = ${messageId} and (m.reason in ('queued', 'unknown.reconciling') or m.reason like 'held.%')) as "campaignOpen"
    from platform_accounts a join senders s on s.account_id = a.id,
      (select (count(*) filter (where reason = 'waiting'))::int as waiting, (count(*) filter (where reason = 'settling'))::int as settling
        from unsend_items where unsend_id = ${id} and reason in ('waiting', 'settling')) i,
      (select min(not_before) as first, max(not_before) as last from outbox where source_id = ${id} and kind = 'unsend' and not_before > '-infinity' and not_before < 'infinity') q
    where a.id = ${accountId}`);
  return rows[0] ?? { waiting: 0, settling: 0, firstDueMs: null, lastDueMs: null, limitPerMinute: null, blocked: true, campaignOpen: false };
}

/** Moves the cursor of a round; null begins a new one. */
export async function moveCursor(tx: Tx, unsendId: string, fanId: string | null): Promise<void> {
  await tx.execute(sql`update unsends set cursor_fan_id = ${fanId}, updated_at = now() where id = ${unsendId} and status = 'running'`);
}

/** @returns whether this call ended it */
export async function completeUnsend(tx: Tx, unsendId: string): Promise<boolean> {
  const { rowCount } = await tx.execute(
    sql`update unsends set status = 'completed', finished_at = now(), updated_at = now() where id = ${unsendId} and status = 'running'
      and not exists (select from unsend_items i where i.unsend_id = unsends.id and i.reason in ('waiting', 'settling'))`,
  );
  return rowCount === 1;
}

/** Ends it for everything whose turn has not come. What is under way keeps its own outcome. @returns whether this call stopped it */
export async function stopUnsend(tx: Tx, unsendId: string): Promise<boolean> {
  const { rowCount } = await tx.execute(
    sql`update unsends set status = 'stopped', finished_at = now(), updated_at = now() where id = ${unsendId} and status = 'running'`,
  );
  if (rowCount !== 1) return false;
  // Rows of the queue first, as a claim has them when it settles items.
  await tx.execute(sql`select from outbox where source_id = ${unsendId} and kind = 'unsend' and attempt_id is null order by message_id for update`);
  await tx.execute(sql`
    with gone as (delete from outbox where source_id = ${unsendId} and kind = 'unsend' and attempt_id is null)
    update unsend_items i set reason = 'stopped', settled_at = now() where i.unsend_id = ${unsendId} and i.reason in ('waiting', 'settling')
      and not exists (select from outbox o where o.account_id = i.account_id and o.message_id = i.message_id and o.kind = 'unsend' and o.attempt_id is not null)`);
  return true;
}
