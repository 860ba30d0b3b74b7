import type { ErrorRule } from '../gateway-dialect';

/**
 * What OFAuth says, in our kinds. Its types are documented; what it answers when the platform behind it refuses a fan is not: there its text is read.
 * Order matters: particular before general.
 */
export const OFAUTH_ERRORS: readonly ErrorRule[] = [
  { status: 429, code: /^RATE_LIMIT/, kind: 'rate_limited', scope: 'gateway' },
  { status: 429, kind: 'rate_limited', scope: 'upstream' },
  { code: /SESSION_EXPIRED/, kind: 'session_expired' },
  { code: /SESSION_NOT_PROVIDED/, kind: 'account_disconnected', detail: 'unknown_account' },
  // They repeat it themselves; whether the message left is not said.
  { code: /RULES_OUTDATED/, kind: 'upstream_failed' },
  { code: /ROUTE_NOT_FOUND/, kind: 'not_found' },
  { status: 402, kind: 'plan_or_credits' },
  { status: 401, kind: 'key_invalid' },

  { status: [400, 499], says: /your account (is|has been) (restricted|suspended|banned)/i, kind: 'account_restricted' },
  { status: [400, 499], says: /too old to be unsent|cannot be unsent|can ?not unsend/i, kind: 'too_late_to_unsend' },
  { status: [400, 499], says: /(media|upload).*(not ready|processing)/i, kind: 'media_not_ready' },
  { status: [400, 499], says: /(media|upload).*(already (been )?used|expired|spent)/i, kind: 'media_ref_spent' },
  { status: [400, 499], says: /banned word|restricted word|forbidden word/i, kind: 'content_refused', detail: 'words' },
  { status: [400, 499], says: /blocked/i, kind: 'recipient_unavailable', detail: 'blocked' },
  { status: [400, 499], says: /user is restricted/i, kind: 'recipient_unavailable', detail: 'restricted' },
  { status: [400, 499], says: /user not found|deleted|deactivated/i, kind: 'recipient_unavailable', detail: 'left' },
  { status: [400, 499], says: /does(n't| not) accept|can ?not receive/i, kind: 'recipient_unavailable', detail: 'no_dm' },
  { status: 403, kind: 'key_invalid', detail: 'scope' },
  { status: 404, kind: 'not_found' },
  { status: 408, kind: 'unknown_outcome' },
  { status: [400, 499], kind: 'invalid' },
];
