import type { PoolClient } from 'pg';
import type { PlatformCapabilities } from '../../contracts/messaging/platform';
import { unsendAgain } from './acknowledge-unsend';
import { leaveToReadBack } from './mass/mass-answers';
import { reconcileLater } from './write-decisions';

/** An account and what a connector needs to speak for it. */
export interface WindowStart {
  epoch: number;
  platform: string;
  baseUrl: string;
  platformAccountId: string;
  apiKeySecretId: string | null;
  limitPerMinute: number | null;
  /** What the platform said of this account; null: what the connector declares. */
  capabilities: PlatformCapabilities | null;
}

const RAISE = `
update senders s set epoch = s.epoch + 1, idle = false, seen_at = clock_timestamp() from platform_accounts a
where s.account_id = $1 and a.id = s.account_id and a.removed_at is null
returning s.epoch::float8 as epoch, a.platform, a.base_url as "baseUrl", a.platform_account_id as "platformAccountId",
  a.api_key_secret_id as "apiKeySecretId", s.limit_per_minute as "limitPerMinute", a.capabilities`;

const LEFT_OPEN = `
select case when o.native and o.attempt_id is not null and exists (select from mass_sends s join message_attempts a on a.grant_id = s.id where a.id = o.attempt_id) then 'mass' else o.kind end as kind, o.message_id as "messageId", o.fan_id as "fanId", o.source_id as "sourceId", o.attempt_id as "attemptId",
  extract(epoch from clock_timestamp() - (select min(a.started_at) from message_attempts a where a.message_id = o.message_id))::float8 * 1000 as "ageMs"
from outbox o
where o.account_id = $1 and o.priority in (0, 1, 2) and o.not_before = '-infinity' for update`;

const DUE_AGAIN = `
with open_attempt as (update message_attempts set outcome = 'unknown', finished_at = clock_timestamp(), error_kind = 'unknown_outcome', error_message = 'The sender stopped before the answer came.'
  where id = any ($3::uuid[]) and outcome is null)
update outbox set attempt_id = null, maybe_sent = true, not_before = clock_timestamp() where account_id = $1 and message_id = any ($2::uuid[])`;

const CLOSE_ATTEMPTS = `update message_attempts set outcome = 'unknown', finished_at = clock_timestamp(), error_kind = 'unknown_outcome',
  error_message = 'The sender stopped before the answer came.' where id = any ($1::uuid[]) and outcome is null`;

/**
 * Opens a window: raises the epoch, so that no older window gets a grant, and settles what an older one left under way. Where the platform
 * knows the key, the message is due again under the same key; otherwise it is looked up.
 * @param keyWindowMs how long the platform remembers a key; null when it honours none.
 * @returns null when the account was removed.
 */
export async function beginWindow(
  client: PoolClient,
  accountId: string,
  keyWindowMs: (start: WindowStart) => number | null,
): Promise<WindowStart | null> {
  const { rows } = await client.query<WindowStart>({ name: 'raise_epoch', text: RAISE, values: [accountId] });
  const start = rows[0];
  if (!start) return null;
  const open = await client.query<{
    kind: 'send' | 'unsend' | 'mass';
    messageId: string;
    fanId: string;
    sourceId: string | null;
    attemptId: string;
    ageMs: number | null;
  }>({
    name: 'left_open',
    text: LEFT_OPEN,
    values: [accountId],
  });
  const windowMs = keyWindowMs(start);
  const sends = open.rows.filter(({ kind }) => kind === 'send');
  const ofMass = open.rows.filter(({ kind }) => kind === 'mass');
  const repeatable = sends.filter(({ ageMs }) => windowMs !== null && (ageMs ?? 0) < windowMs);
  const doubtful = sends.filter((row) => !repeatable.includes(row));
  await unsendAgain(
    client,
    accountId,
    open.rows.filter(({ kind }) => kind === 'unsend'),
  );
  if (repeatable.length > 0)
    await client.query(DUE_AGAIN, [accountId, repeatable.map((row) => row.messageId), repeatable.map((row) => row.attemptId)]);
  if (doubtful.length > 0) await client.query(CLOSE_ATTEMPTS, [doubtful.map((row) => row.attemptId)]);
  await reconcileLater(client, accountId, doubtful);
  if (ofMass.length > 0) {
    await client.query(CLOSE_ATTEMPTS, [ofMass.map((row) => row.attemptId)]);
    await leaveToReadBack(
      client,
      accountId,
      ofMass.map((row) => row.messageId),
    );
  }
  return start;
}
