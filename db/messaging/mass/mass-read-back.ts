import type { Pool, PoolClient } from 'pg';
import type { RenderedMessage } from '../../../contracts/messaging/platform';
import { storableJson } from '../../../domain/messaging/storable-text';
import { acknowledge } from '../acknowledge';
import { knownPlatformIds } from '../unknown-sends';

/** A call for many as its run sees it. Times are epoch milliseconds. */
export interface MassSend {
  status: 'calling' | 'unknown' | 'sending' | 'reading' | 'done' | 'not_sent';
  request: RenderedMessage;
  platformMassId: string | null;
  isSure: boolean;
  attemptedAtMs: number;
  ageMs: number;
  /** Until the next look. */
  waitMs: number;
  tries: number;
  absences: number;
  round: number;
  chatsCursor: string | null;
  chatsRead: boolean;
  /** Calls of the account whose fans are read at this time, this one included: they share what the platform bears. */
  readers: number;
  /** An earlier call of the account reads the list of chats, for this one as well. */
  isListRead: boolean;
  platform: string;
  baseUrl: string;
  platformAccountId: string;
  apiKeySecretId: string | null;
}

const READ = `
select s.status, s.request, s.platform_mass_id as "platformMassId", s.is_sure as "isSure", extract(epoch from s.attempted_at)::float8 * 1000 as "attemptedAtMs",
  extract(epoch from clock_timestamp() - s.attempted_at)::float8 * 1000 as "ageMs", greatest(0, extract(epoch from s.check_at - clock_timestamp())::float8 * 1000) as "waitMs",
  s.tries, s.absences, s.round, s.chats_cursor as "chatsCursor", s.chats_read as "chatsRead",
  1 + (select count(*)::int from mass_sends o where o.account_id = s.account_id and o.id <> s.id and o.status = 'reading' and o.chats_read) as readers,
  exists (select from mass_sends o where o.account_id = s.account_id and o.status = 'reading' and not o.chats_read and (o.attempted_at, o.id) < (s.attempted_at, s.id)) as "isListRead",
  a.platform, a.base_url as "baseUrl", a.platform_account_id as "platformAccountId", a.api_key_secret_id as "apiKeySecretId"
from mass_sends s join platform_accounts a on a.id = s.account_id and a.removed_at is null where s.id = $1`;

/** Null: the account was removed. */
export async function readMassSend(pool: Pool, massSendId: string): Promise<MassSend | null> {
  const { rows } = await pool.query<MassSend>(READ, [massSendId]);
  return rows[0] ?? null;
}

/** What a look changes; what is left out stays. `waitMs`: until the next one. */
export interface MassChange {
  status?: 'sending' | 'reading' | 'done';
  platformMassId?: string;
  platformSent?: number;
  isSure?: boolean;
  tries?: number;
  absences?: number;
  round?: number;
  chatsCursor?: string | null;
  chatsRead?: boolean;
  errorMessage?: string | null;
  waitMs: number;
}

const CHANGE = `
update mass_sends s set status = coalesce(i.status, s.status), platform_mass_id = coalesce(i."platformMassId", s.platform_mass_id),
  platform_sent = coalesce(i."platformSent", s.platform_sent), is_sure = coalesce(i."isSure", s.is_sure), tries = coalesce(i.tries, s.tries), absences = coalesce(i.absences, s.absences),
  round = coalesce(i.round, s.round), chats_cursor = coalesce(i."chatsCursor", s.chats_cursor), chats_read = coalesce(i."chatsRead", s.chats_read),
  error_message = coalesce(i."errorMessage", s.error_message), check_at = clock_timestamp() + make_interval(secs => i."waitMs" / 1000),
  settled_at = case when i.status = 'done' then clock_timestamp() else s.settled_at end
from jsonb_to_record($3) as i (status text, "platformMassId" text, "platformSent" int, "isSure" boolean, tries int, absences int, round int, "chatsCursor" text,
  "chatsRead" boolean, "errorMessage" text, "waitMs" float8)
where s.id = $1 and s.status = $2`;

/** Changes a call from the standing that was read: who comes second changes nothing. */
export async function changeMassSend(client: Pool | PoolClient, massSendId: string, from: MassSend['status'], change: MassChange): Promise<void> {
  await client.query(CHANGE, [massSendId, from, storableJson(change)]);
}

