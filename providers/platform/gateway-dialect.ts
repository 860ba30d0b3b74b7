import type { AccountStatus, PlatformCapabilities, PlatformErrorKind } from '../../contracts/messaging/platform';
import type { PlatformEvent } from '../../contracts/messaging/platform-event';
import type { LosslessJson } from './lossless-json';
import type { UploadDialect } from './upload-media';
import type { SignatureScheme } from './webhook-signature';

/** Names from the outside of a JSON answer to a value in it. */
export type JsonPath = readonly string[];

/**
 * A call as a template. In `path` and `headers` stand `<account>`, `<key>`, `<fan>`, `<id>` (of a message), `<cursor>` and `<limit>` (percent-encoded in
 * paths); in `body` the same and `<message>`, each as JSON, `<limit>` as a number.
 */
export interface CallTemplate {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  body?: string;
}

/**
 * A list in pages. `more` is there, and not false, where a further page is. The cursor behind a page: how many entries came so far (`offset`), the id of
 * the last one (`last_id`), its `date` (`last_date`; it may come again), or what stands at a path.
 */
export interface PagedRead {
  first: CallTemplate;
  next: CallTemplate;
  /** Entries a page, the most that the gateway gives. */
  limit: number;
  items: JsonPath;
  more: JsonPath;
  cursor: 'offset' | 'last_id' | 'last_date' | JsonPath;
}

/** Where in a transaction its amounts stand. */
export type AmountPaths = Record<'gross' | 'fee' | 'net' | 'vat' | 'tax', JsonPath>;

/** One line of an error table. All conditions given must hold; the first line that fits decides. */
export interface ErrorRule {
  /** Of the refusal itself: the inner status where the gateway wraps one. */
  status?: number | readonly [from: number, to: number];
  /** The gateway's own code. */
  code?: RegExp;
  /** Text of the refusal, inner one first. */
  says?: RegExp;
  wrapped?: boolean;
  kind: PlatformErrorKind;
  detail?: string;
  /** Whose limit it is, for `rate_limited`; without it: the platform's where the refusal is wrapped, else the account's. */
  scope?: 'gateway' | 'upstream' | 'account';
}

/** Where a gateway tells how long to wait, first one that is there. */
export type WaitPlace = { header: string; as: 'seconds_or_date' | 'unix_seconds' } | { path: JsonPath; as: 'seconds' };

/** How a gateway says no. */
export interface ErrorDialect {
  rules: readonly ErrorRule[];
  code: readonly JsonPath[];
  /** Texts that say why, the platform's own first. */
  says: readonly JsonPath[];
  /** The refusal is the platform's, wrapped by the gateway, where one of these is there. */
  wrapped: readonly JsonPath[];
  innerStatus: JsonPath | null;
  /** An object whose first name is the field to blame. */
  fields: JsonPath | null;
  waits: readonly WaitPlace[];
}

/** How a gateway's webhooks are read, once their signature held. */
export interface WebhookDialect {
  signatures: readonly SignatureScheme[];
  name: readonly JsonPath[];
  /** None: the account is not told, each has a webhook of its own. */
  account: readonly JsonPath[];
  payload: readonly JsonPath[];
  /** Headers with the id of the event, first one that is there; `bytes`: events are told apart by their bytes. None there: a fleeting event. */
  eventIds: readonly ({ header: string } | 'bytes')[];
  readEvent: (name: string, payload: LosslessJson | undefined) => PlatformEvent | null | 'malformed';
}

/**
 * A message to many: how it is sent, and where the platform tells of it. What it says of one (`total`, `pending`, `isDone`, `sentCount`, `text`) has the same
 * names everywhere, because the platform behind the gateways is the same.
 */
export interface MassDialect {
  send: CallTemplate;
  /** The field with the ids of fans, beside those of an ordinary message. */
  recipients: string;
  /** In the answer to sending. */
  sentAt: JsonPath;
  /** What is on its way or went out lately, without texts and without pages; null where there is no such list. */
  queue: { call: CallTemplate; items: JsonPath } | null;
  /** One by its id, with its text. */
  one: { call: CallTemplate; at: JsonPath };
  /** Those that were sent, newest first, with their texts. */
  list: PagedRead;
}

/** Everything in which one gateway differs from another. */
export interface GatewayDialect {
  name: string;
  capabilities: PlatformCapabilities;
  headers: Record<string, string>;
  /** Null where no key is honoured: then none is sent. */
  idempotencyHeader: string | null;
  send: CallTemplate;
  /** What the gateway calls the media of a message, and fields that go with every message. */
  message: { media: string; always: Record<string, boolean> };
  sent: { messageId: JsonPath; replayed: { header: string; value: string } | null };
  /** Null where the platform has none that names its fans. */
  mass: MassDialect | null;
  /** Takes a message back; its answer says nothing but that it was done. Null where nothing is taken back. */
  unsend: CallTemplate | null;
  /** Newest first. */
  thread: PagedRead;
  chats: PagedRead;
  /** Null: there is no such list, or it is not documented. */
  fans: PagedRead | null;
  transactions: (PagedRead & { amounts: AmountPaths }) | null;
  markRead: CallTemplate | null;
  /** Null where files cannot be taken up. */
  upload: UploadDialect | null;
  account: { call: CallTemplate; at: JsonPath; displayName: readonly JsonPath[]; status: JsonPath; signedIn: JsonPath | null };
  /** The gateway's words for the state of an account. */
  statuses: Record<string, AccountStatus>;
  errors: ErrorDialect;
  webhooks: WebhookDialect;
}
