import type { PlatformError, PlatformErrorKind, UnsendOutcome } from '../../contracts/messaging/platform';

/** What each kind of refusal means for taking a message back. What is in doubt is `unknown`, which may be repeated. */
const OUTCOME_OF_KIND: Record<PlatformErrorKind, UnsendOutcome['outcome']> = {
  not_found: 'already_gone',
  too_late_to_unsend: 'too_late',
  rate_limited: 'not_done',
  key_invalid: 'not_done',
  session_expired: 'not_done',
  needs_2fa: 'not_done',
  account_restricted: 'not_done',
  account_disconnected: 'not_done',
  plan_or_credits: 'not_done',
  recipient_unavailable: 'refused',
  invalid: 'refused',
  content_refused: 'refused',
  media_not_ready: 'refused',
  media_ref_spent: 'refused',
  idempotency_mismatch: 'refused',
  idempotency_in_flight: 'unknown',
  upstream_failed: 'unknown',
  unknown_outcome: 'unknown',
};

/** The outcome of an unsend that was answered with this error. @param notDone the gateway says so, or nothing was dispatched */
export function unsendOutcomeOf(error: PlatformError, notDone: boolean): UnsendOutcome {
  const outcome = notDone ? 'not_done' : OUTCOME_OF_KIND[error.kind];
  return outcome === 'already_gone' || outcome === 'unsent' ? { outcome } : { outcome, error };
}
