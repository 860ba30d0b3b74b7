import { drizzle } from 'drizzle-orm/node-postgres';
import type { Pool, PoolClient } from 'pg';
import type { RenderedMessage } from '../../contracts/messaging/platform';
import type { SenderKey } from '../../contracts/messaging/sender-key';
import { noteUnknownOutcome } from '../notifications/account-notes';

/** A message whose outcome is looked up. Times are epoch milliseconds. */
export interface UnknownSend {
  messageId: string;
  fanId: string;
  platformFanId: string | null;
  sinceMs: number;
  tries: number;
  /** Reads in a row that said it is not there. */
  absences: number;
  attemptId: string;
  sourceId: string | null;
  source: string;
  request: RenderedMessage;
}

const DUE = `
select u.message_id as "messageId", u.fan_id as "fanId", f.platform_fan_id as "platformFanId", extract(epoch from u.since)::float8 * 1000 as "sinceMs", u.tries, u.absences,
  a.id as "attemptId", m.source_id as "sourceId", m.source, a.request
from unknown_sends u
join messages m on m.account_id = u.account_id and m.id = u.message_id
join lateral (select id, request from message_attempts a where a.message_id = u.message_id and a.outcome is distinct from 'handed_back' order by started_at desc limit 1) a on true
left join fans f on f.id = u.fan_id
where u.account_id = $1 and u.check_at <= clock_timestamp() order by u.check_at limit 3 for update of u skip locked`;

/** Whether a look at `dueLookUps` is worth a transaction: most windows never have one. */
export async function anyDueLookUp(pool: Pool, accountId: string): Promise<boolean> {
  const { rows } = await pool.query<{ any: boolean }>({
    name: 'any_due_look_up',
    text: 'select exists (select from unknown_sends where account_id = $1 and check_at <= clock_timestamp()) as any',
    values: [accountId],
  });
  return rows[0]?.any ?? false;
}

/** Look-ups that are due, at most three: each may take a while, and others come after. */
export async function dueLookUps(client: PoolClient, accountId: string): Promise<UnknownSend[]> {
  const { rows } = await client.query<UnknownSend>({ name: 'due_look_ups', text: DUE, values: [accountId] });
  return rows;
}

/** The next look-up of a message, `afterMs` from now. It is not counted yet: a worker that ends in the middle of a read has read nothing. */
export async function lookUpLater(client: PoolClient, accountId: string, messageId: string, afterMs: number): Promise<void> {
  await client.query('update unknown_sends set check_at = clock_timestamp() + make_interval(secs => $3) where account_id = $1 and message_id = $2', [
    accountId,
    messageId,
    afterMs / 1000,
  ]);
}

const QUEUE_AGAIN = `
with gone as (delete from unknown_sends where account_id = $1 and message_id = $2 returning message_id),
m as (select m.* from messages m, gone where m.account_id = $1 and m.id = gone.message_id),
rec as (update campaign_recipients r set reason = 'queued' from m where r.campaign_id = m.source_id and r.fan_id = m.fan_id and r.message_id = m.id),
said as (update messages set reason = 'queued' from gone where account_id = $1 and id = gone.message_id),
att as (update message_attempts a set outcome = 'not_sent' from gone where a.message_id = gone.message_id and a.outcome = 'unknown')
insert into outbox (account_id, message_id, workspace_id, fan_id, priority, not_before, source, source_id, attempts, expires_at)
select m.account_id, m.id, m.workspace_id, m.fan_id, $3, clock_timestamp(), m.source, m.source_id, 1, (select c.expires_at from campaigns c where c.id = m.source_id)
from m on conflict do nothing`;

/** Counts a read that came to its end, and what it said; only absences in a row count. */
export async function noteRead(client: PoolClient, accountId: string, messageId: string, absent: boolean): Promise<void> {
  await client.query(
    'update unknown_sends set tries = tries + 1, absences = case when $3 then absences + 1 else 0 end where account_id = $1 and message_id = $2',
    [accountId, messageId, absent],
  );
}

/** The platform was read and does not have it: it was never sent, and waits for a slot like any other. */
export async function queueAgain(client: PoolClient, accountId: string, messageId: string, priority: number): Promise<void> {
  await client.query(QUEUE_AGAIN, [accountId, messageId, priority]);
}

const UNCONFIRMED = `
with gone as (delete from unknown_sends where account_id = $1 and message_id = $2 returning message_id),
rec as (update campaign_recipients r set reason = 'unknown.unconfirmed' from messages m, gone
  where m.account_id = $1 and m.id = gone.message_id and r.campaign_id = m.source_id and r.fan_id = m.fan_id and r.message_id = m.id and r.reason <> 'sent')
update messages set reason = 'unknown.unconfirmed' from gone where account_id = $1 and id = gone.message_id and reason <> 'sent'`;

/** The platform cannot tell; a person may decide. */
export async function leaveUnconfirmed(client: PoolClient, { workspaceId, accountId }: SenderKey, messageId: string): Promise<void> {
  const { rowCount } = await client.query(UNCONFIRMED, [accountId, messageId]);
  if (rowCount) await noteUnknownOutcome(drizzle({ client }), { workspaceId, accountId });
}

/** Which of the platform's messages already belong to one of ours. */
export async function knownPlatformIds(client: PoolClient, accountId: string, ids: string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ id: string }>(
    'select platform_message_id as id from platform_message_ids where account_id = $1 and platform_message_id = any ($2)',
    [accountId, ids],
  );
  return new Set(rows.map(({ id }) => id));
}
