/** The rolling window that every limit is about. */
export const WINDOW_MS = 60_000;

/** At and below this rate a grant is one message; above it, grants are buckets of one second. */
const SINGLE_GRANT_LIMIT = 60;

/** A grant as `senders.ring` stores it: [id, start, end, messages]. Epoch milliseconds of the database clock; the end is provisional until all its calls were answered. */
export type Grant = [id: string, startMs: number, endMs: number, count: number];

export type Slot = { kind: 'open'; count: number } | { kind: 'wait'; waitMs: number };

/**
 * When the next messages may leave, and how many. A grant occupies its messages from its start until 60 s after its end, so
 * that whatever lay between our clock and the platform's, no rolling 60 s there holds more than `limit`; starts are spaced by 60 s / limit.
 * @param ring grants in any order; those that ended over 60 s ago do not matter.
 * @param limit messages in any rolling 60 s.
 */
export function nextSlot(ring: readonly Grant[], limit: number, nowMs: number): Slot {
  const bucket = bucketSize(limit);
  const spacedMs = spacedStart(ring, limit);
  const free = limit - occupied(ring, nowMs);
  if (spacedMs <= nowMs && free >= 1) return { kind: 'open', count: Math.min(bucket, free) };
  return { kind: 'wait', waitMs: Math.max(1, Math.ceil(Math.max(spacedMs, freeAt(ring, limit, nowMs)) - nowMs)) };
}

/** Most messages of one grant: one second's worth, at least one. */
export function bucketSize(limit: number): number {
  return limit <= SINGLE_GRANT_LIMIT ? 1 : Math.ceil(limit / 60);
}

/** The ring after a grant, without the entries that no longer matter. */
export function withGrant(ring: readonly Grant[], grant: Grant): Grant[] {
  const [, startMs] = grant;
  return [...ring.filter(([, , endMs]) => endMs + WINDOW_MS > startMs), grant];
}

/** Messages that count against the limit now: what the rate plot shows. */
export function occupied(ring: readonly Grant[], nowMs: number): number {
  return ring.reduce((sum, [, , endMs, count]) => (endMs + WINDOW_MS > nowMs ? sum + count : sum), 0);
}

function spacedStart(ring: readonly Grant[], limit: number): number {
  return ring.reduce((latest, [, startMs, , count]) => Math.max(latest, startMs + (count * WINDOW_MS) / limit), -Infinity);
}

/** The first instant at which fewer than `limit` messages are occupied. */
function freeAt(ring: readonly Grant[], limit: number, nowMs: number): number {
  const active = ring.filter(([, , endMs]) => endMs + WINDOW_MS > nowMs).sort((a, b) => a[2] - b[2]);
  let used = active.reduce((sum, grant) => sum + grant[3], 0);
  for (const [, , endMs, count] of active) {
    if (used < limit) break;
    used -= count;
    if (used < limit) return endMs + WINDOW_MS;
  }
  return nowMs;
}
