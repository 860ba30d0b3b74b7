import type { PlatformError } from '../../contracts/messaging/platform';
import type { EventMoney, TransactionStatus } from '../../contracts/messaging/platform-event';

/** A conversation in the platform's list. */
export interface PlatformChat {
  fanPlatformId: string;
  displayName: string | null;
  username: string | null;
  unread: number;
  /** Null where the platform does not say what was last written. */
  lastMessageId: string | null;
  lastMessageAtMs: number | null;
  /** Null where the platform does not say, or the last one cannot be read. */
  lastMessage: PlatformMessage | null;
  /** The last message is ours and the fan has seen it. */
  lastMessageIsOpened: boolean;
}

/** A subscriber, now or formerly. Money is left out: only transactions count as money. */
export interface PlatformFan {
  fanPlatformId: string;
  displayName: string | null;
  username: string | null;
  subscribedAtMs: number | null;
  expiresAtMs: number | null;
}

/** One message of a thread, sent by the creator (from anywhere) or by the fan. */
export interface PlatformMessage {
  platformMessageId: string;
  isOurs: boolean;
  text: string;
  priceCents: number;
  /** The platform's ids, in order. */
  mediaIds: string[];
  /** Null where the platform wrote no time that can be read. */
  atMs: number | null;
  /** Part of a message to many. */
  isMass: boolean;
  /** Of the message to many that it is part of, where the platform says. */
  massId: string | null;
  /** The only receipt there is: seen or not, without a time. */
  isOpened: boolean;
}

/** One payment as the platform's books have it. */
export interface PlatformTransaction {
  fanPlatformId: string;
  kind: 'purchase' | 'tip' | 'subscription_payment';
  /** What was bought, where that is told. */
  platformMessageId: string | null;
  atMs: number | null;
  money: EventMoney;
  status: TransactionStatus;
}

/**
 * One page of a list. `next` is the cursor of the page behind it, null on the last one; it may be kept and used days later. `unsupported`: this
 * platform has no such list. `skipped`: so many entries could not be read.
 */
export type PageOutcome<T> =
  { outcome: 'page'; items: T[]; next: string | null; skipped: number } | { outcome: 'unsupported' } | { outcome: 'failed'; error: PlatformError };

/** Whether an effect without an answer of its own came about; repeating one that is unknown does no harm. */
export type DoneOutcome = { outcome: 'done' } | { outcome: 'unsupported' } | { outcome: 'failed'; error: PlatformError };