/** Of these ids of the platform's, those that are calls of ours already. */
export async function knownMassIds(client: Pool | PoolClient, accountId: string, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ id: string }>(
    'select platform_mass_id as id from mass_sends where account_id = $1 and platform_mass_id = any ($2)',
    [accountId, ids],
  );
  return new Set(rows.map(({ id }) => id));
}

const QUEUE_AGAIN = `
with call as (update mass_sends set status = 'not_sent', settled_at = clock_timestamp(), error_message = 'The platform has no such message.' where id = $2 and status = 'unknown' returning id),
gone as (delete from unknown_sends u using call where u.mass_send_id = call.id returning u.account_id, u.message_id),
m as (select m.* from messages m join gone on m.account_id = gone.account_id and m.id = gone.message_id where m.account_id = $1 and m.reason = 'unknown.reconciling'),
rec as (update campaign_recipients r set reason = 'queued' from m where r.campaign_id = m.source_id and r.fan_id = m.fan_id and r.message_id = m.id and r.reason <> 'sent'),
said as (update messages x set reason = 'queued' from m where x.account_id = $1 and x.id = m.id),
att as (update message_attempts a set outcome = 'not_sent' from gone, call where a.message_id = gone.message_id and a.grant_id = call.id and (a.outcome is null or a.outcome = 'unknown'))
insert into outbox (account_id, message_id, workspace_id, fan_id, priority, not_before, source, source_id, attempts, expires_at, native)
select m.account_id, m.id, m.workspace_id, m.fan_id, 2, clock_timestamp(), m.source, m.source_id, 1, (select c.expires_at from campaigns c where c.id = m.source_id), true
from m on conflict do nothing`;

/** The platform was looked at and has no such call: nobody of it got anything, and all wait for another. */
export async function queueMassAgain(client: Pool | PoolClient, accountId: string, massSendId: string): Promise<void> {
  await client.query(QUEUE_AGAIN, [accountId, massSendId]);
}

/** One fan of a call who is not settled yet. */
export interface MassItem {
  messageId: string;
  fanId: string;
  platformFanId: string | null;
  sourceId: string | null;
  attemptId: string;
  absences: number;
}

const ITEM = `
select u.message_id as "messageId", u.fan_id as "fanId", f.platform_fan_id as "platformFanId", m.source_id as "sourceId", a.id as "attemptId", u.absences
from unknown_sends u join message_attempts a on a.message_id = u.message_id and a.grant_id = u.mass_send_id
left join messages m on m.account_id = u.account_id and m.id = u.message_id left join fans f on f.id = u.fan_id`;

/** The next fans whose thread was not read in this round. */
export async function nextMassItems(pool: Pool, massSendId: string, round: number, limit: number): Promise<MassItem[]> {
  const { rows } = await pool.query<MassItem>(`${ITEM} where u.mass_send_id = $1 and u.tries <= $2 order by u.tries, u.fan_id limit $3`, [
    massSendId,
    round,
    limit,
  ]);
  return rows;
}

/** One fan with what tells the call's message from others. */
export type MassItemOfCall = MassItem & Pick<MassSend, 'request' | 'platformMassId' | 'attemptedAtMs'>;

const ITEM_OF_CALL = `
select i.*, s.request, s.platform_mass_id as "platformMassId", extract(epoch from s.attempted_at)::float8 * 1000 as "attemptedAtMs"
from (${ITEM.replace('u.absences', 'u.absences, u.mass_send_id, u.account_id')}) i join mass_sends s on s.id = i.mass_send_id
where i.account_id = $1 and i."platformFanId" = any ($2) and s.status in ('sending', 'reading')`;

/** Of these fans of the platform's, those whom a call of the account has not settled yet: one read of the list is good for all calls. */
export async function openMassItems(pool: Pool | PoolClient, accountId: string, platformFanIds: readonly string[]): Promise<MassItemOfCall[]> {
  return (await pool.query<MassItemOfCall>(ITEM_OF_CALL, [accountId, platformFanIds])).rows;
}

