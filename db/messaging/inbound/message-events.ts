import { ownAmong } from '../../../domain/media/take-from-shelf';
import { sql } from 'drizzle-orm';
import type { PlatformEvent } from '../../../contracts/messaging/platform-event';
import { matchStopWord } from '../../../domain/messaging/stop-words';
import { stopRunOfMessage } from '../scripts/stop-runs';
import { writeHistoryMessages } from '../history/write-messages';
import { recordInThread } from '../threads/record-in-thread';
import { notifyLive } from '../../live';
import { hasField } from '../../fans/fans-to-review';
import { creditReply } from './credit-campaign';
import { eventTime, NotYetKnownError, NOTHING, type InboundContext, type InboundResult } from './inbound-event';
import { knownFan, logEvent, tellOfFan } from './known-fan';

type EventOf<T extends PlatformEvent['type']> = Extract<PlatformEvent, { type: T }>;

/** Our messages that a fan has seen. Repeats keep the first time. */
export async function messageRead(context: InboundContext, event: EventOf<'message_read'>): Promise<InboundResult> {
  const { tx, workspaceId, accountId, nowMs } = context;
  const at = eventTime(event.occurredAtMs, nowMs);
  await allKnown(context, event.platformMessageIds);
  const ids = sql`(select message_id from platform_message_ids where account_id = ${accountId} and platform_message_id = any (${sql.param(event.platformMessageIds)}::text[]))`;
  const { rows } = await tx.execute<{ sourceId: string | null; source: string; fanId: string }>(sql`
    update messages set read_at = ${at} where account_id = ${accountId} and id in ${ids} and read_at is null and direction = 'out'
    returning source_id as "sourceId", source, fan_id as "fanId"`);
  if (rows.length === 0) return NOTHING;
  // An open conversation shows it; a campaign's tens of thousands are not worth a word each.
  for (const fanId of unique(rows.map(({ source, fanId }) => (source === 'campaign' ? null : fanId))))
    await notifyLive(tx, { workspaceId: context.workspaceId, topic: 'thread', id: fanId, accountId });
  await tx.execute(sql`
    with seen as (update campaign_recipients r set read_at = ${at} from messages m
      where m.account_id = ${accountId} and m.id in ${ids} and m.source = 'campaign' and r.campaign_id = m.source_id and r.fan_id = m.fan_id and r.message_id = m.id and r.read_at is null
      returning r.fan_id)
    insert into fans_to_review (workspace_id, fan_id) select ${workspaceId}, fan_id from seen where exists (select from fan_lists l where l.kind = 'live' and ${hasField('readCampaign')})`);
  return { wake: false, campaignIds: unique(rows.map(({ sourceId }) => sourceId)) };
}

/** A fan wrote; the id carries the time of writing, so that the thread is in order whatever arrives first. STOP and the like suppress the fan in the same transaction, before anything else can be claimed. */
export async function messageReceived(context: InboundContext, event: EventOf<'message_received'>): Promise<InboundResult> {
  const { tx, workspaceId, accountId, nowMs, stopWords } = context;
  const at = eventTime(event.occurredAtMs, nowMs);
  const fanId = await knownFan(context, event.fanPlatformId, at, true);
  const { rows } = await tx.execute<{ id: string }>(sql`
    with known as (insert into platform_message_ids (account_id, platform_message_id, message_id, fan_id, workspace_id)
      values (${accountId}, ${event.platformMessageId}, uuidv7(greatest(${at}::timestamptz, '2000-01-01') - clock_timestamp()), ${fanId}, ${workspaceId}) on conflict do nothing returning message_id)
    insert into messages (id, workspace_id, account_id, fan_id, direction, source, reason, text, media_ids, platform_message_id, created_at)
    select message_id, ${workspaceId}, ${accountId}, ${fanId}, 'in', 'fan', 'received', ${event.text}, ${sql.param(event.mediaIds ?? [])}::text[], ${event.platformMessageId}, ${at} from known returning id`);
  const messageId = rows[0]?.id;
  if (messageId === undefined) return NOTHING;
  await logEvent(context, 'message.received', at, { fanId, messageId });
  await recordInThread(tx, { workspaceId, accountId, fanId, messageId, at, by: 'fan', text: event.text });
  const word = matchStopWord(event.text, stopWords);
  // STOP waits for nothing; an ordinary reply may overtake the record of what it replies to.
  if (word !== null) await suppress(context, event.fanPlatformId, fanId, word, at);
  else await nothingUnderWay(context, fanId);
  const campaignId = await creditReply(tx, { accountId, fanId, at, messageId: null });
  return { wake: false, campaignIds: unique([campaignId]) };
}

/**
 * A message to a fan. Ours is recorded by the acknowledgement; what was sent by somebody at the platform itself is part of the conversation and no more:
 * it is not counted as sent by us. While a send of ours has no final answer nobody can tell the two apart.
 */
