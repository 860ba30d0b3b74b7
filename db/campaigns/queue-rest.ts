import { sql } from 'drizzle-orm';
import type { Decision } from '../../contracts/messaging/decision';
import { PRIORITY } from '../../contracts/messaging/priority';
import type { Tx } from '../database';

export interface WaitingFan {
  fanId: string;
  /** The one they drew. */
  variantId: string | null;
  timeZone: string | null;
}

/** The next fans who wait for the end of the test, by id. */
export async function waitingFans(tx: Tx, campaignId: string, after: string | null, limit: number): Promise<WaitingFan[]> {
  const { rows } = await tx.execute<WaitingFan & Record<string, unknown>>(sql`
    select r.fan_id as "fanId", r.variant_id as "variantId", f.time_zone as "timeZone" from campaign_recipients r left join fans f on f.id = r.fan_id
    where r.campaign_id = ${campaignId} ${after === null ? sql`` : sql`and r.fan_id > ${after}`} and r.reason = 'held.test_phase' order by r.fan_id limit ${limit}`);
  return rows;
}

export interface RestPage {
  workspaceId: string;
  accountId: string;
  campaignId: string;
  version: number;
  expiresAtMs: number | null;
  /** Null leaves the arm that was drawn. */
  rolloutVariantId: string | null;
  fans: (WaitingFan & { timing: Decision })[];
}

/**
 * Queues fans who waited, in one statement: they get the variant that was decided on for certain, or else the one they drew. Who no longer waits
 * is left alone.
 */
export async function queueRest(
  tx: Tx,
  { workspaceId, accountId, campaignId, version, expiresAtMs, rolloutVariantId, fans }: RestPage,
): Promise<number> {
  if (fans.length === 0) return 0;
  const reasons = fans.map(({ timing }) => (timing.kind === 'send' ? 'queued' : timing.reason));
  const nextAt = fans.map(({ timing }) => (timing.kind === 'hold' ? timing.notBeforeMs : null));
  const { rows } = await tx.execute<{ written: number }>(sql`
    with rest as (
      update campaign_recipients r set reason = d.reason, next_at = to_timestamp(d.next_at_ms / 1000),
        variant_id = coalesce(${rolloutVariantId}::uuid, r.variant_id), probability = case when ${rolloutVariantId}::uuid is null then r.probability else 1 end,
        version = case when ${rolloutVariantId}::uuid is null then r.version else ${version} end
      from unnest(${sql.param(fans.map(({ fanId }) => fanId))}::uuid[], ${sql.param(reasons)}::text[], ${sql.param(nextAt)}::float8[]) as d (fan_id, reason, next_at_ms)
      where r.campaign_id = ${campaignId} and r.fan_id = d.fan_id and r.reason = 'held.test_phase'
      returning r.fan_id, r.message_id, r.variant_id, r.reason, r.next_at),
    queued as (
      insert into messages (id, workspace_id, account_id, fan_id, direction, source, source_id, variant_id, reason, next_at)
      select d.message_id, ${workspaceId}, ${accountId}, d.fan_id, 'out', 'campaign', ${campaignId}, d.variant_id, d.reason, d.next_at
      from rest d where d.reason = 'queued' or d.reason like 'held.%' on conflict do nothing returning id, fan_id, next_at),
    boxed as (
      insert into outbox (account_id, message_id, workspace_id, fan_id, priority, not_before, source, source_id, expires_at)
      select ${accountId}, q.id, ${workspaceId}, q.fan_id, ${PRIORITY.campaign}, coalesce(q.next_at, now()), 'campaign', ${campaignId}, to_timestamp(${expiresAtMs}::float8 / 1000)
      from queued q on conflict do nothing)
    select count(*)::int as written from rest`);
  return rows[0]?.written ?? 0;
}
