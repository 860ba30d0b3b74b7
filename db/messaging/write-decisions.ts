import type { PoolClient } from 'pg';
import type { RenderedMessage } from '../../contracts/messaging/platform';
import type { ReasonCode } from '../../contracts/messaging/reason-codes';
import type { Grant } from '../../domain/messaging/rate-window';
import { uuidArray } from './uuid-array';

/** "Not now" or "no" for one due message. `notBeforeMs` null waits for a person; it is ignored for `end`. */
export interface Refusal {
  messageId: string;
  fanId: string;
  sourceId: string | null;
  reason: ReasonCode;
  notBeforeMs: number | null;
}

const RECORD = `jsonb_to_recordset($2) as i ("messageId" uuid, "fanId" uuid, "sourceId" uuid, reason text, "notBeforeMs" float8)`;
const NEXT_AT = `case when i."notBeforeMs" is null then null else to_timestamp(i."notBeforeMs" / 1000) end`;

const HOLD = `
with i as (select * from ${RECORD}),
box as (update outbox o set not_before = coalesce(${NEXT_AT}, 'infinity') from i where o.account_id = $1 and o.message_id = i."messageId"),
rec as (update campaign_recipients r set reason = i.reason, next_at = ${NEXT_AT} from i where r.campaign_id = i."sourceId" and r.fan_id = i."fanId" and r.message_id = i."messageId")
update messages m set reason = i.reason, next_at = ${NEXT_AT} from i where m.account_id = $1 and m.id = i."messageId"`;

const END = `
with i as (select * from ${RECORD}),
box as (delete from outbox o using i where o.account_id = $1 and o.message_id = i."messageId"),
rec as (update campaign_recipients r set reason = i.reason, next_at = null from i where r.campaign_id = i."sourceId" and r.fan_id = i."fanId" and r.message_id = i."messageId")
update messages m set reason = i.reason, next_at = null from i where m.account_id = $1 and m.id = i."messageId"`;

/** Puts messages off: their rows get the time and the reason. */
export async function holdMessages(client: PoolClient, accountId: string, refusals: Refusal[]): Promise<void> {
  if (refusals.length > 0) await client.query({ name: 'hold_messages', text: HOLD, values: [accountId, JSON.stringify(refusals)] });
}

/** Ends messages that will not be sent. */
export async function endMessages(client: PoolClient, accountId: string, refusals: Refusal[]): Promise<void> {
  if (refusals.length > 0) await client.query({ name: 'end_messages', text: END, values: [accountId, JSON.stringify(refusals)] });
}

const RECONCILE = `
with i as (select * from jsonb_to_recordset($2) as i ("messageId" uuid, "fanId" uuid, "sourceId" uuid)),
box as (delete from outbox o using i where o.account_id = $1 and o.message_id = i."messageId" and o.kind = 'send' returning o.workspace_id, o.message_id, o.fan_id),
looked_up as (insert into unknown_sends (account_id, message_id, workspace_id, fan_id, since, check_at)
  select $1, box.message_id, box.workspace_id, box.fan_id,
    coalesce((select min(a.started_at) from message_attempts a where a.message_id = box.message_id), clock_timestamp()), clock_timestamp() + interval '12 seconds'
  from box on conflict do nothing),
rec as (update campaign_recipients r set reason = 'unknown.reconciling', next_at = null from i where r.campaign_id = i."sourceId" and r.fan_id = i."fanId" and r.message_id = i."messageId" and r.reason <> 'sent')
update messages m set reason = 'unknown.reconciling', next_at = null from i where m.account_id = $1 and m.id = i."messageId" and m.reason <> 'sent'`;

/** Takes messages that may have been sent out of the queue, to be looked up at the platform after the call time-out. */
export async function reconcileLater(
  client: PoolClient,
  accountId: string,
  rows: { messageId: string; fanId: string; sourceId: string | null }[],
): Promise<void> {
  if (rows.length > 0) await client.query({ name: 'reconcile_later', text: RECONCILE, values: [accountId, JSON.stringify(rows)] });
}

/** One call that was decided and rendered. */
export interface GrantedAttempt {
  attemptId: string;
  messageId: string;
  fanId: string;
  platformFanId: string;
  source: string;
  sourceId: string | null;
  /** Calls made for the message, this one included. */
  attempts: number;
  maybeSent: boolean;
  request: RenderedMessage;
  requestHash: string;
}

const GRANT = `
with granted as (
  update senders set ring = $3, idle = false, seen_at = clock_timestamp()
  where account_id = $1 and epoch = $4 and paused_at is null returning 1
),
i as (select i.* from granted, unnest($2::uuid[], $6::uuid[], $7::jsonb[], $8::text[]) as i (attempt_id, message_id, request, request_hash)),
box as (update outbox o set not_before = '-infinity', attempt_id = i.attempt_id, attempts = o.attempts + 1
  from i where o.account_id = $1 and o.message_id = i.message_id
  returning o.workspace_id, o.message_id, o.fan_id, o.source, i.attempt_id, i.request, i.request_hash),
att as (insert into message_attempts (id, workspace_id, account_id, message_id, fan_id, source, grant_id, epoch, request, request_hash)
  select box.attempt_id, box.workspace_id, $1, box.message_id, box.fan_id, box.source, $5, $4, box.request, box.request_hash from box returning 1)
select count(*)::int as written from att`;

/**
 * The grant: one conditional update of the sender's row, and in the same statement the attempts that it allows. False when the epoch was
 * raised or the account paused meanwhile; then nothing was written.
 */
export async function takeGrant(
  client: PoolClient,
  accountId: string,
  epoch: number,
  grant: Grant,
  ring: Grant[],
  attempts: GrantedAttempt[],
): Promise<boolean> {
  const { rows: written } = await client.query<{ written: number }>({
    name: 'take_grant',
    text: GRANT,
    values: [
      accountId,
      uuidArray(attempts.map(({ attemptId }) => attemptId)),
      JSON.stringify(ring),
      epoch,
      grant[0],
      uuidArray(attempts.map(({ messageId }) => messageId)),
      attempts.map(({ request }) => JSON.stringify(request)),
      attempts.map(({ requestHash }) => requestHash),
    ],
  });
  return written[0]?.written === attempts.length;
}
