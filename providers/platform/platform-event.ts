import type { EventMoney, PlatformEvent } from '../../contracts/messaging/platform-event';

export type { EventMoney, PlatformEvent };

export interface RawWebhook {
  /** Exactly as received: the signature is over these bytes. */
  rawBody: Buffer;
  /** Header names in lower case. */
  headers: Record<string, string | string[] | undefined>;
}

/**
 * `event` is null for what is understood and of no use here. `eventId` is null only for fleeting events, `platformAccountId` only where the gateway does
 * not say: there each account has a webhook and a secret of its own.
 */
export type ParsedWebhook =
  | { outcome: 'event'; eventId: string | null; platformAccountId: string | null; name: string; event: PlatformEvent | null }
  | { outcome: 'malformed'; message: string };
