import type { PlatformError, PlatformErrorKind } from '../../contracts/messaging/platform';

/**
 * What each kind of refusal means for a send. `unknown` is the safe side: it is looked up, never resent blindly. A key that is still
 * in flight belongs to a request that may well succeed.
 */
const OUTCOME_OF_KIND: Record<PlatformErrorKind, 'refused' | 'not_sent' | 'unknown'> = {
  rate_limited: 'not_sent',
  key_invalid: 'not_sent',
  session_expired: 'not_sent',
  needs_2fa: 'not_sent',
  account_restricted: 'not_sent',
  account_disconnected: 'not_sent',
  plan_or_credits: 'not_sent',
  media_not_ready: 'not_sent',
  recipient_unavailable: 'refused',
  invalid: 'refused',
  content_refused: 'refused',
  media_ref_spent: 'refused',
  too_late_to_unsend: 'refused',
  not_found: 'refused',
  idempotency_mismatch: 'refused',
  idempotency_in_flight: 'unknown',
  upstream_failed: 'unknown',
  unknown_outcome: 'unknown',
};

/** The outcome of a send that the platform answered with this error. */
export function sendOutcomeOf(error: PlatformError): { outcome: 'refused' | 'not_sent' | 'unknown'; error: PlatformError } {
  return { outcome: OUTCOME_OF_KIND[error.kind], error };
}
