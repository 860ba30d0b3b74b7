import type { PlatformError, PlatformErrorKind } from '../../contracts/messaging/platform';

const TROUBLES: readonly PlatformErrorKind[] = [
  'rate_limited',
  'session_expired',
  'needs_2fa',
  'account_restricted',
  'account_disconnected',
  'key_invalid',
  'plan_or_credits',
];
const DEFAULT_WAIT_MS = 60_000;
/** After this a read that cannot be made counts as one that cannot tell. */
const LONGEST_TROUBLE_MS = 24 * 3_600_000;

/** Whether a read failed for a reason that says nothing about what was to be read, and that a person or time mends. @param ageMs of what is read back */
export function isAccountTrouble({ kind }: PlatformError, ageMs: number): boolean {
  return ageMs < LONGEST_TROUBLE_MS && TROUBLES.includes(kind);
}

export function troubleWaitMs({ retryAfterMs }: PlatformError): number {
  return Math.max(1_000, retryAfterMs ?? DEFAULT_WAIT_MS);
}
