import type { PlatformErrorKind } from '../../../contracts/messaging/platform';

/** One line of the mapping. All conditions given must hold; the first line that fits decides. */
export interface ErrorRule {
  /** Of the refusal itself: the inner status where the gateway wraps one. */
  status?: number | readonly [from: number, to: number];
  /** The gateway's own code. */
  code?: RegExp;
  /** Text of the refusal, inner one first. */
  says?: RegExp;
  wrapped?: boolean;
  kind: PlatformErrorKind;
  detail?: string;
}

/** What OnlyFansAPI says, in our kinds. Order matters: particular before general. */
export const ERROR_RULES: readonly ErrorRule[] = [
  { code: /^IDEMPOTENCY_CONFLICT$/, kind: 'idempotency_in_flight' },
  { code: /^IDEMPOTENCY_KEY_MISMATCH$/, kind: 'idempotency_mismatch' },
  { code: /^IDEMPOTENCY_KEY_INVALID$/, kind: 'invalid', detail: 'idempotencyKey' },
  { code: /RATE_LIMIT/, kind: 'rate_limited' },
  { status: 429, kind: 'rate_limited' },
  { code: /FACE/, status: [400, 499], kind: 'needs_2fa', detail: 'face' },
  { code: /OTP|TWO_FACTOR/, status: [400, 499], kind: 'needs_2fa', detail: 'code' },
  { code: /SESSION/, status: [400, 499], kind: 'session_expired' },
  { code: /ACCOUNT_NOT_FOUND/, kind: 'account_disconnected', detail: 'unknown_account' },
  { code: /DISCONNECTED/, kind: 'account_disconnected' },
  { code: /CREDITS|PLAN|SUBSCRIPTION_REQUIRED/, kind: 'plan_or_credits' },
  { status: 402, kind: 'plan_or_credits' },
  { status: 401, wrapped: true, kind: 'session_expired' },
  { status: 401, kind: 'key_invalid' },

  { status: [400, 499], says: /your account (is|has been) (restricted|suspended|banned)/i, kind: 'account_restricted' },
  { status: [400, 499], says: /too old to be unsent|cannot be unsent|can ?not unsend/i, kind: 'too_late_to_unsend' },
  { status: [400, 499], says: /media.*(not ready|processing)/i, kind: 'media_not_ready' },
  { status: [400, 499], says: /media.*(already (been )?used|expired|spent)/i, kind: 'media_ref_spent' },
  { status: [400, 499], says: /banned word|restricted word|forbidden word/i, kind: 'content_refused', detail: 'words' },
  { status: [400, 499], wrapped: true, says: /blocked/i, kind: 'recipient_unavailable', detail: 'blocked' },
  { status: [400, 499], wrapped: true, says: /user is restricted/i, kind: 'recipient_unavailable', detail: 'restricted' },
  { status: [400, 499], wrapped: true, says: /user not found|deleted|deactivated/i, kind: 'recipient_unavailable', detail: 'left' },
  { status: [400, 499], wrapped: true, says: /does(n't| not) accept|can ?not receive/i, kind: 'recipient_unavailable', detail: 'no_dm' },
  { status: 404, kind: 'not_found' },
  { status: 408, kind: 'unknown_outcome' },
  { status: 410, kind: 'account_disconnected' },
  { status: 403, wrapped: true, kind: 'recipient_unavailable', detail: 'refused' },
  { status: 403, kind: 'key_invalid' },
  { status: [400, 499], kind: 'invalid' },
];

/** Kind of a refusal that no rule knows, 5xx first of all. */
export const OTHERWISE: PlatformErrorKind = 'upstream_failed';
