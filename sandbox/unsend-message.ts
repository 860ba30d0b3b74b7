import { setTimeout as wait } from 'node:timers/promises';

import type { AccountCall } from './account-call';
import type { FaultKind } from './account-config';
import { one } from './dialect';
import { drawFault, drawLatencyMs } from './fault-draw';
import { refusal, type RefusalReason } from './refusal';
import { nowMs } from './sandbox-context';
import type { WireAnswer, WireLimits } from './wire-answer';

const FAR_LIMITS: WireLimits = { limit: 1_000, remaining: 999 };

/** Faults that strike a call without a body: answered so, and nothing was done. */
const BEFORE: Partial<Record<FaultKind, RefusalReason | 'drop' | 'hang'>> = {
  error_500_before: 'internal',
  html_502: 'internal',
  drop_before: 'drop',
  hang: 'hang',
  rate_limited_without_retry_after: 'rate_upstream',
  session_expired: 'session_expired',
  account_restricted: 'account_restricted',
  out_of_credits: 'out_of_credits',
};
/** Answered so, and it was done all the same. */
const AFTER: Partial<Record<FaultKind, 'internal' | 'drop' | 'hang'>> = {
  error_500_after: 'internal',
  drop_after: 'drop',
  no_answer_after: 'hang',
};

function log({ context, request, account, fan, message }: AccountCall, outcome: 'unsent' | 'refused' | 'refused_rate', reason: string | null): void {
  context.store.run(
    'insert into log (arrived_us, account, fan, outcome, reason, message) values (?, ?, ?, ?, ?, ?)',
    request.arrivedUs,
    account.id,
    fan,
    outcome,
    reason,
    Number(message) || null,
  );
}

/** What was bought stays with its buyer; the answer is a success all the same. */
function takeBack({ context, account, fan, message }: AccountCall): RefusalReason | null {
  const atMs = nowMs(context);
  const row = context.store.get('select * from messages where id = ? and account = ? and fan = ? and outbound = 1', Number(message), account.id, fan);
  if (!row || row.deleted_ms !== null) return 'message_unknown';
  if (Number(row.created_ms) + account.config.unsendWindowMs <= atMs) return 'too_old';
  if (row.bought_ms === null) context.store.run('update messages set deleted_ms = ? where id = ?', atMs, Number(message));
  return null;
}

/** DELETE /chats/{fan}/messages/{id}: own messages, within the account's time. A write like a send: it takes a place in the limit and stands in the log. */
export async function unsendMessage(call: AccountCall): Promise<WireAnswer> {
  const { context, dialect, account, request } = call;
  const limit = account.config.limitPerMinute;
  const place = limit === null ? null : account.window.take(request.arrivedUs, limit);
  const no = (...given: Parameters<typeof refusal>) => dialect.refuse(refusal(...given), nowMs(context));
  const noted = async (outcome: 'refused' | 'refused_rate', reason: string | null, answer: WireAnswer) => {
    await context.commits.write(() => log(call, outcome, reason));
    return answer;
  };
  if (place && !place.taken) {
    const waitMs = place.retryAfterUs / 1000;
    return noted('refused_rate', 'unsend', no('rate_account', { waitMs, ...(limit === null ? {} : { limit }) }));
  }
  const fault = drawFault(context, account);
  const latencyMs = drawLatencyMs(context, account);
  if (latencyMs > 0) await wait(latencyMs);
  const before = fault ? BEFORE[fault] : undefined;
  if (before) return noted('refused', `fault.${fault}`, before === 'drop' || before === 'hang' ? before : no(before));

  const refused = await context.commits.write(() => {
    const reason = takeBack(call);
    log(call, reason === null ? 'unsent' : 'refused', reason === null ? null : `unsend.${reason}`);
    return reason;
  });
  const after = fault ? AFTER[fault] : undefined;
  if (after) return after === 'internal' ? no('internal') : after;
  const limits = call.gateway ?? (place ? { limit, remaining: place.left } : FAR_LIMITS);
  return refused === null ? dialect.answer(one({ success: true }), request, limits) : no(refused);
}
