import { sql } from 'drizzle-orm';
import type { FanHashes } from './fan-hashes';
import type { Tx } from '../database';
import { suppressFan } from './suppress-fan';

/**
 * Removes everything that is known about a fan; what stays is a hash that keeps the fan suppressed, and counted recipients under an id that leads
 * nowhere. A message that is on its way at this moment ends by itself; its text goes, too.
 */
export async function eraseFan(
  tx: Tx,
  hasher: FanHashes,
  fan: { id: string; accountId: string; platformFanId: string },
  workspaceId: string,
  actor: string,
): Promise<void> {
  await suppressFan(tx, hasher, { workspaceId, fan, reason: 'erasure', wording: null, actor });
  await tx.execute(sql`update suppressions set fan_id = null, wording = null where fan_id = ${fan.id}`);
  // One that was in force before for another reason would let the fan come back with the next event.
  await tx.execute(sql`update suppressions set reason = 'erasure', wording = null where account_id = ${fan.accountId} and lifted_at is null
    and fan_hash = any (array(select decode(h, 'hex') from unnest(${sql.param(hasher.candidates(fan).map((hash) => hash.toString('hex')))}::text[]) h))`);
  // Nobody is left to look for: what was in doubt stays so, and keeps no campaign open.
  await tx.execute(sql`
    with gone as (delete from unknown_sends where account_id = ${fan.accountId} and fan_id = ${fan.id} returning message_id)
    update campaign_recipients r set reason = 'unknown.unconfirmed', next_at = null from gone
    where r.account_id = ${fan.accountId} and r.fan_id = ${fan.id} and r.message_id = gone.message_id and r.reason = 'unknown.reconciling'`);
  const underWay = sql`select message_id from outbox where account_id = ${fan.accountId} and fan_id = ${fan.id} and not_before = '-infinity'`;
  await tx.execute(
    sql`update campaign_recipients set reason = 'skipped.fan_gone', next_at = null where fan_id = ${fan.id} and (reason = 'queued' or reason like 'held.%') and message_id not in (${underWay})`,
  );
  await tx.execute(sql`
    update unsend_items i set reason = 'fan_gone', settled_at = now() from messages m
    where m.account_id = ${fan.accountId} and m.fan_id = ${fan.id} and i.account_id = m.account_id and i.message_id = m.id and i.reason in ('waiting', 'settling')`);
  await tx.execute(sql`update message_attempts set request = '{}' where fan_id = ${fan.id}`);
  await tx.execute(
    sql`update messages set text = null, media_ids = '{}' where account_id = ${fan.accountId} and fan_id = ${fan.id} and id in (${underWay})`,
  );
  await tx.execute(sql`delete from messages where account_id = ${fan.accountId} and fan_id = ${fan.id} and id not in (${underWay})`);
  await tx.execute(sql`delete from message_words where fan_id = ${fan.id}`);
  await tx.execute(sql`delete from outbox where account_id = ${fan.accountId} and fan_id = ${fan.id} and not_before <> '-infinity'`);
  await tx.execute(sql`update unsend_attempts set platform_message_id = null, error_message = null where fan_id = ${fan.id}`);
  await tx.execute(sql`delete from platform_message_ids where account_id = ${fan.accountId} and fan_id = ${fan.id}`);
  await tx.execute(sql`delete from history_chats where account_id = ${fan.accountId} and platform_fan_id = ${fan.platformFanId}`);
  await tx.execute(sql`delete from thread_refusals where account_id = ${fan.accountId} and platform_fan_id = ${fan.platformFanId}`);
  // Kept as a key, so that a delivery that comes again is known; emptied of what it said.
  await tx.execute(
    sql`update webhook_receipts set payload = '{}' where account_id = ${fan.accountId} and processed_at is not null and position(${fan.platformFanId} in payload::text) > 0`,
  );
  await tx.execute(
    sql`delete from import_refusals r using imports i where i.id = r.import_id and i.account_id = ${fan.accountId} and position(${fan.platformFanId} in r.raw) > 0`,
  );
  // Files written while the fan was here hold the fan, too: they can be fetched no more, and upkeep removes them.
  await tx.execute(sql`update exports set expires_at = now() where account_id = ${fan.accountId} and expires_at > now()`);
  // The thread, its notes and who looks at it go with the fan.
  await tx.execute(sql`delete from fans where id = ${fan.id}`);
}
