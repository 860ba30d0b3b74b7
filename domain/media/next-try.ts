import type { PlatformErrorKind } from '../../contracts/messaging/platform';

/** What an upload that did not succeed means: never, or later, and whether the try counts towards longer waits. */
export type NextTry = { kind: 'never' } | { kind: 'later'; inMs: number; counts: boolean };

const PERSON_MS = 300_000;
const MOST_MS = 600_000;

/** Kinds that a person has to mend at the account. */
const OF_THE_ACCOUNT = new Set<PlatformErrorKind>([
  'key_invalid',
  'session_expired',
  'needs_2fa',
  'account_restricted',
  'account_disconnected',
  'plan_or_credits',
]);

/**
 * @param refused the platform will never take this file
 * @param tries made so far, this one included
 */
export function nextTry(refused: boolean, kind: PlatformErrorKind, retryAfterMs: number | undefined, tries: number): NextTry {
  if (refused) return { kind: 'never' };
  if (OF_THE_ACCOUNT.has(kind)) return { kind: 'later', inMs: PERSON_MS, counts: false };
  if (kind === 'rate_limited') return { kind: 'later', inMs: retryAfterMs ?? 30_000, counts: false };
  return { kind: 'later', inMs: Math.min(MOST_MS, 1_000 * 2 ** Math.min(tries, 10)), counts: true };
}
