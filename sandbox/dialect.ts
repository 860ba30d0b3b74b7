import type { LiveAccount } from './account-book';
import type { Refusal } from './refusal';
import type { SignatureName } from './webhook-signatures';
import type { PlainAnswer, WireLimits, WireRequest } from './wire-answer';

/** Taking files up: announced, in bytes, ended, and looked at. `media_whole` is all of it in one call. */
export type UploadOperation = 'media_begin' | 'media_put' | 'media_complete' | 'media_whole' | 'media_state';
/** A message to many: sent, what of it is on its way, one of them, those that went out. */
export type MassOperation = 'mass_send' | 'mass_queue' | 'mass_one' | 'mass_list';
export type OperationName =
  'whoami' | 'send' | MassOperation | 'thread' | 'unsend' | 'mark_read' | 'chats' | 'account' | 'fans' | 'transactions' | 'lists' | UploadOperation;

/** What the world did or knows, before a dialect puts it into words. `next` is null on the last page. */
export type Result =
  | { is: 'one'; value: object }
  | { is: 'page'; list: object[]; cursor: 'offset' | 'id' | 'marker' | 'date'; next: string | null }
  | { is: 'refused'; refusal: Refusal };

/** A file that was taken up, before a dialect puts it into words. */
export interface WireMedia {
  id: number;
  reference: string;
  isReady: boolean;
  partBytes: number;
}

export const one = (value: object) => ({ is: 'one' as const, value });
export const refused = (refusal: Refusal): Result => ({ is: 'refused', refusal });

/** A call as one dialect reads it. `query` has the names of the first dialect: limit, offset, id, first_id, order, filter, marker. */
export interface Call {
  /** Null: there was none. */
  key: string | null;
  account: string;
  /** Null: there is no such endpoint. */
  operation: OperationName | null;
  fan: string;
  message: string;
  query: URLSearchParams;
}

/** A row in the words of the first dialect, which each may change into its own. */
export type Wire = Record<string, unknown>;

/** A wire format over the one world. Formats, names and codes are here; limits, faults, fans and keys are the world's. */
export interface Dialect {
  name: DialectName;
  /** Its calls begin with this. */
  prefix: string;
  read: (request: WireRequest) => Call;
  /** Where the vendor documents no idempotency, keys are not looked at. */
  honoursKeys: boolean;
  /** The account's record is told in whatever state it is; otherwise its state is refused there as everywhere. */
  recordInAnyState: boolean;
  /** Whether the gateway counts calls by key or by connection. */
  countsBy: 'key' | 'account';
  /** The body of a send with the names of the first dialect. @throws SyntaxError when it is not JSON */
  messageIn: (body: Buffer) => unknown;
  /** As the first dialect writes it, changed into this one's. */
  message: (wire: Wire) => Wire;
  fan: (wire: Wire) => Wire;
  transaction: (wire: Wire) => Wire;
  /** The largest page of each list; more is refused. */
  pageCaps: Partial<Record<OperationName, number>>;
  record: (account: LiveAccount) => object;
  /** What this one tells of a message to many in its three places, out of all that is known of it; null: it has none. */
  mass: {
    queued: (facts: Wire) => Wire;
    one: (facts: Wire) => Wire;
    listed: (facts: Wire) => Wire;
    cursor: 'date' | 'offset';
    listsUnfinished: boolean;
  } | null;
  /** A file as this one tells of it. */
  media: (media: WireMedia) => object;
  /** What a file is called here in a message, and whether one message uses it up. */
  mediaReference: 'reusable' | 'once';
  answer: (result: Exclude<Result, { is: 'refused' }>, request: WireRequest, limits: WireLimits) => PlainAnswer;
  refuse: (refusal: Refusal, nowMs: number) => PlainAnswer;
  /** An event of the first dialect as this one tells it; null: it does not. */
  webhook: (account: LiveAccount, event: string, payload: Record<string, unknown>, atMs: number) => object | null;
  /** Header of a webhook with the id of its event; null: there is none. */
  eventIdHeader: string | null;
  signature: SignatureName;
}

export const DIALECT_NAMES = ['enveloped', 'bare', 'problem'] as const;
export type DialectName = (typeof DIALECT_NAMES)[number];

/** What an account of the sandbox really enforces, so that a client need not guess. No vendor says it. */
export function enforced({ config }: LiveAccount, honoursKeys: boolean): object {
  return {
    messages_per_minute: config.limitPerMinute,
    idempotency_window_ms: honoursKeys && config.idempotency.honoured ? config.idempotency.windowMs : null,
    text_max: config.textMax,
  };
}

/** Some names of an object. */
export function only(wire: Wire, names: readonly string[]): Wire {
  return Object.fromEntries(Object.entries(wire).filter(([name]) => names.includes(name)));
}

/** The key of `Authorization: Bearer …`. */
export function bearer(request: WireRequest): string | null {
  return /^Bearer (.+)$/.exec(String(request.headers.authorization ?? ''))?.[1] ?? null;
}
