const MINUTE_MS = 60_000;

/** A part of a queue. Times are epoch milliseconds. */
export interface QueuePart {
  /** Lower leaves first. */
  priority: number;
  /** Leave as soon as there are slots, those under way included. */
  ready: number;
  /** Wait for a time of their own. */
  timed: { count: number; firstMs: number; lastMs: number } | null;
  /** Wait for a person, or for something that has no time. */
  endless: number;
  /** Between two of its messages at least; null: leaves as fast as the account. */
  gapMs: number | null;
}

/**
 * When each part will have left, in the order in which the sender takes them: by priority, then as given. A part that waits for a person has no end;
 * `emptyMs` is the end of all that goes by itself. Everything is null without a pace.
 * @param perMinute the limit, or what leaves at present where there is none; null or 0 when nothing leaves
 */
export function queueEnds({ startMs, perMinute, parts }: { startMs: number; perMinute: number | null; parts: readonly QueuePart[] }): {
  emptyMs: number | null;
  endsMs: (number | null)[];
} {
  if (perMinute === null || perMinute <= 0) return { emptyMs: null, endsMs: parts.map(() => null) };
  const slotMs = MINUTE_MS / perMinute;
  const order = parts.map((part, index) => ({ part, index })).sort((a, b) => a.part.priority - b.part.priority || a.index - b.index);
  const endsMs: (number | null)[] = parts.map(() => null);
  let atMs = startMs;
  for (const { part, index } of order) {
    if (part.ready === 0) continue;
    atMs += part.ready * slotMs;
    endsMs[index] = atMs;
  }
  const later = order.flatMap(({ part, index }) => (part.timed === null ? [] : [{ ...part.timed, index }]));
  for (const { count, firstMs, lastMs, index } of later.sort((a, b) => a.firstMs - b.firstMs)) {
    atMs = Math.max(atMs, firstMs) + count * slotMs;
    endsMs[index] = Math.max(atMs, lastMs + slotMs);
  }
  parts.forEach(({ ready, timed, gapMs }, index) => {
    const end = endsMs[index];
    if (gapMs !== null && end !== null && end !== undefined) endsMs[index] = Math.max(end, startMs + (ready + (timed?.count ?? 0)) * gapMs);
  });
  const known = endsMs.filter((end) => end !== null);
  return {
    emptyMs: known.length === 0 ? null : Math.max(...known),
    endsMs: endsMs.map((end, index) => ((parts[index]?.endless ?? 0) > 0 ? null : end)),
  };
}
