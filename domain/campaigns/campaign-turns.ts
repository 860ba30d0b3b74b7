import type { MinuteWindow } from '../../contracts/messaging/decision';
import { gapOf, spacedTimes } from './spaced-times';

const MINUTE_MS = 60_000;
const LEAST_TOLERANCE_MS = 2_000;

/** Of one campaign, as `senders.turns` keeps it: when its next message is due at the earliest, and the last turn that was dealt anew. Epoch milliseconds. */
export type Turn = [nextMs: number, dealtMs: number];

export interface TurnsOfAccount {
  limitPerMinute: number | null;
  quietHours: MinuteWindow | null;
  accountTimeZone: string;
  /** By campaign; null when there is none. */
  turns: Readonly<Record<string, Turn>> | null;
  nowMs: number;
}

export interface PacedMessage {
  sourceId: string | null;
  paceBp: number | null;
  maybeSent: boolean;
  expiresAtMs: number | null;
}

/**
 * Holds campaigns that take a share of the account's rate to it, whatever became of the times that their messages were given: in any stretch of time no more
 * leave than the share, and what a slot may be late by (at most one message up to 30 a minute). Nothing is caught up.
 */
export class CampaignTurns {
  private readonly changed = new Map<string, Turn>();

  constructor(private readonly account: TurnsOfAccount) {}

  /**
   * When a due message may leave instead; null: now. A backlog is dealt out behind itself, one a gap, so that each of its messages is looked at once. What may
   * have been sent before only repeats its call.
   */
  laterTurn({ sourceId, paceBp, maybeSent, expiresAtMs }: PacedMessage): number | null {
    const { limitPerMinute, quietHours, accountTimeZone, nowMs } = this.account;
    const gapMs = gapOf(limitPerMinute, paceBp);
    if (limitPerMinute === null || gapMs === null || sourceId === null || maybeSent) return null;
    const [nextMs, dealtMs] = this.turnOf(sourceId);
    if (nowMs >= nextMs - Math.max(LEAST_TOLERANCE_MS, MINUTE_MS / limitPerMinute)) return null;
    const startMs = Math.max(nextMs, dealtMs + gapMs);
    const turnMs = spacedTimes({ startMs, gapMs, quietHours, timeZone: accountTimeZone }, [0])[0]!;
    if (expiresAtMs !== null && turnMs >= expiresAtMs) return expiresAtMs;
    this.changed.set(sourceId, [nextMs, turnMs]);
    return turnMs;
  }

  /** Notes that a message leaves now. */
  take({ sourceId, paceBp }: PacedMessage): void {
    const gapMs = gapOf(this.account.limitPerMinute, paceBp);
    if (gapMs === null || sourceId === null) return;
    const [nextMs, dealtMs] = this.turnOf(sourceId);
    this.changed.set(sourceId, [Math.max(nextMs, this.account.nowMs) + gapMs, dealtMs]);
  }

  /** What is to be kept; null when nothing changed. */
  toKeep(): Record<string, Turn> | null {
    if (this.changed.size === 0) return null;
    const all = { ...this.account.turns, ...Object.fromEntries(this.changed) };
    return Object.fromEntries(Object.entries(all).filter(([, [nextMs, dealtMs]]) => Math.max(nextMs, dealtMs) > this.account.nowMs));
  }

  private turnOf(campaignId: string): Turn {
    return this.changed.get(campaignId) ?? this.account.turns?.[campaignId] ?? [0, 0];
  }
}
