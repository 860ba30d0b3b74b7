import type { FrequencyCaps } from '../../contracts/messaging/decision';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/**
 * The first instant at which one more message fits under both caps. Windows roll and are half open, (t − 24 h, t] and
 * (t − 7 × 24 h, t]: a message sent exactly 24 hours ago no longer counts. -Infinity when there is room
 * anyway, Infinity when a cap of 0 leaves none ever.
 * @param sentMs earlier sends in epoch milliseconds, ascending.
 */
export function capsFreeAt(caps: FrequencyCaps | null, sentMs: readonly number[]): number {
  if (!caps) return -Infinity;
  return Math.max(freeAt(caps.perDay, DAY_MS, sentMs), freeAt(caps.perWeek, WEEK_MS, sentMs));
}

function freeAt(cap: number | null, windowMs: number, sentMs: readonly number[]): number {
  if (cap === null) return -Infinity;
  if (cap <= 0) return Infinity;
  // Room for one more appears when the cap-th newest message leaves the window.
  const blocking = sentMs[sentMs.length - cap];
  return blocking === undefined ? -Infinity : blocking + windowMs;
}
