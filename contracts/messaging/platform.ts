import { z } from 'zod';

/**
 * What the outside platforms say, in our words. Source of the list: the documented errors of several gateways; each adapter
 * maps its vendor's wire format to exactly these.
 */
export const PLATFORM_ERROR_KINDS = [
  'rate_limited',
  'key_invalid',
  'session_expired',
  'needs_2fa',
  'account_restricted',
  'account_disconnected',
  'recipient_unavailable',
  'invalid',
  'content_refused',
  'media_not_ready',
  'media_ref_spent',
  'too_late_to_unsend',
  'plan_or_credits',
  'upstream_failed',
  'not_found',
  'idempotency_in_flight',
  'idempotency_mismatch',
  'unknown_outcome',
] as const;
export type PlatformErrorKind = (typeof PLATFORM_ERROR_KINDS)[number];

export interface PlatformError {
  kind: PlatformErrorKind;
  /** For people and logs; carries nothing personal. */
  message: string;
  /** Present on `rate_limited` when the platform named a time, in milliseconds from now. */
  retryAfterMs?: number;
  scope?: 'gateway' | 'upstream' | 'account';
  /** The refused field of `invalid`, the reason of `recipient_unavailable`. */
  detail?: string;
  /** A stored answer to an earlier call under the same key: nothing was sent under it, but what it says may be over. */
  replayed?: true;
}

/**
 * The outcome of a send, never a status code. `not_sent` is explicit proof that nothing left (429, refusal before dispatch) and may be tried
 * again; `refused` will never succeed; `unknown` may have been sent and is only ever looked up.
 */
export type SendOutcome =
  | { outcome: 'sent'; platformMessageId: string; replayed: boolean }
  | { outcome: 'refused'; error: PlatformError }
  | { outcome: 'not_sent'; error: PlatformError }
  | { outcome: 'unknown'; error: PlatformError };

/**
 * The outcome of taking a message back. `already_gone`: the platform has no such message any more. `not_done` is proof that nothing happened and may be
 * tried again; so may `unknown`, because taking back twice is taking back once. `too_late` and `refused` will never succeed.
 */
export type UnsendOutcome =
  { outcome: 'unsent' } | { outcome: 'already_gone' } | { outcome: 'too_late' | 'refused' | 'not_done' | 'unknown'; error: PlatformError };

/**
 * The outcome of one call that reaches many fans. `accepted`: the platform works on it, and who got it is read back; `total` is how many it says it will
 * reach, null while it does not know. The others mean what they mean for a send: only `not_sent` may be tried again.
 */
export type MassSendOutcome =
  { outcome: 'accepted'; platformMassId: string; total: number | null } | { outcome: 'refused' | 'not_sent' | 'unknown'; error: PlatformError };

/**
 * How far the platform says it is. Whom it reached is not told: a fan who takes no messages is left out in silence. `done` is also what was cancelled
 * at the platform: nothing more comes.
 */
export type MassStateOutcome =
  { outcome: 'ok'; state: 'sending' | 'done'; total: number | null; sent: number } | { outcome: 'failed'; error: PlatformError };

/** A whole rendered request: what is hashed, stored, and repeated to the letter under the same key. */
export const renderedMessage = z.object({
  text: z.string(),
  /** Whole cents of the account's currency; 0 is free. */
  priceCents: z.number().int().min(0),
  /** Platform media ids, in order. */
  mediaIds: z.array(z.string()),
  /** The same in our ids, where some of them are ours. */
  ownMediaIds: z.array(z.string()).optional(),
});
export type RenderedMessage = z.infer<typeof renderedMessage>;

export const TEXT_UNITS = ['characters', 'graphemes', 'bytes'] as const;

/** Declared as data by each connector; checked before a call and shown to people. */
export interface PlatformCapabilities {
  /** Key window of the send operation and what a key is unique within; null when the platform honours no key. */
  sendIdempotency: { windowMs: number; scope?: 'account' | 'team' } | null;
  text: { max: number; unit: (typeof TEXT_UNITS)[number] };
  price: { minCents: number; maxCents: number; needsMedia: boolean };
  maxMedia: number;
  readReceipts: boolean;
  // What follows is missing in records that were stored before it was asked for; missing is unknown, and treated as cannot.
  /** Taking a message back; `windowMs` null: for how long is not said. */
  unsend?: { windowMs: number | null } | null;
  /** Taking files up. `once`: what the platform calls a file is spent by the message that carries it. `asynchronous`: it is not ready at once. */
  mediaUpload?: { maxBytes: number; mimeTypes: string[]; reference: 'reusable' | 'once'; asynchronous: boolean } | null;
  /**
   * One call that reaches many fans, named by their ids, whose outcome is then read back for each. `maxRecipients`: ids a call. Records stored by an
   * earlier version may say `true`, which tells nothing.
   */
  massMessage?: { maxRecipients: number } | null;
  /** Marking a thread as read on the platform. */
  markRead?: boolean;
  /** What of the past can be read besides threads. */
  history?: { fans: boolean; transactions: boolean; readsPerMinute: number };
  /** Whether webhooks tell of money; where they do not, the platform is asked for it. */
  moneyByWebhook?: boolean;
  /** False: the platform tells of nothing by itself, so it is asked every few minutes and nobody waits for webhooks. Missing: it does. */
  webhooks?: boolean;
}

export const ACCOUNT_STATUSES = ['active', 'session_expired', 'needs_2fa', 'restricted', 'disconnected'] as const;
export type AccountStatus = (typeof ACCOUNT_STATUSES)[number];
