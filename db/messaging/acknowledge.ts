import type { PoolClient } from 'pg';
import type { RenderedMessage } from '../../contracts/messaging/platform';
import type { ReasonCode } from '../../contracts/messaging/reason-codes';
import { forgetReferences } from './own-media';
import { uuidArray } from './uuid-array';

/** The recorded answer to one attempt. */
export interface Acknowledgement {
  attemptId: string;
  messageId: string;
  fanId: string;
  sourceId: string | null;
  outcome: 'sent' | 'refused' | 'not_sent' | 'unknown' | 'handed_back';
  platformMessageId: string | null;
  errorKind: string | null;
  errorMessage: string | null;
  /** `final` leaves the queue, `retry` is due after `retryMs`, `reconcile` is looked up (see reconcileLater). */
  step: 'final' | 'retry' | 'reconcile';
  reason: ReasonCode;
  retryMs: number;
  maybeSent: boolean;
  /** Whether the call counts towards the tries of the message; a 429 or a closed door does not. */
  counts: boolean;
  request: RenderedMessage;
}

// `sent` always wins: whatever was recorded of the message before, and whoever has picked it since.
const SENT = `
with i as (select * from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[]) as i (attempt_id, message_id, fan_id, source_id, platform_message_id)),
att as (update message_attempts a set outcome = 'sent', finished_at = clock_timestamp(), error_kind = null, error_message = null,
    platform_message_id = i.platform_message_id
  from i where a.id = i.attempt_id and (a.outcome is null or a.outcome = 'unknown')),
gone as (delete from outbox o using i where o.account_id = $1 and o.message_id = i.message_id and o.kind = 'send'),
found as (delete from unknown_sends u using i where u.account_id = $1 and u.message_id = i.message_id),
known as (insert into platform_message_ids (account_id, platform_message_id, message_id, fan_id, workspace_id)
  select $1, i.platform_message_id, i.message_id, i.fan_id, $2 from i where i.platform_message_id is not null on conflict do nothing),
rec as (update campaign_recipients r set reason = 'sent', sent_at = clock_timestamp(), next_at = null
  from i where r.campaign_id = i.source_id and r.fan_id = i.fan_id and r.message_id = i.message_id and r.reason <> 'sent')
update messages m set reason = 'sent', sent_at = clock_timestamp(), next_at = null, text = a.request ->> 'text', price_cents = (a.request ->> 'priceCents')::int,
  media_ids = case when a.request -> 'mediaIds' = '[]' then '{}' else array(select jsonb_array_elements_text(coalesce(a.request -> 'ownMediaIds', a.request -> 'mediaIds'))) end,
  platform_message_id = coalesce(i.platform_message_id, m.platform_message_id)
from i join message_attempts a on a.id = i.attempt_id where m.account_id = $1 and m.id = i.message_id and m.reason <> 'sent'`;

// What is not sent speaks for its message only while the queue says that this attempt is the one under way. One instant for all, so that a call for many is
// not torn apart.
const NOT_SENT = `
with i as (select * from jsonb_to_recordset($2) as i ("attemptId" uuid, "messageId" uuid, "fanId" uuid, "sourceId" uuid, outcome text,
  "errorKind" text, "errorMessage" text, step text, reason text, "retryMs" float8, "maybeSent" boolean, counts boolean, request jsonb)),
att as (update message_attempts a set outcome = i.outcome, finished_at = clock_timestamp(), error_kind = i."errorKind", error_message = i."errorMessage"
  from i where a.id = i."attemptId" and (a.outcome is null or a.outcome = 'unknown')),
gone as (delete from outbox o using i where i.step = 'final' and o.account_id = $1 and o.message_id = i."messageId" and o.attempt_id = i."attemptId" returning o.message_id),
again as (update outbox o set attempt_id = null, not_before = statement_timestamp() + make_interval(secs => i."retryMs" / 1000), maybe_sent = o.maybe_sent or i."maybeSent",
    attempts = case when i.counts then o.attempts else o.attempts - 1 end
  from i where i.step = 'retry' and o.account_id = $1 and o.message_id = i."messageId" and o.attempt_id = i."attemptId" returning o.message_id),
settled as (select i.* from i where i."messageId" in (select message_id from gone union all select message_id from again)),
rec as (update campaign_recipients r set reason = i.reason, sent_at = null, next_at = case when i.step = 'retry' then clock_timestamp() + make_interval(secs => i."retryMs" / 1000) end
  from settled i where r.campaign_id = i."sourceId" and r.fan_id = i."fanId" and r.message_id = i."messageId" and r.reason <> 'sent')
update messages m set reason = i.reason, sent_at = null, next_at = case when i.step = 'retry' then clock_timestamp() + make_interval(secs => i."retryMs" / 1000) end,
  text = i.request ->> 'text', price_cents = (i.request ->> 'priceCents')::int,
  media_ids = coalesce((select array_agg(value) from jsonb_array_elements_text(coalesce(i.request -> 'ownMediaIds', i.request -> 'mediaIds'))), '{}')
from settled i where m.account_id = $1 and m.id = i."messageId" and m.reason <> 'sent'`;

/**
 * Records answers. Never fenced: an answer that comes late, from a window that lost its epoch, still overrides *unknown*. `sent` always wins.
 * Answers to `reconcile` only close their attempts here.
 */
export async function acknowledge(client: PoolClient, accountId: string, workspaceId: string, answers: Acknowledgement[]): Promise<void> {
  const sent = answers.filter(({ reason }) => reason === 'sent');
  const others = answers.filter(({ reason }) => reason !== 'sent');
  if (others.length > 0) await client.query({ name: 'acknowledge_not_sent', text: NOT_SENT, values: [accountId, JSON.stringify(others)] });
  const spent = others.filter(({ errorKind }) => errorKind === 'media_ref_spent');
  if (spent.length > 0)
    await forgetReferences(
      client,
      accountId,
      spent.map(({ request }) => request),
    );
  if (sent.length > 0) await client.query({ name: 'acknowledge_sent', text: SENT, values: [accountId, workspaceId, ...sentColumns(sent)] });
}

function sentColumns(sent: Acknowledgement[]) {
  return [
    uuidArray(sent.map(({ attemptId }) => attemptId)),
    uuidArray(sent.map(({ messageId }) => messageId)),
    uuidArray(sent.map(({ fanId }) => fanId)),
    uuidArray(sent.map(({ sourceId }) => sourceId)),
    sent.map(({ platformMessageId }) => platformMessageId),
  ];
}

const FINISH_GRANT = `
update senders set ring = (
  select coalesce(jsonb_agg(case when e.value ->> 0 = $2 then jsonb_build_array($2::text, e.value -> 1, extract(epoch from clock_timestamp()) * 1000, $3::int) else e.value end order by e.n), '[]')
  from jsonb_array_elements(ring) with ordinality as e (value, n) where not (e.value ->> 0 = $2 and $3 = 0))
where account_id = $1`;

/** Ends a grant in the ring: its messages count until 60 s from now. @param called how many of its messages really left. */
export async function finishGrant(client: PoolClient, accountId: string, grantId: string, called: number): Promise<void> {
  await client.query({ name: 'finish_grant', text: FINISH_GRANT, values: [accountId, grantId, called] });
}
