import type { AccountStatus, PlatformErrorKind, SendOutcome } from '../../contracts/messaging/platform';
import type { ReasonCode } from '../../contracts/messaging/reason-codes';

/** What follows from an answer for the message itself. `reconcile` looks it up at the platform and never sends it again. */
export type MessageStep =
  | { kind: 'final'; reason: ReasonCode }
  /** `counts`: towards the tries of the message; waiting for a turn or for a person does not. */
  | { kind: 'retry'; afterMs: number; reason: ReasonCode; maybeSent: boolean; counts: boolean }
  | { kind: 'reconcile' };

/** What follows for the account: a pause by the platform, a status a person must mend, and whether the breaker counts it. */
export interface AccountEffect {
  slowMs?: number;
  status?: Exclude<AccountStatus, 'active'>;
  /** `success` closes the breaker, `failure` counts towards it, `neutral` says nothing about the platform's health. */
  health: 'success' | 'failure' | 'neutral';
}

export const MAX_ATTEMPTS = 6;
/** When a platform says 429 without a time. */
const DEFAULT_SLOW_MS = 30_000;
const IN_FLIGHT_MS = 5_000;
/** Hours a message waits for a person to mend the account before it is looked at again. */
const HELD_ACCOUNT_MS = 3_600_000;
/** Until a platform is asked again that answered with what it had stored under the key: it forgets the key within its window. */
const STORED_ANSWER_MS = 3_600_000;

type Rule = { step: 'final'; reason: ReasonCode } | { step: 'retry' | 'hold_account' | 'wait_turn' | 'reconcile' };

/** What each kind means when the platform says that nothing was sent. */
const RULES: Record<PlatformErrorKind, Rule & { status?: AccountEffect['status']; health?: AccountEffect['health'] }> = {
  rate_limited: { step: 'wait_turn' },
  key_invalid: { step: 'hold_account', status: 'disconnected' },
  session_expired: { step: 'hold_account', status: 'session_expired' },
  needs_2fa: { step: 'hold_account', status: 'needs_2fa' },
  account_restricted: { step: 'hold_account', status: 'restricted' },
  account_disconnected: { step: 'hold_account', status: 'disconnected' },
  plan_or_credits: { step: 'hold_account', status: 'restricted' },
  recipient_unavailable: { step: 'final', reason: 'failed.recipient_unavailable' },
  not_found: { step: 'final', reason: 'failed.recipient_unavailable' },
  invalid: { step: 'final', reason: 'failed.invalid' },
  too_late_to_unsend: { step: 'final', reason: 'failed.invalid' },
  content_refused: { step: 'final', reason: 'failed.content_refused' },
  media_ref_spent: { step: 'final', reason: 'failed.media' },
  media_not_ready: { step: 'retry' },
  upstream_failed: { step: 'retry', health: 'failure' },
  idempotency_in_flight: { step: 'wait_turn' },
  idempotency_mismatch: { step: 'reconcile' },
  unknown_outcome: { step: 'reconcile', health: 'failure' },
};

/** Kinds after which nothing leaves until a person has mended the account. */
export const CLOSED_DOORS: readonly PlatformErrorKind[] = (Object.keys(RULES) as PlatformErrorKind[]).filter(
  (kind) => RULES[kind].step === 'hold_account',
);

/**
 * What an answer means, for the message and for the account.
 * @param context `keyed`: a repeat of the same key is harmless now. `attempts`: calls made so far, this one included. `maybeSent`: an earlier
 * attempt of this message got no answer.
 */
export function nextStep(
  answer: SendOutcome,
  context: { keyed: boolean; attempts: number; maybeSent: boolean },
): { message: MessageStep; account: AccountEffect } {
  if (answer.outcome === 'sent') return { message: { kind: 'final', reason: 'sent' }, account: { health: 'success' } };
  if (answer.outcome === 'unknown' && context.keyed && answer.error.kind === 'idempotency_in_flight' && context.attempts < MAX_ATTEMPTS) {
    // The first call under this key is still running there: neither a failure nor a reason to look it up.
    return { message: { kind: 'retry', afterMs: IN_FLIGHT_MS, reason: 'held.retry', maybeSent: true, counts: true }, account: { health: 'neutral' } };
  }
  if (answer.outcome === 'unknown') {
    const again = context.keyed && context.attempts < MAX_ATTEMPTS;
    return {
      message: again
        ? { kind: 'retry', afterMs: backoffMs(context.attempts), reason: 'held.retry', maybeSent: true, counts: true }
        : { kind: 'reconcile' },
      account: { health: 'failure' },
    };
  }
  const rule = RULES[answer.error.kind];
  if (answer.error.replayed) {
    // Old news: it must neither close an account that was mended meanwhile nor count as one more try.
    const step = messageStep(rule, undefined, { ...context, attempts: 1 });
    const later = { afterMs: STORED_ANSWER_MS, reason: 'held.retry', counts: false } as const;
    return { message: step.kind === 'retry' ? { ...step, ...later } : step, account: { health: 'neutral' } };
  }
  const account: AccountEffect = { health: rule.health ?? 'neutral', status: rule.status };
  if (answer.error.kind === 'rate_limited') account.slowMs = answer.error.retryAfterMs ?? DEFAULT_SLOW_MS;
  return { message: messageStep(rule, answer.error.retryAfterMs, context), account };
}

function messageStep(rule: Rule, retryAfterMs: number | undefined, { attempts, maybeSent }: { attempts: number; maybeSent: boolean }): MessageStep {
  // A definite "no" says nothing about the earlier attempt that got no answer.
  const final = (reason: ReasonCode): MessageStep => (maybeSent ? { kind: 'reconcile' } : { kind: 'final', reason });
  switch (rule.step) {
    case 'final':
      return final(rule.reason);
    case 'reconcile':
      return { kind: 'reconcile' };
    case 'hold_account':
      return { kind: 'retry', afterMs: HELD_ACCOUNT_MS, reason: 'held.session_expired', maybeSent, counts: false };
    case 'wait_turn':
      return { kind: 'retry', afterMs: retryAfterMs ?? IN_FLIGHT_MS, reason: 'held.retry', maybeSent, counts: false };
    case 'retry':
      return attempts < MAX_ATTEMPTS
        ? { kind: 'retry', afterMs: backoffMs(attempts), reason: 'held.retry', maybeSent, counts: true }
        : final('failed.platform');
  }
}

/** 2 s, 4 s, 8 s … at most 2 minutes. */
export function backoffMs(attempts: number): number {
  return Math.min(120_000, 1_000 * 2 ** Math.min(attempts, 10));
}
