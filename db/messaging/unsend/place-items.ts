import { sql, type SQL } from 'drizzle-orm';
import { PRIORITY } from '../../../contracts/messaging/priority';
import type { Tx } from '../../database';

/** An unsend as its steps read it. */
export interface UnsendRow extends Record<string, unknown> {
  id: string;
  workspaceId: string;
  accountId: string;
  campaignId: string | null;
  variantId: string | null;
  messageId: string | null;
  afterMinutes: number | null;
  status: 'running' | 'completed' | 'stopped';
  cursorFanId: string | null;
  platform: string;
  capabilities: unknown;
  /** Of the campaign; null for a message. */
  campaignStatus: string | null;
}

/** Reads one and holds it until the transaction ends, strongly enough to write it: two looks, or a look and a stop, then wait for each other. Null when it is gone. */
export async function lockUnsend(tx: Tx, unsendId: string): Promise<UnsendRow | null> {
  const { rows } = await tx.execute<UnsendRow>(sql`
    select u.id, u.workspace_id as "workspaceId", u.account_id as "accountId", u.campaign_id as "campaignId", u.variant_id as "variantId", u.message_id as "messageId",
      u.after_minutes as "afterMinutes", u.status, u.cursor_fan_id as "cursorFanId", a.platform, a.capabilities, c.status as "campaignStatus"
    from unsends u join platform_accounts a on a.id = u.account_id left join campaigns c on c.id = u.campaign_id
    where u.id = ${unsendId} for no key update of u`);
  return rows[0] ?? null;
}

/**
 * What a message is to an unsend, from its row. At once, what is still open is settled first; a timer leaves it alone until it was sent. Who waits for the
 * end of a test has no message yet, and may get another variant.
 * @param m alias with reason, sent_at, bought
 */
function classified(unsend: UnsendRow, windowMs: number | null): SQL {
  const open = unsend.afterMinutes === null ? sql`'settling'` : sql`null`;
  return sql`case
    when m.reason = 'sent' and m.bought then 'bought_stays'
    when m.reason = 'sent' and m.unsent then 'already_gone'
    when m.reason = 'sent' and ${windowMs}::float8 is not null and m.sent_at + make_interval(secs => ${windowMs}::float8 / 1000) <= now() then 'too_late'
    when m.reason = 'sent' then 'waiting'
    when m.reason = 'held.test_phase' then null
    when m.reason in ('queued', 'unknown.reconciling') or m.reason like 'held.%' then ${open}
    when m.reason = 'unknown.unconfirmed' then 'not_possible'
    when m.reason = 'skipped.cancelled' then 'cancelled'
    when m.reason = 'skipped.fan_gone' then 'fan_gone'
    when m.reason = 'holdout' then null
    else 'never_sent' end`;
}

/**
 * Writes what becomes of messages, and queues those that are to be taken back, in one statement. What is final stays as it is, so a page placed twice is
 * placed once. @param source selects message_id, fan_id, reason, sent_at, bought, unsent @returns messages that were queued
 */
export async function placeItems(tx: Tx, unsend: UnsendRow, windowMs: number | null, source: SQL): Promise<number> {
  const { rows } = await tx.execute<{ queued: number }>(sql`
    with m as (${source}),
    placed as (
      insert into unsend_items (unsend_id, message_id, workspace_id, account_id, fan_id, reason, settled_at)
      select ${unsend.id}, c.message_id, ${unsend.workspaceId}, ${unsend.accountId}, c.fan_id, c.found, case when c.found in ('waiting', 'settling') then null else now() end
      from (select m.*, ${classified(unsend, windowMs)} as found from m) c where c.found is not null order by c.message_id
      on conflict (unsend_id, message_id) do update set reason = excluded.reason, settled_at = excluded.settled_at
        where unsend_items.reason = 'settling' and excluded.reason <> 'settling'
      returning message_id, fan_id, reason),
    queued as (${enqueue(unsend, windowMs, sql`select p.message_id, p.fan_id, m.sent_at from placed p join m on m.message_id = p.message_id where p.reason = 'waiting'`)})
    select count(*)::int as queued from queued`);
  return rows[0]?.queued ?? 0;
}

/** Queue rows for messages, in the order of their ids; one that another unsend has queued goes at the earlier of both times. */
function enqueue({ id, workspaceId, accountId, afterMinutes }: UnsendRow, windowMs: number | null, of: SQL): SQL {
  const at = afterMinutes === null ? sql`now()` : sql`greatest(now(), w.sent_at + make_interval(mins => ${afterMinutes}::int))`;
  return sql`
    insert into outbox (account_id, message_id, workspace_id, fan_id, priority, not_before, source, source_id, expires_at, kind)
    select ${accountId}, w.message_id, ${workspaceId}, w.fan_id, ${PRIORITY.automation}, ${at}, 'unsend', ${id}, w.sent_at + make_interval(secs => ${windowMs}::float8 / 1000), 'unsend'
    from (${of}) w order by w.message_id
    on conflict (account_id, message_id) do update set not_before = excluded.not_before, source_id = excluded.source_id
      where outbox.kind = 'unsend' and outbox.attempt_id is null and excluded.not_before < outbox.not_before
    returning 1`;
}

/** Queues what waits but stands in no queue: its row belonged to another unsend that was stopped. */
export async function queueMissing(tx: Tx, unsend: UnsendRow, windowMs: number | null): Promise<number> {
  const { rows } = await tx.execute<{ queued: number }>(sql`
    with queued as (${enqueue(
      unsend,
      windowMs,
      sql`select i.message_id, i.fan_id, m.sent_at from unsend_items i join messages m on m.account_id = i.account_id and m.id = i.message_id
        where i.unsend_id = ${unsend.id} and i.reason = 'waiting' and not exists (select from outbox o where o.account_id = i.account_id and o.message_id = i.message_id)`,
    )})
    select count(*)::int as queued from queued`);
  return rows[0]?.queued ?? 0;
}
