import { setTimeout as wait } from 'node:timers/promises';

import type { AccountCall } from './account-call';
import type { FaultKind } from './account-config';
import { one } from './dialect';
import { scheduleBehaviour } from './fan-behaviour';
import { FAULTS_BEFORE } from './fault-answers';
import { drawFault, drawLatencyMs } from './fault-draw';
import { isKey, requestHash, storeAnswer, storedAnswer } from './idempotency-keys';
import { bodyHash, readMessageBody } from './message-body';
import { mediaRefusal, spendMedia } from './message-media';
import { recipientRefusal } from './recipient-refusal';
import { refusal, type Refusal, type RefusalReason } from './refusal';
import { nowMs } from './sandbox-context';
import { enqueueWebhook } from './webhook-queue';
import type { PlainAnswer, WireAnswer, WireLimits } from './wire-answer';
import { creatorId, wireId, wireMessage } from './wire-message';

const ENDPOINT = 'POST /chats/{id}/messages';

type Outcome = 'accepted' | 'replayed' | 'refused_rate' | 'refused';
interface LogLine {
  outcome: Outcome;
  reason?: string;
  bodyHash?: string | null;
  message?: number;
}

interface Send extends AccountCall {
  key: string | null;
  limits: WireLimits;
}

const no = ({ dialect, context }: AccountCall, ...given: Parameters<typeof refusal>) => dialect.refuse(refusal(...given), nowMs(context));
const yes = ({ dialect, request, limits }: Send, value: object) => dialect.answer(one(value), request, limits);

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

/** What a call is answered whose work was done all the same. */
const FAULTS_AFTER: Partial<Record<FaultKind, (send: Send) => WireAnswer>> = {
  error_500_after: (send) => no(send, 'internal'),
  drop_after: () => 'drop',
  no_answer_after: () => 'hang',
  no_message_id: (send) => yes(send, { success: true }),
};

/** Does the work inside a group commit: message, key and log line become durable together. */
function perform(send: Send): { answer: PlainAnswer; line: LogLine } {
  const { context, account, request, key } = send;
  const atMs = nowMs(context);
  const hash = key === null ? '' : requestHash(request.path, request.body);
  const stored = key === null ? null : storedAnswer(context.store, account, ENDPOINT, key, hash, atMs);
  if (stored === 'mismatch') return { answer: no(send, 'idempotency_mismatch'), line: { outcome: 'refused', reason: 'key_mismatch' } };
  if (stored) return { answer: stored, line: { outcome: 'replayed' } };

  const judged = judge(send, atMs);
  if (key !== null) storeAnswer(context.store, account, ENDPOINT, key, hash, judged.answer, atMs);
  return judged;
}

function judge(send: Send, atMs: number): { answer: PlainAnswer; line: LogLine } {
  const {
    context: { store },
    dialect,
    account,
    fan,
  } = send;
  const refusedWith = (given: Refusal, line: LogLine) => ({ answer: dialect.refuse(given, atMs), line });
  const read = readMessageBody(send.request.body, account.config, dialect.messageIn);
  if ('refusal' in read) return refusedWith(read.refusal, { outcome: 'refused', reason: 'invalid' });
  const { message } = read;
  const hash = bodyHash(message);
  const unavailable = recipientRefusal(store, account, fan, atMs);
  if (unavailable) return refusedWith(unavailable, { outcome: 'refused', reason: 'recipient', bodyHash: hash });

  const media = mediaRefusal(store, account, message.media, Date.now());
  if (media) return refusedWith(media, { outcome: 'refused', reason: media.reason, bodyHash: hash });

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
  spendMedia(store, account, message.media, id);
  store.run('update fans set last_message = ? where account = ? and id = ?', id, account.id, fan);
  const row = store.get('select * from messages where id = ?', id) ?? {};
  const wire = wireMessage(account, row, atMs);
  scheduleBehaviour(send.context, account, fan, id, message, atMs);
  enqueueWebhook(send.context, account, 'messages.sent', { ...wire, fromUser: { id: creatorId(account) }, toUser: { id: wireId(fan) } });
  return { answer: yes(send, dialect.message(wire)), line: { outcome: 'accepted', bodyHash: hash, message: id } };
}

/**
 * POST /chats/{id}/messages: the limit first, then the key, then the faults asked for, then the work. A repeat of a key takes a
 * place in the window like any arrival.
 */
export async function sendMessage(call: AccountCall): Promise<WireAnswer> {
  const { account, dialect, request } = call;
  const given = request.headers['idempotency-key'];
  const key = typeof given === 'string' && dialect.honoursKeys && account.config.idempotency.honoured ? given : null;
  const limit = account.config.limitPerMinute;
  const place = limit === null ? null : account.window.take(request.arrivedUs, limit);
  const send: Send = { ...call, key, limits: call.gateway ?? { limit, remaining: place?.taken ? place.left : null } };

  if (place && !place.taken) {
    const answer = no(call, 'rate_account', {
      text: `More than ${limit} messages within 60 seconds.`,
      waitMs: place.retryAfterUs / 1000,
      ...(limit === null ? {} : { limit }),
    });
    return refuse(send, { outcome: 'refused_rate' }, answer);
  }
  if (key !== null && !isKey(key))
    return refuse({ ...send, key: null }, { outcome: 'refused', reason: 'key_invalid' }, no(call, 'idempotency_invalid'));
  if (key !== null && account.runningKeys.has(key))
    return refuse(send, { outcome: 'refused', reason: 'key_conflict' }, no(call, 'idempotency_running'));

  if (key !== null) account.runningKeys.add(key);
  try {
    return await sendOnce(send);
  } finally {
    if (key !== null) account.runningKeys.delete(key);
  }
}

function answerBefore(send: Send, fault: RefusalReason | 'drop' | 'hang' | PlainAnswer): WireAnswer {
  return typeof fault === 'object' || fault === 'drop' || fault === 'hang' ? fault : no(send, fault);
}

async function sendOnce(send: Send): Promise<WireAnswer> {
  const { context, account } = send;
  const fault = drawFault(context, account);
  const latencyMs = drawLatencyMs(context, account);
  if (latencyMs > 0) await wait(latencyMs);
  const before = fault ? FAULTS_BEFORE[fault] : undefined;
  if (before) return refuse(send, { outcome: 'refused', reason: `fault.${fault}` }, answerBefore(send, before));

  const answer = await context.commits.write(() => {
    const done = perform(send);
    log(send, done.line);
    return done.answer;
  });
  const after = fault ? FAULTS_AFTER[fault] : undefined;
  return after ? after(send) : answer;
}
