import type { LiveAccount } from '../account-book';
import type { AccountState } from '../account-config';
import { bearer, enforced, type Call, type Dialect, type OperationName } from '../dialect';
import type { RefusalReason } from '../refusal';
import { plainAnswer, type PlainAnswer, type WireRequest } from '../wire-answer';

/** Methods of the vendor's library that are called through its API, with how many arguments come before the options. */
const METHODS: Record<string, [operation: OperationName, ids: 0 | 1 | 2]> = {
  'messages.send': ['send', 1],
  'messages.list': ['thread', 1],
  'messages.delete': ['unsend', 2],
  'chats.markRead': ['mark_read', 1],
  'chats.list': ['chats', 0],
};

function argumentsIn(body: Buffer): unknown[] {
  const json: unknown = JSON.parse(body.toString('utf8') || '{}');
  const args = json !== null && typeof json === 'object' ? (json as { args?: unknown }).args : undefined;
  return Array.isArray(args) ? (args as unknown[]) : [];
}

const idText = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

function optionsAsQuery(options: unknown): URLSearchParams {
  const entries = options !== null && typeof options === 'object' ? Object.entries(options) : [];
  return new URLSearchParams(entries.map(([name, value]): [string, string] => [name, idText(value)]));
}

function read(request: WireRequest): Call {
  const [, name = '', ofMedia] = /^\/v1\/accounts\/([^/]+)\/media(?:\/(\d+))?$/.exec(request.path) ?? [];
  if (name !== '') {
    const asks = request.method === 'GET' && ofMedia !== undefined;
    const operation = asks ? 'media_state' : request.method === 'POST' && ofMedia === undefined ? 'media_whole' : null;
    return { key: bearer(request), account: name, operation, fan: '', message: ofMedia ?? '', query: request.query };
  }
  const [, account = '', method] = /^\/v1\/accounts\/([^/]+)(?:\/sdk\/([\w.]+))?$/.exec(request.path) ?? [];
  const call: Call = { key: bearer(request), account, operation: null, fan: '', message: '', query: request.query };
  if (account === '') return call;
  if (method === undefined) return request.method === 'GET' ? { ...call, operation: 'account' } : call;
  const known = request.method === 'POST' && Object.hasOwn(METHODS, method) ? METHODS[method] : undefined;
  if (!known) return call;
  let args: unknown[];
  try {
    args = argumentsIn(request.body);
  } catch (error) {
    // A send says so itself, in its turn; the others then lack their arguments.
    if (!(error instanceof SyntaxError)) throw error;
    args = [];
  }
  const [operation, ids] = known;
  const query = operation === 'send' ? request.query : optionsAsQuery(args[ids]);
  return { ...call, operation, fan: ids > 0 ? idText(args[0]) : '', message: ids > 1 ? idText(args[1]) : '', query };
}

interface Word {
  status: number;
  code: string;
  retryable?: true;
  /** The platform's own number: the refusal is its, passed on. */
  upstream?: number;
  reason?: string;
}