export async function countMassItems(pool: Pool, massSendId: string): Promise<number> {
  const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from unknown_sends where mass_send_id = $1', [massSendId]);
  return rows[0]?.n ?? 0;
}

/** Counts a read of one fan's thread that settled nothing. */
export async function noteMassRead(client: PoolClient, accountId: string, messageId: string, absent: boolean): Promise<void> {
  await client.query(
    'update unknown_sends set tries = tries + 1, absences = case when $3 then absences + 1 else 0 end where account_id = $1 and message_id = $2',
    [accountId, messageId, absent],
  );
}

// It was sent when it was called, however long the reading took; what the fan answered meanwhile answers it, unless it stands for another campaign.
const SENT_WHEN_CALLED = `
with m as (update messages m set sent_at = a.started_at from message_attempts a where a.id = $3 and m.account_id = $1 and m.id = $2 returning m.fan_id, m.source_id, m.sent_at),
reply as (select m.*, (select min(x.created_at) from messages x where x.account_id = $1 and x.fan_id = m.fan_id and x.direction = 'in' and x.created_at > m.sent_at) as at from m)
update campaign_recipients r set sent_at = p.sent_at, replied_at = coalesce(r.replied_at, case when not exists (
    select from campaign_recipients o where o.fan_id = p.fan_id and o.campaign_id <> p.source_id and o.replied_at = p.at) then p.at end)
from reply p where r.campaign_id = p.source_id and r.fan_id = p.fan_id and r.message_id = $2`;

/** Found: sent, under the platform's id. @returns false when all of these ids belong to other messages. */
export async function settleSent(
  client: PoolClient,
  { workspaceId, accountId }: { workspaceId: string; accountId: string },
  { messageId, fanId, sourceId, attemptId }: MassItem,
  request: RenderedMessage,
  platformMessageIds: string[],
): Promise<boolean> {
  const known = await knownPlatformIds(client, accountId, platformMessageIds);
  const platformMessageId = platformMessageIds.findLast((id) => !known.has(id));
  if (platformMessageId === undefined) return false;
  const rest = { errorKind: null, errorMessage: null, step: 'final', reason: 'sent', retryMs: 0, maybeSent: false, counts: true } as const;
  await acknowledge(client, accountId, workspaceId, [
    { ...rest, attemptId, messageId, fanId, sourceId, request, outcome: 'sent', platformMessageId },
  ]);
  await client.query(SENT_WHEN_CALLED, [accountId, messageId, attemptId]);
  return true;
}

const NOT_DELIVERED = `
with gone as (delete from unknown_sends where account_id = $1 and message_id = $2 returning message_id),
att as (update message_attempts a set outcome = 'refused', finished_at = clock_timestamp(), error_kind = 'recipient_unavailable', error_message = 'The platform left the fan out.'
  from gone where a.id = $3 and (a.outcome is null or a.outcome = 'unknown')),
rec as (update campaign_recipients r set reason = 'failed.not_delivered' from messages m, gone
  where m.account_id = $1 and m.id = gone.message_id and r.campaign_id = m.source_id and r.fan_id = m.fan_id and r.message_id = m.id and r.reason <> 'sent')
update messages m set reason = 'failed.not_delivered' from gone where m.account_id = $1 and m.id = gone.message_id and m.reason <> 'sent'`;

/** The call is through and the fan's thread does not have it. */
export async function settleNotDelivered(client: PoolClient, accountId: string, { messageId, attemptId }: MassItem): Promise<void> {
  await client.query(NOT_DELIVERED, [accountId, messageId, attemptId]);
}

const FORGET = `
with gone as (delete from unknown_sends u where u.mass_send_id = $1 and not exists (select from messages m where m.account_id = u.account_id and m.id = u.message_id)
  returning u.message_id, u.fan_id)
update campaign_recipients r set reason = 'unknown.unconfirmed' from gone, mass_sends s
where s.id = $1 and r.campaign_id = s.campaign_id and r.fan_id = gone.fan_id and r.message_id = gone.message_id and r.reason = 'unknown.reconciling'`;

/** Fans who were erased since: nobody can look for them any more, and it may have reached them. */
export async function forgetErased(pool: Pool, massSendId: string): Promise<void> {
  await pool.query(FORGET, [massSendId]);
}
