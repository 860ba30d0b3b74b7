import { setTimeout as wait } from 'node:timers/promises';

import type { LiveAccount } from './account-book';
import type { FaultKind } from './account-config';
import { scheduleBehaviour } from './fan-behaviour';
import { drawFault, drawLatencyMs } from './fault-draw';
import { isKey, requestHash, storeAnswer, storedAnswer } from './idempotency-keys';
import { bodyHash, readMessageBody } from './message-body';
import { recipientRefusal } from './recipient-refusal';
import { nowMs, type SandboxContext } from './sandbox-context';
import { enqueueWebhook } from './webhook-queue';
import { dataAnswer, errorAnswer, upstreamRefusal, type WireAnswer, type WireLimits, type WireRequest } from './wire-answer';
import { creatorId, wireId, wireMessage } from './wire-message';

const ENDPOINT = 'POST /chats/{id}/messages';

type Outcome = 'accepted' | 'replayed' | 'refused_rate' | 'refused';
interface LogLine {
  outcome: Outcome;
  reason?: string;
  bodyHash?: string | null;
  message?: number;
}

interface Send {
  context: SandboxContext;
  account: LiveAccount;
  fan: string;
  request: WireRequest;
  key: string | null;
  limits: WireLimits;
}

function log(send: Send, line: LogLine): void {
  send.context.store.run(
    'insert into log (arrived_us, account, fan, key, body_hash, outcome, reason, message) values (?, ?, ?, ?, ?, ?, ?, ?)',
    send.request.arrivedUs,
    send.account.id,
    send.fan,
    send.key,
    line.bodyHash ?? null,
    line.outcome,
    line.reason ?? null,
    line.message ?? null,
  );
}

/** Answers only once the line is on the disk. */
async function refuse(send: Send, line: LogLine, answer: WireAnswer): Promise<WireAnswer> {
  await send.context.commits.write(() => log(send, line));
  return answer;
}

const FAULTS_BEFORE: Partial<Record<FaultKind, () => WireAnswer>> = {
  error_500_before: () => errorAnswer(500, 'INTERNAL_ERROR', 'Something went wrong.'),
  drop_before: () => 'drop',
  hang: () => 'hang',
  rate_limited_without_retry_after: () => upstreamRefusal(429, 429, 0, 'Too many requests'),
  html_502: () => ({
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>',
  }),
  session_expired: () => errorAnswer(401, 'SESSION_EXPIRED', 'The session of this account has expired; it has to sign in again.'),
  account_restricted: () => upstreamRefusal(400, 403, 4, 'Your account is restricted from sending messages'),
  key_conflict: () => errorAnswer(409, 'IDEMPOTENCY_CONFLICT', 'A request with this Idempotency-Key is still running.'),
};

const FAULTS_AFTER: Partial<Record<FaultKind, (answer: WireAnswer, limits: WireLimits) => WireAnswer>> = {
  error_500_after: () => errorAnswer(500, 'INTERNAL_ERROR', 'Something went wrong.'),
  drop_after: () => 'drop',
  no_answer_after: () => 'hang',
  no_message_id: (_answer, limits) => dataAnswer({ success: true }, limits),
};

/** Does the work inside a group commit: message, key and log line become durable together. */
function perform(send: Send): { answer: WireAnswer; line: LogLine } {
  const { context, account, request, key } = send;
  const atMs = nowMs(context);
  const hash = key === null ? '' : requestHash(request.path, request.body);
  const stored = key === null ? null : storedAnswer(context.store, account, ENDPOINT, key, hash, atMs);
  if (stored) return { answer: stored.answer, line: stored.replayed ? { outcome: 'replayed' } : { outcome: 'refused', reason: 'key_mismatch' } };

  const judged = judge(send, atMs);
  if (key !== null) storeAnswer(context.store, account, ENDPOINT, key, hash, judged.answer, atMs);
  return judged;
}