/** Codes with a stroke and those of limits are the vendor's; the others, and the platform's numbers, are inferred. */
const WORDS: Record<RefusalReason, Word> = {
  key_missing: { status: 401, code: 'unauthorized' },
  key_wrong: { status: 401, code: 'unauthorized' },
  account_unknown: { status: 404, code: 'account-not-found' },
  session_expired: { status: 412, code: 'no-stored-credentials' },
  needs_otp: { status: 412, code: 'needs-otp' },
  needs_face_otp: { status: 412, code: 'needs-face-otp' },
  disconnected: { status: 410, code: 'account-disconnected' },
  account_restricted: { status: 502, code: 'upstream/refused', upstream: 4 },
  rate_gateway: { status: 429, code: 'quota-exceeded', retryable: true, reason: 'org_rpm' },
  rate_upstream: { status: 429, code: 'upstream/rate-limited', retryable: true, upstream: 0 },
  rate_account: { status: 429, code: 'quota-exceeded', retryable: true, reason: 'account_write_rpm' },
  invalid: { status: 400, code: 'invalid-request' },
  not_json: { status: 400, code: 'invalid-request' },
  media_not_ready: { status: 502, code: 'upstream/refused', upstream: 9 },
  media_ref_spent: { status: 502, code: 'upstream/refused', upstream: 10 },
  media_unknown: { status: 400, code: 'invalid-request' },
  media_too_large: { status: 413, code: 'invalid-request' },
  media_type: { status: 400, code: 'invalid-request' },
  content_refused: { status: 502, code: 'upstream/refused', upstream: 11 },
  out_of_credits: { status: 402, code: 'plan-required' },
  idempotency_invalid: { status: 400, code: 'invalid-request' },
  idempotency_running: { status: 409, code: 'conflict' },
  idempotency_mismatch: { status: 409, code: 'conflict' },
  fan_left: { status: 404, code: 'upstream/not-found', upstream: 0 },
  fan_blocked: { status: 502, code: 'upstream/refused', upstream: 2 },
  fan_restricted: { status: 502, code: 'upstream/refused', upstream: 3 },
  fan_no_dm: { status: 502, code: 'upstream/refused', upstream: 5 },
  too_old: { status: 502, code: 'upstream/refused', upstream: 8 },
  message_unknown: { status: 404, code: 'not-found' },
  no_endpoint: { status: 404, code: 'not-found' },
  internal: { status: 503, code: 'dependency-unavailable', retryable: true },
};

const STATES: Record<AccountState, string> = {
  active: 'completed_success',
  restricted: 'completed_success',
  session_expired: 'completed_failed',
  needs_otp: 'needs_otp',
  needs_face_otp: 'needs_face_otp',
  disconnected: 'disconnected',
};

const EVENTS: Record<string, string> = { 'messages.received': 'message', 'subscriptions.new': 'subscribed', 'tips.received': 'tips' };

function webhook(account: LiveAccount, event: string, data: Record<string, unknown>, atMs: number): object | null {
  return Object.hasOwn(EVENTS, event) ? { type: EVENTS[event], data, meta: { accountId: account.id }, ts: atMs } : null;
}

/** The third dialect: `problem+json`, Bearer key, `/v1/accounts/{id}/…`, methods called with arguments, no idempotency. */
export const problem: Dialect = {
  name: 'problem',
  prefix: '/v1/accounts/',
  read,
  honoursKeys: false,
  recordInAnyState: true,
  countsBy: 'key',
  messageIn: (body) => argumentsIn(body)[1],
  message: (wire) => wire,
  fan: (wire) => wire,
  transaction: (wire) => wire,
  pageCaps: { chats: 100, thread: 100 },
  mass: null,
  mediaReference: 'reusable',
  media: ({ id, isReady }) => ({ id, isReady }),
  record: (account) => ({
    id: account.id,
    displayName: account.config.displayName,
    status: STATES[account.config.state],
    sandbox: enforced(account, false),
  }),
  answer: (result) => plainAnswer({ data: result.is === 'one' ? result.value : { list: result.list, hasMore: result.next !== null } }),
  refuse({ reason, text, waitMs, limit }): PlainAnswer {
    const word = WORDS[reason];
    const seconds = waitMs === undefined ? undefined : Math.max(1, Math.ceil(waitMs / 1000));
    const body = {
      type: `https://errors.example/${word.code}`,
      title: word.code,
      status: word.status,
      detail: text,
      code: word.code,
      retryable: word.retryable ?? false,
      ...(word.upstream === undefined ? {} : { upstreamCode: word.upstream, upstreamMessage: text }),
      ...(word.reason === undefined ? {} : { reason: word.reason, limit, current: limit }),
      ...(seconds === undefined ? {} : { retryAfterSec: seconds }),
    };
    const headers: Record<string, string> = { 'content-type': 'application/problem+json' };
    if (seconds !== undefined) headers['retry-after'] = String(seconds);
    return { status: word.status, headers, body: JSON.stringify(body) };
  },
  webhook,
  eventIdHeader: null,
  signature: 'sha256',
};
