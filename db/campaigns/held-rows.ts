import { sql } from 'drizzle-orm';
import type { Decision } from '../../contracts/messaging/decision';
import { PRIORITY } from '../../contracts/messaging/priority';
import type { Tx } from '../database';

/** Takes all waiting rows of a campaign out of the sender's sight, in one update. Those whose attempt is under way stay. It waits for slots that are being decided. */
export async function holdRows(tx: Tx, campaignId: string): Promise<void> {
  await tx.execute(
    sql`update outbox set not_before = 'infinity' where source_id = ${campaignId} and source = 'campaign' and attempt_id is null and not_before <> 'infinity'`,
  );
}

/** Whether an attempt of the campaign is under way. */
export async function anyUnderWay(tx: Tx, campaignId: string): Promise<boolean> {
  const { rows } = await tx.execute(
    sql`select 1 from outbox where source_id = ${campaignId} and source = 'campaign' and attempt_id is not null limit 1`,
  );
  return rows.length > 0;
}

/** Whether rows of the campaign wait for a resume that never reached them; those that a person holds do not count. */
export async function anyHeld(tx: Tx, campaignId: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select 1 from outbox o join messages m on m.account_id = o.account_id and m.id = o.message_id
    where o.source_id = ${campaignId} and o.source = 'campaign' and o.not_before = 'infinity' and o.attempt_id is null and m.reason <> 'held.manual' limit 1`);
  return rows.length > 0;
}

export interface HeldRow {
  messageId: string;
  fanId: string;
  timeZone: string | null;
  /** It may have been sent already: only the sender may end it. */
  maybeSent: boolean;
}

/** The next held rows of a campaign, by message id, locked. One stretch of the index of due rows: what was released has left it. */
export async function heldRows(
  tx: Tx,
  { accountId, campaignId }: { accountId: string; campaignId: string },
  after: string | null,
  limit: number,
): Promise<HeldRow[]> {
  const { rows } = await tx.execute<HeldRow & Record<string, unknown>>(sql`
    select o.message_id as "messageId", o.fan_id as "fanId", f.time_zone as "timeZone", o.maybe_sent as "maybeSent" from outbox o left join fans f on f.id = o.fan_id
    where o.account_id = ${accountId} and o.priority = ${PRIORITY.campaign} and o.not_before = 'infinity' ${after === null ? sql`` : sql`and o.message_id > ${after}`}
      and o.source_id = ${campaignId} and o.source = 'campaign' and o.attempt_id is null
      and not exists (select from messages m where m.account_id = o.account_id and m.id = o.message_id and m.reason = 'held.manual')
    order by o.message_id limit ${limit} for update of o`);
  return rows;
}

/**
 * Gives held rows their next allowed time, and their recipients and messages the reason that goes with it. An "end" is left to the sender, which
 * decides about each row again: its row is due at once.
 */
export async function releaseRows(
  tx: Tx,
  { accountId, campaignId }: { accountId: string; campaignId: string },
  rows: (HeldRow & { timing: Decision })[],
): Promise<void> {
  if (rows.length === 0) return;
  const reasons = rows.map(({ timing }) => (timing.kind === 'hold' ? timing.reason : 'queued'));
  const nextAt = rows.map(({ timing }) => (timing.kind === 'hold' ? timing.notBeforeMs : null));
  await tx.execute(sql`
    with d as materialized (
      select message_id, fan_id, reason, to_timestamp(next_at_ms / 1000) as next_at
      from unnest(${sql.param(rows.map(({ messageId }) => messageId))}::uuid[], ${sql.param(rows.map(({ fanId }) => fanId))}::uuid[], ${sql.param(reasons)}::text[], ${sql.param(nextAt)}::float8[])
        as d (message_id, fan_id, reason, next_at_ms)),
    boxed as (
      update outbox o set not_before = coalesce(d.next_at, now()) from d where o.account_id = ${accountId} and o.message_id = d.message_id and o.attempt_id is null),
    recipient as (
      update campaign_recipients r set reason = d.reason, next_at = d.next_at from d
      where r.campaign_id = ${campaignId} and r.fan_id = d.fan_id and (r.reason, r.next_at) is distinct from (d.reason, d.next_at))
    update messages m set reason = d.reason, next_at = d.next_at from d
    where m.account_id = ${accountId} and m.id = d.message_id and (m.reason, m.next_at) is distinct from (d.reason, d.next_at)`);
}
