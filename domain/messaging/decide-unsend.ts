import type { UnsendReason } from '../../contracts/messaging/unsend';

/** What stands in the record about a message that is to be taken back. Times are epoch milliseconds. */
export interface UnsendFacts {
  platformMessageId: string | null;
  platformFanId: string | null;
  bought: boolean;
  alreadyUnsent: boolean;
  /** Somebody still wants it back. */
  wanted: boolean;
  /** Until when the platform takes it back; null: it does not say. */
  untilMs: number | null;
}

/** Decides about an unsend at the moment of its attempt: neither hours nor caps hold it, as it takes a message away. Null: go. */
export function decideUnsend(facts: UnsendFacts, nowMs: number): UnsendReason | null {
  if (facts.platformFanId === null) return 'fan_gone';
  if (!facts.wanted) return 'stopped';
  if (facts.alreadyUnsent) return 'already_gone';
  if (facts.platformMessageId === null) return 'not_possible';
  if (facts.bought) return 'bought_stays';
  if (facts.untilMs !== null && nowMs >= facts.untilMs) return 'too_late';
  return null;
}
