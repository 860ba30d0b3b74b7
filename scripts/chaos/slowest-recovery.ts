/**
 * Longest time from a kill to the next message accepted from an account that still had work.
 * The last messages of an account are left aside: they may be ones that are looked up first, which wait by design.
 * @param arrivalsUs accepted messages per account, ascending, microseconds
 * @param tail how many of the last messages of an account do not count
 */
export function slowestRecoveryMs(killsMs: readonly number[], arrivalsUs: readonly (readonly number[])[], tail: number): number {
  let slowest = 0;
  for (const all of arrivalsUs) {
    const arrivals = all.slice(0, Math.max(0, all.length - tail));
    const firstMs = (arrivals[0] ?? Infinity) / 1000;
    for (const killMs of killsMs) {
      const next = arrivals.find((us) => us / 1000 > killMs);
      // Before its first message an account has not begun; after its last counted one it is as good as done.
      if (next !== undefined && firstMs < killMs) slowest = Math.max(slowest, next / 1000 - killMs);
    }
  }
  return Math.round(slowest);
}
