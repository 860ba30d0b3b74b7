import { sql } from 'drizzle-orm';
import { notifyLive } from '../../live';
import type { InboundContext } from './inbound-event';

/** The event is of a fan who was erased and is not here again: nothing of it is kept. */
export class ErasedFanError extends Error {
  override readonly name = 'ErasedFanError';
}

/**
 * The fan of an event; one we do not know yet is added, and stays suppressed if a tombstone says so.
 * @param wrote the event is a message of the fan
 * @throws ErasedFanError before anything is written
 */
export async function knownFan(
  { tx, workspaceId, accountId, fanHashes }: InboundContext,
  platformFanId: string,
  at: Date,
  wrote = false,
): Promise<string> {
  const messageAt = wrote ? at : null;
  // By itself, so that it waits for an erasure under way; the next statement then sees its tombstone.
  const { rows: here } = await tx.execute<{ id: string }>(sql`
    update fans set last_seen_at = greatest(last_seen_at, ${at}::timestamptz), last_message_at = greatest(last_message_at, ${messageAt}::timestamptz)
    where account_id = ${accountId} and platform_fan_id = ${platformFanId} returning id`);
  if (here[0]) return here[0].id;
  const hashes = fanHashes(platformFanId).map((hash) => hash.toString('hex'));
  const { rows } = await tx.execute<{ id: string }>(sql`
    with tombstones as materialized (select created_at, reason from suppressions where account_id = ${accountId} and lifted_at is null
      and fan_hash = any (array(select decode(h, 'hex') from unnest(${sql.param(hashes)}::text[]) h)))
    insert into fans (workspace_id, account_id, platform_fan_id, last_seen_at, last_message_at, suppressed_at)
    select ${workspaceId}::uuid, ${accountId}::uuid, ${platformFanId}::text, ${at}::timestamptz, ${messageAt}::timestamptz, (select min(created_at) from tombstones)
    where not exists (select from tombstones where reason = 'erasure')
    on conflict (account_id, platform_fan_id) do update set last_seen_at = greatest(fans.last_seen_at, excluded.last_seen_at), last_message_at = greatest(fans.last_message_at, excluded.last_message_at)
    returning id`);
  if (!rows[0]) throw new ErasedFanError('The fan was erased.');
  return rows[0].id;
}

/** A row of the event stream. Ids, numbers and codes only. */
export async function logEvent(
  { tx, workspaceId, accountId }: InboundContext,
  type: string,
  at: Date,
  ids: { fanId?: string; messageId?: string; campaignId?: string },
  data: object = {},
): Promise<void> {
  await tx.execute(sql`insert into events (workspace_id, at, type, account_id, fan_id, message_id, campaign_id, data)
    values (${workspaceId}, ${at}, ${type}, ${accountId}, ${ids.fanId ?? null}, ${ids.messageId ?? null}, ${ids.campaignId ?? null}, ${JSON.stringify(data)})`);
}

/** What a fan bought, or got back, shows on pages that are open on this fan. */
export const tellOfFan = ({ tx, workspaceId, accountId }: InboundContext, fanId: string): Promise<void> =>
  notifyLive(tx, { workspaceId, topic: 'fan', id: fanId, accountId });
