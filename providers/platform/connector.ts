import type {
  AccountStatus,
  MassSendOutcome,
  MassStateOutcome,
  PlatformCapabilities,
  PlatformError,
  RenderedMessage,
  SendOutcome,
  UnsendOutcome,
} from '../../contracts/messaging/platform';
import type { ParsedWebhook, RawWebhook } from './platform-event';
import type { DoneOutcome, PageOutcome, PlatformChat, PlatformFan, PlatformMessage, PlatformTransaction } from './platform-history';
import type { MediaStateRequest, UploadOutcome, UploadRequest } from './upload-media';

/** How to reach one account of one platform. Secret; never logged, never stored by a connector. */
export interface PlatformCredentials {
  /** Origin and optional path prefix, e.g. `https://app.example.com`. */
  baseUrl: string;
  apiKey: string;
  /** The platform's own id of the account. */
  platformAccountId: string;
}

export interface SendRequest {
  account: PlatformCredentials;
  fanPlatformId: string;
  message: RenderedMessage;
  /** Null where none is to be sent. The same key always comes with the same message. */
  idempotencyKey: string | null;
  /** For the whole call, connection included. After it, the outcome is unknown. */
  timeoutMs: number;
  signal?: AbortSignal;
}

export interface MassSendRequest extends Omit<SendRequest, 'fanPlatformId'> {
  /** One to `massMessage.maxRecipients` of them, no list of the platform. */
  fanPlatformIds: readonly string[];
}

export interface MassStateRequest {
  account: PlatformCredentials;
  platformMassId: string;
  timeoutMs: number;
  signal?: AbortSignal;
}

export interface UnsendRequest {
  account: PlatformCredentials;
  fanPlatformId: string;
  platformMessageId: string;
  timeoutMs: number;
  signal?: AbortSignal;
}

export interface FindRequest {
  account: PlatformCredentials;
  fanPlatformId: string;
  /** Compared as a fan sees it: text, price, number of media. */
  message: RenderedMessage;
  /** When the send began, milliseconds since 1970, by our clock; a margin for clocks that differ is the connector's business. */
  sentSinceMs: number;
  timeoutMs: number;
  signal?: AbortSignal;
}

export type MassFindRequest = Omit<FindRequest, 'fanPlatformId'>;

/** `absent` is only said after the whole thread since then was read. `found` has every match, oldest first: two of them are a double. */
export type FindOutcome =
  { outcome: 'found'; platformMessageIds: string[] } | { outcome: 'absent' } | { outcome: 'cannot_tell'; error: PlatformError };

/** One page of one of an account's lists; `cursor` null is the first one. */
export interface ReadRequest {
  account: PlatformCredentials;
  cursor: string | null;
  timeoutMs: number;
  signal?: AbortSignal;
}

/** Of the thread with one fan. */
export type ThreadReadRequest = ReadRequest & { fanPlatformId: string };

export interface PlatformAccountState {
  platformAccountId: string;
  displayName: string;
  status: AccountStatus;
  /** What the platform says about this account where it differs from the connector's capabilities; null: it does not say. */
  messagesPerMinute: number | null;
  capabilities: PlatformCapabilities;
}

export type AccountOutcome = { outcome: 'ok'; account: PlatformAccountState } | { outcome: 'failed'; error: PlatformError };

/**
 * One fan platform, or one gateway to it. Keeps no state but its connections; what a platform answers is a value, never an exception:
 * an exception from here is a mistake in our code.
 */
export interface PlatformConnector {
  readonly name: string;
  /** What holds for accounts in general; `fetchAccount` knows better for one. */
  readonly capabilities: PlatformCapabilities;
  sendMessage(request: SendRequest): Promise<SendOutcome>;
  /** Takes a message of our own back. What the fan has bought stays with the fan, whatever the answer. */
  unsendMessage(request: UnsendRequest): Promise<UnsendOutcome>;
  /** Looks for a message whose outcome is unknown. Reads only. */
  findMessage(request: FindRequest): Promise<FindOutcome>;
  /** One call for many fans, where capabilities name it; elsewhere, and with too few or too many, it is refused before the call. */
  sendMassMessage(request: MassSendRequest): Promise<MassSendOutcome>;
  /** Reads only. Where a platform does not say that one is done, it stays `sending` for an hour; a caller who cannot wait gives up by itself. */
  massMessageState(request: MassStateRequest): Promise<MassStateOutcome>;
  /**
   * Looks for a mass message whose outcome is unknown; the ids are theirs, not of the messages that fans see. `found` has every one that says the same, also
   * those whose ids the caller knows: it leaves them out. Reads only.
   */
  findMassMessages(request: MassFindRequest): Promise<FindOutcome>;
  /** Takes a file to the platform, if its capabilities name uploads. */
  uploadMedia(request: UploadRequest): Promise<UploadOutcome>;
  /** Asks again about an upload that was `processing`. Reads only. */
  mediaState(request: MediaStateRequest): Promise<UploadOutcome>;
  fetchAccount(request: { account: PlatformCredentials; timeoutMs: number; signal?: AbortSignal }): Promise<AccountOutcome>;
  /** Conversations, the one written in last first. The list moves while it is read: an entry may come twice. */
  listChats(request: ReadRequest): Promise<PageOutcome<PlatformChat>>;
  /** Subscribers of now and before. */
  listFans(request: ReadRequest): Promise<PageOutcome<PlatformFan>>;
  /** A thread from its newest message back to its oldest. */
  listMessages(request: ThreadReadRequest): Promise<PageOutcome<PlatformMessage>>;
  /** Payments, newest first. */
  listTransactions(request: ReadRequest): Promise<PageOutcome<PlatformTransaction>>;
  /** Marks a thread as read by the creator. */
  markRead(request: Omit<ThreadReadRequest, 'cursor'>): Promise<DoneOutcome>;
  /** Whether the raw body carries the signature that one of these secrets makes: two while a secret is changed. Constant time. */
  verifyWebhook(webhook: RawWebhook, secrets: readonly string[]): boolean;
  parseWebhook(webhook: RawWebhook): ParsedWebhook;
  /** Closes the connections. */
  close(): Promise<void>;
}
