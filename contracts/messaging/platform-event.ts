import type { AccountStatus } from './platform';

/** `loading`: paid, not yet paid out, and may still be taken back; `undo`: taken back, a chargeback or a refund. */
export const TRANSACTION_STATUSES = ['loading', 'done', 'undo'] as const;
export type TransactionStatus = (typeof TRANSACTION_STATUSES)[number];

/** Whole cents. `vatCents` is all taxes together, on top of or within gross as the platform has it; net is what the creator gets. */
export interface EventMoney {
  /** The platform's id of the transaction: the same money told twice has the same id. */
  transactionId: string;
  grossCents: number;
  feeCents: number | null;
  netCents: number | null;
  vatCents: number | null;
  currency: string;
  /** Missing: `loading`, as when it is told of for the first time. */
  status?: TransactionStatus;
}

interface EventBase {
  /** When it happened, milliseconds since 1970; null when the platform does not say. */
  occurredAtMs: number | null;
  fanPlatformId: string;
}

/**
 * What a platform tells. Money is only in `purchase`, `tip` and `subscription_payment`; the notifications beside them
 * (`message_unlocked`, `subscription_*`) carry none, so that nothing is counted twice.
 */
export type PlatformEvent =
  | (EventBase & { type: 'message_read'; platformMessageIds: string[] })
  | (EventBase & { type: 'message_received'; platformMessageId: string; text: string; mediaCount: number; mediaIds?: string[] })
  /** By us or by somebody at the platform itself. `isMass`: part of a message to many (of which id, where that is told), so no part of a conversation. */
  | (EventBase & {
      type: 'message_sent';
      platformMessageId: string;
      text: string;
      priceCents?: number;
      mediaIds?: string[];
      isMass?: boolean;
      massId?: string;
    })
  | (EventBase & { type: 'message_unlocked'; platformMessageId: string | null })
  /** `platformMessageId` is null where the platform does not say what was bought. */
  | (EventBase & { type: 'purchase'; platformMessageId: string | null; money: EventMoney })
  | (EventBase & { type: 'tip'; money: EventMoney })
  | (EventBase & { type: 'subscription_payment'; money: EventMoney })
  | (EventBase & { type: 'subscription_new' | 'subscription_renewed' | 'subscription_expired'; expiresAtMs: number | null })
  | { type: 'account_state'; status: AccountStatus; occurredAtMs: number | null; message: string | null };
