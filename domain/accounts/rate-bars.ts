import { WINDOW_MS, type Grant } from '../messaging/rate-window';

/** Messages by the instant at which they began, in bars of the last 60 s, oldest first. The ring is what the limit itself counts. */
export function rateBars(ring: readonly Grant[], nowMs: number, barMs: number): number[] {
  const bars = Array.from({ length: Math.ceil(WINDOW_MS / barMs) }, () => 0);
  for (const [, startMs, , count] of ring) {
    const age = Math.floor((nowMs - startMs) / barMs);
    const index = bars.length - 1 - Math.max(0, age);
    if (index >= 0) bars[index] = (bars[index] ?? 0) + count;
  }
  return bars;
}