function judge(send: Send, atMs: number): { answer: WireAnswer; line: LogLine } {
  const {
    context: { store },
    account,
    fan,
  } = send;
  const read = readMessageBody(send.request.body, account.config);
  if ('answer' in read) return { answer: read.answer, line: { outcome: 'refused', reason: 'invalid' } };
  const { message } = read;
  const hash = bodyHash(message);
  const unavailable = recipientRefusal(store, account, fan, atMs);
  if (unavailable) return { answer: unavailable, line: { outcome: 'refused', reason: 'recipient', bodyHash: hash } };

  const { id } = store.run(
    'insert into messages (account, fan, outbound, text, locked_text, price_cents, media, previews, body_hash, created_ms) values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)',
    account.id,
    fan,
    message.text,
    message.lockedText ? 1 : 0,
    message.priceCents,
    JSON.stringify(message.media),
    JSON.stringify(message.previews),
    hash,
    atMs,
  );
  store.run('update fans set last_message = ? where account = ? and id = ?', id, account.id, fan);
  const row = store.get('select * from messages where id = ?', id) ?? {};
  const wire = wireMessage(account, row, atMs);
  scheduleBehaviour(send.context, account, fan, id, message, atMs);
  enqueueWebhook(send.context, account, 'messages.sent', { ...wire, fromUser: { id: creatorId(account) }, toUser: { id: wireId(fan) } });
  return { answer: dataAnswer(wire, send.limits), line: { outcome: 'accepted', bodyHash: hash, message: id } };
}

/**
 * POST /chats/{id}/messages: the limit first, then the key, then the faults asked for, then the work. A repeat of a key takes a
 * place in the window like any arrival.
 */
export async function sendMessage(context: SandboxContext, account: LiveAccount, fan: string, request: WireRequest): Promise<WireAnswer> {
  const given = request.headers['idempotency-key'];
  const key = typeof given === 'string' && account.config.idempotency.honoured ? given : null;
  const limit = account.config.limitPerMinute;
  const place = limit === null ? null : account.window.take(request.arrivedUs, limit);
  const send: Send = { context, account, fan, request, key, limits: { limit, remaining: place?.taken ? place.left : null } };

  if (place && !place.taken) {
    const seconds = Math.max(1, Math.ceil(place.retryAfterUs / 1_000_000));
    const answer = errorAnswer(429, 'RATE_LIMIT_EXCEEDED', `More than ${limit} messages within 60 seconds.`, {
      headers: { 'retry-after': String(seconds) },
    });
    return refuse(send, { outcome: 'refused_rate' }, answer);
  }
  if (key !== null && !isKey(key))
    return refuse(
      { ...send, key: null },
      { outcome: 'refused', reason: 'key_invalid' },
      errorAnswer(400, 'IDEMPOTENCY_KEY_INVALID', 'The Idempotency-Key must be 1 to 255 printable ASCII characters.'),
    );
  if (key !== null && account.runningKeys.has(key))
    return refuse(
      send,
      { outcome: 'refused', reason: 'key_conflict' },
      errorAnswer(409, 'IDEMPOTENCY_CONFLICT', 'A request with this Idempotency-Key is still running.'),
    );

  if (key !== null) account.runningKeys.add(key);
  try {
    return await sendOnce(send);
  } finally {
    if (key !== null) account.runningKeys.delete(key);
  }
}

async function sendOnce(send: Send): Promise<WireAnswer> {
  const { context, account } = send;
  const fault = drawFault(context, account);
  const latencyMs = drawLatencyMs(context, account);
  if (latencyMs > 0) await wait(latencyMs);
  const before = fault ? FAULTS_BEFORE[fault] : undefined;
  if (before) return refuse(send, { outcome: 'refused', reason: `fault.${fault}` }, before());

  const answer = await context.commits.write(() => {
    const done = perform(send);
    log(send, done.line);
    return done.answer;
  });
  const after = fault ? FAULTS_AFTER[fault] : undefined;
  return after ? after(answer, send.limits) : answer;
}
