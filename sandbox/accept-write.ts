import { setTimeout as wait } from 'node:timers/promises';

import type { AccountCall } from './account-call';
import type { FaultKind } from './account-config';
import { one } from './dialect';
import { FAULTS_BEFORE } from './fault-answers';
import { drawFault, drawLatencyMs } from './fault-draw';
import { isKey, requestHash, storeAnswer, storedAnswer } from './idempotency-keys';
import { refusal, type RefusalReason } from './refusal';
import { nowMs } from './sandbox-context';
import type { PlainAnswer, WireAnswer, WireLimits } from './wire-answer';

type Outcome = 'accepted' | 'replayed' | 'refused_rate' | 'refused';
export interface LogLine {
  outcome: Outcome;
  reason?: string;
  bodyHash?: string | null;
  message?: number;
}

export interface Judged {
  answer: PlainAnswer;
  line: LogLine;
}

/** What a write does once limit, key and faults let it: it runs inside a group commit. */
export interface Work {
  /** What a key is unique within; null where this call honours none. */
  keysOf: string | null;
  judge: (write: Write, atMs: number) => Judged;
}

export interface Write extends AccountCall {
  work: Work;
  key: string | null;
  limits: WireLimits;
}

const no = ({ dialect, context }: AccountCall, ...given: Parameters<typeof refusal>) => dialect.refuse(refusal(...given), nowMs(context));
export const yes = ({ dialect, request, limits }: Write, value: object) => dialect.answer(one(value), request, limits);

function log(write: Write, line: LogLine): void {
  write.context.store.run(
    'insert into log (arrived_us, account, fan, key, body_hash, outcome, reason, message) values (?, ?, ?, ?, ?, ?, ?, ?)',
    write.request.arrivedUs,
    write.account.id,
    write.fan || null,
    write.key,
    line.bodyHash ?? null,
    line.outcome,
    line.reason ?? null,
    line.message ?? null,
  );
}

/** Answers only once the line is on the disk. */
async function refuse(write: Write, line: LogLine, answer: WireAnswer): Promise<WireAnswer> {
  await write.context.commits.write(() => log(write, line));
  return answer;
}

/** What a call is answered whose work was done all the same. */
const FAULTS_AFTER: Partial<Record<FaultKind, (write: Write) => WireAnswer>> = {
  error_500_after: (write) => no(write, 'internal'),
  drop_after: () => 'drop',
  no_answer_after: () => 'hang',
  no_message_id: (write) => yes(write, { success: true }),
};

/** Does the work inside a group commit: message, key and log line become durable together. */
function perform(write: Write): Judged {
  const { context, account, request, key, work } = write;
  const atMs = nowMs(context);
  const hash = key === null ? '' : requestHash(request.path, request.body);
  const stored = key === null ? null : storedAnswer(context.store, account, work.keysOf ?? '', key, hash, atMs);
  if (stored === 'mismatch') return { answer: no(write, 'idempotency_mismatch'), line: { outcome: 'refused', reason: 'key_mismatch' } };
  if (stored) return { answer: stored, line: { outcome: 'replayed' } };

  const judged = work.judge(write, atMs);
  if (key !== null) storeAnswer(context.store, account, work.keysOf ?? '', key, hash, judged.answer, atMs);
  return judged;
}

/**
 * A call that sends something: the limit first, then the key, then the faults asked for, then the work. A repeat of a key takes a
 * place in the window like any arrival.
 */
export async function acceptWrite(call: AccountCall, work: Work): Promise<WireAnswer> {
  const { account, dialect, request } = call;
  const given = request.headers['idempotency-key'];
  const isKeyed = work.keysOf !== null && dialect.honoursKeys;
  const key = typeof given === 'string' && isKeyed && account.config.idempotency.honoured ? given : null;
  const limit = account.config.limitPerMinute;
  const place = limit === null ? null : account.window.take(request.arrivedUs, limit);
  const write: Write = { ...call, work, key, limits: call.gateway ?? { limit, remaining: place?.taken ? place.left : null } };

  if (place && !place.taken) {
    const answer = no(call, 'rate_account', {
      text: `More than ${limit} messages within 60 seconds.`,
      waitMs: place.retryAfterUs / 1000,
      ...(limit === null ? {} : { limit }),
    });
    return refuse(write, { outcome: 'refused_rate' }, answer);
  }
  if (key !== null && !isKey(key))
    return refuse({ ...write, key: null }, { outcome: 'refused', reason: 'key_invalid' }, no(call, 'idempotency_invalid'));
  if (key !== null && account.runningKeys.has(key))
    return refuse(write, { outcome: 'refused', reason: 'key_conflict' }, no(call, 'idempotency_running'));

  if (key !== null) account.runningKeys.add(key);
  try {
    return await sendOnce(write);
  } finally {
    if (key !== null) account.runningKeys.delete(key);
  }
}

function answerBefore(write: Write, fault: RefusalReason | 'drop' | 'hang' | PlainAnswer): WireAnswer {
  return typeof fault === 'object' || fault === 'drop' || fault === 'hang' ? fault : no(write, fault);
}

async function sendOnce(write: Write): Promise<WireAnswer> {
  const { context, account } = write;
  const fault = drawFault(context, account);
  const latencyMs = drawLatencyMs(context, account);
  if (latencyMs > 0) await wait(latencyMs);
  const before = fault ? FAULTS_BEFORE[fault] : undefined;
  if (before) return refuse(write, { outcome: 'refused', reason: `fault.${fault}` }, answerBefore(write, before));

  const answer = await context.commits.write(() => {
    const done = perform(write);
    log(write, done.line);
    return done.answer;
  });
  const after = fault ? FAULTS_AFTER[fault] : undefined;
  return after ? after(write) : answer;
}
