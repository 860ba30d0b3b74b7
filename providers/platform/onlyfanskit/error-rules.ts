import type { ErrorRule } from '../gateway-dialect';

/**
 * What OnlyFansKit says, in our kinds. A refusal of the platform behind it comes with `upstreamCode` and `upstreamMessage`, under whatever status.
 * Order matters: particular before general.
 */
export const ONLYFANSKIT_ERRORS: readonly ErrorRule[] = [
  { status: 429, code: /^upstream\//, kind: 'rate_limited', scope: 'upstream' },
  { status: 429, says: /^org_|\| org_/, kind: 'rate_limited', scope: 'gateway' },
  { status: 429, kind: 'rate_limited', scope: 'account' },
  { status: 401, kind: 'key_invalid' },
  { status: 402, kind: 'plan_or_credits' },
  { status: 403, wrapped: false, kind: 'key_invalid', detail: 'scope' },
  { status: 410, kind: 'account_disconnected' },
  { code: /face/, status: [400, 499], kind: 'needs_2fa', detail: 'face' },
  { code: /otp|2fa/, status: [400, 499], kind: 'needs_2fa', detail: 'code' },
  { status: 412, kind: 'session_expired' },
  { code: /^account-not-found$/, kind: 'account_disconnected', detail: 'unknown_account' },

  { wrapped: true, says: /your account (is|has been) (restricted|suspended|banned)/i, kind: 'account_restricted' },
  { wrapped: true, says: /too old to be unsent|cannot be unsent|can ?not unsend/i, kind: 'too_late_to_unsend' },
  { wrapped: true, says: /media.*(not ready|processing)/i, kind: 'media_not_ready' },
  { wrapped: true, says: /media.*(already (been )?used|expired|spent)/i, kind: 'media_ref_spent' },
  { wrapped: true, says: /banned word|restricted word|forbidden word/i, kind: 'content_refused', detail: 'words' },
  { wrapped: true, says: /blocked/i, kind: 'recipient_unavailable', detail: 'blocked' },
  { wrapped: true, says: /user is restricted/i, kind: 'recipient_unavailable', detail: 'restricted' },
  { wrapped: true, says: /user not found|deleted|deactivated/i, kind: 'recipient_unavailable', detail: 'left' },
  { wrapped: true, says: /does(n't| not) accept|can ?not receive/i, kind: 'recipient_unavailable', detail: 'no_dm' },
  { status: 404, kind: 'not_found' },
  { status: 408, kind: 'unknown_outcome' },
  { status: [400, 499], kind: 'invalid' },
];
