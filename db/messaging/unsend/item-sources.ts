import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../../database';
import { reconsiderAnswer } from '../threads/record-in-thread';
import type { UnsendRow } from './place-items';

const boughtByMoney = (fanId: SQL, messageId: SQL) =>
  sql`exists (select from fan_transactions t where t.fan_id = ${fanId} and t.message_id = ${messageId} and t.status <> 'undo')`;

/** The one message, as `placeItems` reads it. */
export function messageSource({ accountId, messageId }: UnsendRow): SQL {
  return sql`select m.id as message_id, m.fan_id, m.reason, m.sent_at, m.unsent_at is not null as unsent, ${boughtByMoney(sql`m.fan_id`, sql`m.id`)} as bought
    from messages m where m.account_id = ${accountId} and m.id = ${messageId}`;
}

/** The next recipients of a campaign who have no item yet, by fan. */
export async function recipientPage(tx: Tx, unsend: UnsendRow, limit: number): Promise<{ last: string | null; full: boolean; source: SQL }> {
  const { campaignId, variantId, cursorFanId } = unsend;
  const { rows } = await tx.execute<{ fanId: string }>(sql`
    select fan_id as "fanId" from campaign_recipients where campaign_id = ${campaignId} ${cursorFanId === null ? sql`` : sql`and fan_id > ${cursorFanId}`}
    order by fan_id limit ${limit}`);
  const last = rows.at(-1)?.fanId ?? null;
  const source = sql`select r.message_id, r.fan_id, r.reason, r.sent_at, r.bought_at is not null as bought, false as unsent from campaign_recipients r
    where r.campaign_id = ${campaignId} ${cursorFanId === null ? sql`` : sql`and r.fan_id > ${cursorFanId}`} and r.fan_id <= ${last}
      and r.variant_id is not null ${variantId === null ? sql`` : sql`and r.variant_id = ${variantId}`}`;
  return { last, full: rows.length === limit, source };
}

/** Items that were still open when last looked at. */
export function settlingSource({ id }: UnsendRow, after: string | null, limit: number): SQL {
  return sql`select m.id as message_id, i.fan_id, coalesce(m.reason, 'skipped.fan_gone') as reason, m.sent_at, m.unsent_at is not null as unsent,
      (${boughtByMoney(sql`i.fan_id`, sql`i.message_id`)} or exists (select from campaign_recipients r where r.campaign_id = m.source_id and r.fan_id = i.fan_id and r.bought_at is not null)) as bought
    from (select message_id, fan_id, account_id from unsend_items where unsend_id = ${id} and reason = 'settling' ${after === null ? sql`` : sql`and message_id > ${after}`}
      order by message_id limit ${limit}) i
    join messages m on m.account_id = i.account_id and m.id = i.message_id`;
}

/** The next page of items that are still open, for the cursor. */
export async function settlingPage(tx: Tx, { id }: UnsendRow, after: string | null, limit: number): Promise<string[]> {
  const { rows } = await tx.execute<{ messageId: string }>(sql`
    select message_id as "messageId" from unsend_items where unsend_id = ${id} and reason = 'settling' ${after === null ? sql`` : sql`and message_id > ${after}`}
    order by message_id limit ${limit}`);
  return rows.map(({ messageId }) => messageId);
}

/**
 * Cancels what still waits in the queue among these messages: it certainly never left. What is under way, or may have been sent, is left to be settled.
 */
export async function cancelWaiting(tx: Tx, accountId: string, messageIds: readonly string[]): Promise<number> {
  if (messageIds.length === 0) return 0;
  const { rows } = await tx.execute<{ cancelled: number; repliedTo: string[] | null }>(sql`
    with waiting as materialized (
      select o.message_id from outbox o
      where o.account_id = ${accountId} and o.message_id = any (${sql.param(messageIds)}::uuid[]) and o.kind = 'send' and o.attempt_id is null and not o.maybe_sent
      order by o.message_id for update),
    gone as (
      delete from outbox o using waiting w where o.account_id = ${accountId} and o.message_id = w.message_id
      returning o.message_id, o.fan_id, o.source, o.source_id),
    recipient as (
      update campaign_recipients r set reason = 'skipped.cancelled', next_at = null from gone g
      where g.source = 'campaign' and r.campaign_id = g.source_id and r.fan_id = g.fan_id and r.message_id = g.message_id),
    message as (update messages m set reason = 'skipped.cancelled', next_at = null from gone g where m.account_id = ${accountId} and m.id = g.message_id)
    select count(*)::int as cancelled, array_agg(distinct fan_id::text) filter (where source = 'human') as "repliedTo" from gone`);
  // Whose answer will never come waits again.
  for (const fanId of rows[0]?.repliedTo ?? []) await reconsiderAnswer(tx, { accountId, fanId });
  return rows[0]?.cancelled ?? 0;
}
