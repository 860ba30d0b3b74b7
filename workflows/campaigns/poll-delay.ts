const SHORTEST_MS = 1_000;
const LONGEST_MS = 30 * 60_000;
const UNKNOWN_MS = 60_000;

/**
 * How long to wait before counting again, in milliseconds: half of what is left, so that a campaign of days costs some dozens of
 * looks and its end is still noticed soon.
 */
export function pollDelayMs(etaMs: number | null): number {
  if (etaMs === null) return UNKNOWN_MS;
  return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, Math.ceil(etaMs / 2)));
}