export async function messageSent(context: InboundContext, event: EventOf<'message_sent'>): Promise<InboundResult> {
  const { tx, workspaceId, accountId, nowMs, lastTry } = context;
  const { rows } = await tx.execute(
    sql`select 1 from platform_message_ids where account_id = ${accountId} and platform_message_id = ${event.platformMessageId}`,
  );
  if (rows.length > 0) return NOTHING;
  const at = eventTime(event.occurredAtMs, nowMs);
  const fanId = await knownFan(context, event.fanPlatformId, at);
  const isMass = event.isMass === true;
  const message = {
    ...event,
    isOurs: true,
    isMass,
    priceCents: event.priceCents ?? 0,
    mediaIds: event.mediaIds ?? [],
    atMs: at.getTime(),
    isOpened: false,
  };
  const [written] = await writeHistoryMessages(tx, { workspaceId, accountId, fanId }, [message]);
  if (!written && !lastTry) throw new NotYetKnownError('A message to this fan is under way.');
  if (written && !isMass) await recordInThread(tx, { workspaceId, accountId, fanId, messageId: written.id, at, by: 'person', text: event.text });
  return NOTHING;
}

async function suppress(context: InboundContext, platformFanId: string, fanId: string, word: string, at: Date): Promise<void> {
  const { tx, workspaceId, accountId, fanHashes } = context;
  const hash = fanHashes(platformFanId)[0]!;
  await tx.execute(
    sql`update fans set suppressed_at = coalesce(suppressed_at, ${at}), consent_withdrawn_at = coalesce(consent_withdrawn_at, ${at}) where id = ${fanId}`,
  );
  await tx.execute(sql`insert into suppressions (workspace_id, account_id, fan_hash, fan_id, reason, wording, actor)
    values (${workspaceId}, ${accountId}, ${hash}, ${fanId}, 'stop_word', ${word}, 'system:stop_words') on conflict do nothing`);
  await tx.execute(
    sql`insert into consents (workspace_id, fan_id, state, source, wording, actor, at) values (${workspaceId}, ${fanId}, 'withdrawn', 'message', ${word}, 'fan', ${at})`,
  );
  await tx.execute(sql`insert into audit_log (workspace_id, actor, action, target_type, target_id, data)
    values (${workspaceId}, 'system:stop_words', 'fan.suppressed', 'fan', ${fanId}, ${JSON.stringify({ reason: 'stop_word' })})`);
  await logEvent(context, 'fan.suppressed', at, { fanId }, { reason: 'stop_word' });
}

/** What was unlocked belongs to the fan now, so that nothing of it is offered for money again. */
export async function messageUnlocked(context: InboundContext, event: EventOf<'message_unlocked'>): Promise<InboundResult> {
  if (event.platformMessageId === null) return NOTHING;
  const at = eventTime(event.occurredAtMs, context.nowMs);
  const fanId = await knownFan(context, event.fanPlatformId, at);
  await allKnown(context, [event.platformMessageId]);
  await ownMedia(context, fanId, event.platformMessageId, at);
  await tellOfFan(context, fanId);
  return NOTHING;
}

/** @throws NotYetKnownError while one of the platform's ids belongs to no message of the record. */
export async function allKnown({ tx, accountId, lastTry }: InboundContext, platformMessageIds: string[]): Promise<void> {
  if (lastTry) return;
  const { rows } = await tx.execute<{ n: number }>(sql`
    select count(*)::int as n from platform_message_ids where account_id = ${accountId} and platform_message_id = any (${sql.param(platformMessageIds)}::text[])`);
  if ((rows[0]?.n ?? 0) < new Set(platformMessageIds).size) throw new NotYetKnownError('The message is not in the record yet.');
}

/** @throws NotYetKnownError while a send to this fan is under way. */
async function nothingUnderWay({ tx, accountId, lastTry }: InboundContext, fanId: string): Promise<void> {
  if (lastTry) return;
  const { rows } = await tx.execute(
    sql`select 1 from message_attempts where fan_id = ${fanId} and account_id = ${accountId} and outcome is null and started_at > now() - interval '30 seconds' limit 1`,
  );
  if (rows.length > 0) throw new NotYetKnownError('A message to this fan is under way.');
}

/** Notes the media of one of our messages as bought by the fan, under our name and the platform’s, and ends the script that offered it. Returns our message. */
export async function ownMedia(
  { tx, workspaceId, accountId }: InboundContext,
  fanId: string,
  platformMessageId: string,
  at: Date,
): Promise<string | null> {
  const { rows } = await tx.execute<{ id: string; mediaIds: string[]; priceCents: number }>(sql`
    select m.id, m.media_ids as "mediaIds", m.price_cents as "priceCents" from platform_message_ids p join messages m on m.account_id = p.account_id and m.id = p.message_id
    where p.account_id = ${accountId} and p.platform_message_id = ${platformMessageId} and p.fan_id = ${fanId}`);
  const message = rows[0];
  if (!message) return null;
  await tx.execute(sql`insert into fan_media (fan_id, media_id, workspace_id, bought_at)
    select ${fanId}::uuid, media, ${workspaceId}::uuid, ${at}::timestamptz from unnest(${sql.param(message.mediaIds)}::text[]) media
    union select ${fanId}::uuid, u.media_id::text, ${workspaceId}::uuid, ${at}::timestamptz from media_uploads u
      where u.account_id = ${accountId} and u.reusable and u.platform_media_id = any (${sql.param(message.mediaIds)}::text[])
    union select ${fanId}::uuid, u.platform_media_id, ${workspaceId}::uuid, ${at}::timestamptz from media_uploads u
      where u.account_id = ${accountId} and u.reusable and u.platform_media_id is not null and u.media_id = any (${sql.param(ownAmong(message.mediaIds))}::uuid[])
    on conflict do nothing`);
  if (message.priceCents > 0) await stopRunOfMessage(tx, accountId, message.id, at);
  return message.id;
}

function unique(ids: (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
