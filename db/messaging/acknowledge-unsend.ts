import type { PoolClient } from 'pg';
import type { UnsendReason } from '../../contracts/messaging/unsend';

/** The recorded answer to one call that takes a message back. */
export interface UnsendAcknowledgement {
  attemptId: string;
  messageId: string;
  outcome: 'unsent' | 'already_gone' | 'too_late' | 'refused' | 'not_done' | 'unknown' | 'handed_back';
  errorKind: string | null;
  errorMessage: string | null;
  step: 'final' | 'retry';
  /** Of a final one. */
  reason: UnsendReason | null;
  retryMs: number;
  maybeDone: boolean;
  counts: boolean;
}

// What was taken back is so, whoever has picked it since; everything else speaks only while the queue says that this attempt is under way.
const ACKNOWLEDGE = `
with i as (select * from jsonb_to_recordset($2) as i ("attemptId" uuid, "messageId" uuid, outcome text, "errorKind" text, "errorMessage" text, step text,
  reason text, "retryMs" float8, "maybeDone" boolean, counts boolean)),
att as (update unsend_attempts a set outcome = i.outcome, finished_at = clock_timestamp(), error_kind = i."errorKind", error_message = i."errorMessage"
  from i where a.id = i."attemptId" and (a.outcome is null or a.outcome = 'unknown')),
gone as (delete from outbox o using i where i.step = 'final' and o.account_id = $1 and o.message_id = i."messageId" and o.kind = 'unsend'
  and (i.reason in ('unsent', 'already_gone') or o.attempt_id = i."attemptId") returning o.message_id),
again as (update outbox o set attempt_id = null, not_before = clock_timestamp() + make_interval(secs => i."retryMs" / 1000), maybe_sent = o.maybe_sent or i."maybeDone",
    attempts = case when i.counts then o.attempts else o.attempts - 1 end
  from i where i.step = 'retry' and o.account_id = $1 and o.message_id = i."messageId" and o.attempt_id = i."attemptId"),
items as (update unsend_items t set reason = i.reason, error_message = i."errorMessage", settled_at = clock_timestamp()
  from i where i.step = 'final' and t.account_id = $1 and t.message_id = i."messageId"
    and (t.reason = 'waiting' and i."messageId" in (select message_id from gone) or i.reason = 'unsent' and t.reason in ('waiting', 'unknown', 'stopped')))
update messages m set unsent_at = clock_timestamp() from i
where i.step = 'final' and i.reason in ('unsent', 'already_gone') and m.account_id = $1 and m.id = i."messageId" and m.unsent_at is null`;

/** Records answers to unsends. Never fenced, like those to sends. */
export async function acknowledgeUnsends(client: PoolClient, accountId: string, answers: readonly UnsendAcknowledgement[]): Promise<void> {
  if (answers.length > 0) await client.query({ name: 'acknowledge_unsends', text: ACKNOWLEDGE, values: [accountId, JSON.stringify(answers)] });
}

const DUE_AGAIN = `
with open_attempt as (update unsend_attempts set outcome = 'unknown', finished_at = clock_timestamp(), error_kind = 'unknown_outcome', error_message = 'The sender stopped before the answer came.'
  where id = any ($3::uuid[]) and outcome is null)
update outbox set attempt_id = null, maybe_sent = true, not_before = clock_timestamp() where account_id = $1 and message_id = any ($2::uuid[]) and kind = 'unsend'`;

/** Unsends whose window ended before the answer came: due again, as a repeat is harmless. */
export async function unsendAgain(client: PoolClient, accountId: string, rows: readonly { messageId: string; attemptId: string }[]): Promise<void> {
  if (rows.length > 0) await client.query(DUE_AGAIN, [accountId, rows.map((row) => row.messageId), rows.map((row) => row.attemptId)]);
}
