import { sql } from 'drizzle-orm';
import { PRIORITY } from '../../contracts/messaging/priority';
import type { Tx } from '../database';

interface Key {
  accountId: string;
  campaignId: string;
}

/**
 * Ends the next rows of a cancelled campaign, all of which were taken out of the sender's sight, as `skipped.cancelled`. What is under way keeps its own outcome; what may have been sent
 * already is made due, so that the sender settles it.
 */
export async function endQueued(tx: Tx, { accountId, campaignId }: Key, limit: number): Promise<number> {
  const { rows } = await tx.execute<{ ended: number }>(sql`
    with gone as (
      delete from outbox o using (
        select account_id, message_id from outbox
        where account_id = ${accountId} and priority = ${PRIORITY.campaign} and not_before = 'infinity' and source_id = ${campaignId} and source = 'campaign' and attempt_id is null and not maybe_sent
        order by message_id limit ${limit} for update) p
      where o.account_id = p.account_id and o.message_id = p.message_id
      returning o.message_id, o.fan_id),
    recipient as (
      update campaign_recipients r set reason = 'skipped.cancelled', next_at = null from gone g where r.campaign_id = ${campaignId} and r.fan_id = g.fan_id),
    message as (
      update messages m set reason = 'skipped.cancelled', next_at = null from gone g where m.account_id = ${accountId} and m.id = g.message_id)
    select count(*)::int as ended from gone`);
  return rows[0]?.ended ?? 0;
}

/** Ends the next recipients, by fan, who waited for the test and have no message yet. @returns the last of a full page, null when no more follow */
export async function endWaiting(tx: Tx, { campaignId }: Key, after: string | null, limit: number): Promise<{ ended: number; last: string | null }> {
  const { rows } = await tx.execute<{ fanId: string }>(sql`
    with page as (
      select fan_id from campaign_recipients where campaign_id = ${campaignId} ${after === null ? sql`` : sql`and fan_id > ${after}`} and reason = 'held.test_phase'
      order by fan_id limit ${limit}),
    ended as (update campaign_recipients r set reason = 'skipped.cancelled', next_at = null from page p where r.campaign_id = ${campaignId} and r.fan_id = p.fan_id)
    select fan_id as "fanId" from page order by fan_id`);
  return { ended: rows.length, last: rows.length < limit ? null : (rows.at(-1)?.fanId ?? null) };
}

/** Makes due what may have been sent: only the sender can settle it. @returns how many rows */
export async function wakeDoubtful(tx: Tx, { campaignId }: Key): Promise<number> {
  const { rowCount } = await tx.execute(
    sql`update outbox set not_before = now() where source_id = ${campaignId} and source = 'campaign' and attempt_id is null and maybe_sent`,
  );
  return rowCount ?? 0;
}
