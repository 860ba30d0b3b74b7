const FULL_BP = 10_000;
const MINUTE_MS = 60_000;

export interface DeliveryFacts {
  /** Fans it reaches; undefined while they are counted. */
  count: number | undefined;
  /** Messages a minute that the account may send; null is without a limit. */
  limitPerMinute: number | null;
  /** Share of the rate that is taken; null: all of it. */
  paceBp: number | null;
  /** Fans that one message of the platform reaches; null where it has none. */
  maxRecipients: number | null;
  text: string;
}

interface Deadline extends Omit<DeliveryFacts, 'text'> {
  startMs: number;
  expiresMs: number | null;
}

/** Fans that are dropped because their turn comes after the deadline, nights and the queue left out; 0 where all are reached or nobody knows. */
export function lateFans({ startMs, expiresMs, count, limitPerMinute, paceBp, maxRecipients }: Deadline): number {
  if (count === undefined || expiresMs === null) return 0;
  const minutes = Math.max(0, expiresMs - startMs) / MINUTE_MS;
  if (minutes === 0) return count;
  if (limitPerMinute === null) return 0;
  const perMinute = maxRecipients === null ? (limitPerMinute * (paceBp ?? FULL_BP)) / FULL_BP : limitPerMinute * maxRecipients;
  // The first leaves at once.
  return Math.max(0, count - Math.max(maxRecipients ?? 1, Math.floor(minutes * perMinute)));
}

/** How long each way takes at the account's rate, nights left out; null where nobody knows. A message to many takes the slot of one. */
export function deliveryTimes({ count, limitPerMinute, paceBp, maxRecipients }: Omit<DeliveryFacts, 'text'>): {
  eachMs: number | null;
  nativeMs: number | null;
  calls: number | null;
} {
  if (count === undefined || count === 0) return { eachMs: null, nativeMs: null, calls: null };
  const lasts = (slots: number, rate: number | null) => (rate === null ? MINUTE_MS : Math.max(MINUTE_MS, (slots / rate) * MINUTE_MS));
  const calls = maxRecipients === null ? null : Math.ceil(count / maxRecipients);
  return {
    eachMs: lasts(count, limitPerMinute === null ? null : (limitPerMinute * (paceBp ?? FULL_BP)) / FULL_BP),
    nativeMs: calls === null ? null : lasts(calls, limitPerMinute),
    calls,
  };
}
