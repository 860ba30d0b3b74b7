import { z } from 'zod';
import type { MessageSource } from './priority';
import type { ReasonCode } from './reason-codes';

const minuteOfDay = z.number().int('Give whole minutes of the day, 0 to 1439.').min(0).max(1439);

/** A daily span of local time, in minutes after midnight: [start, end). It wraps midnight when start is after end; start equal to end means none. */
export const minuteWindow = z.object({ startMinute: minuteOfDay, endMinute: minuteOfDay });
export type MinuteWindow = z.infer<typeof minuteWindow>;

/** Most campaign and automation messages one fan may get in any 24 hours and in any 7 × 24 hours; null is no limit. */
export const frequencyCaps = z.object({
  perDay: z.number().int().min(0).nullable(),
  perWeek: z.number().int().min(0).nullable(),
});
export type FrequencyCaps = z.infer<typeof frequencyCaps>;

export const DEFAULT_FREQUENCY_CAPS: FrequencyCaps = { perDay: 3, perWeek: 10 };

/** State of the campaign, automation or conversation that a message came from. */
export const SOURCE_STATES = ['running', 'paused', 'cancelled'] as const;
export type SourceState = (typeof SOURCE_STATES)[number];

/** All that the decision "may this fan be messaged now" looks at: plain JSON, times in epoch milliseconds. */
export interface DecisionFacts {
  source: MessageSource;
  sourceState: SourceState;
  /** A person stopped the account or the workspace. */
  accountPaused: boolean;
  /** From this instant on the message is worthless; null never expires. */
  expiresAtMs: number | null;
  /** Scheduled time or backoff, and the reason shown while it lasts; null when due. */
  notBeforeMs: number | null;
  notBeforeReason?: ReasonCode;
  fan: {
    suppressed: boolean;
    frozen: boolean;
    removed: boolean;
    /** Withdrawn for messages of this kind. */
    consentWithdrawn: boolean;
    /** IANA name; null or a name this machine does not know falls back to the account's zone. */
    timeZone: string | null;
  };
  account: {
    /** IANA name, checked when the account is saved. */
    timeZone: string;
    /** No messages in these hours of the fan's clock. */
    quietHours: MinuteWindow | null;
    /** Messages only in these hours of the account's clock. */
    sendWindow?: MinuteWindow | null;
  };
  caps: FrequencyCaps | null;
  /** Campaign and automation messages this fan got in the last 7 × 24 hours, ascending. */
  recentSendsMs: number[];
  /** The fan owns what the message sells. */
  alreadyBought: boolean;
  /** Why the campaign itself leaves this fan alone, see domain/campaigns/protection. */
  leftAlone?: ReasonCode | null;
}

/** `hold` without a time waits for a person (resume, changed settings); with a time it is due again at that instant. */
export type Decision = { kind: 'send' } | { kind: 'hold'; reason: ReasonCode; notBeforeMs: number | null } | { kind: 'end'; reason: ReasonCode };
