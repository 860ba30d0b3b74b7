/** From this instant on this limit held; null: none. */
export interface LimitChange {
  atUs: number;
  limitPerMinute: number | null;
}

const WINDOW_US = 60_000_000;

function highestLimit(changes: readonly LimitChange[], fromUs: number, toUs: number): number {
  let highest = 0;
  changes.forEach((change, index) => {
    const endsUs = changes[index + 1]?.atUs ?? Number.POSITIVE_INFINITY;
    if (change.atUs < toUs && endsUs > fromUs) highest = Math.max(highest, change.limitPerMinute ?? Number.POSITIVE_INFINITY);
  });
  return highest;
}

/**
 * How many arrivals open a half-open window [t, t + 60 s) that holds more arrivals than the highest limit in force within it.
 * Every arrival counts, refused ones and repeats of a key included: it is the client that is judged.
 * @param arrivalsUs microseconds, any order.
 * @param changes in order of time; the first holds for all time before it as well.
 */
export function overLimitWindows(arrivalsUs: readonly number[], changes: readonly LimitChange[]): number {
  const sorted = Float64Array.from(arrivalsUs).sort();
  const inForce = changes.map((change, index) => (index === 0 ? { ...change, atUs: Number.NEGATIVE_INFINITY } : change));
  let over = 0;
  let first = 0;
  let end = 0;
  for (let start = 0; start < sorted.length; start += 1) {
    const fromUs = sorted[start] ?? 0;
    if (sorted[first] !== fromUs) first = start;
    while (end < sorted.length && (sorted[end] ?? 0) < fromUs + WINDOW_US) end += 1;
    if (end - first > highestLimit(inForce, fromUs, fromUs + WINDOW_US)) over += 1;
  }
  return over;
}
