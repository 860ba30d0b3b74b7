import { randomUUID } from 'node:crypto';
import type { LiveAccount } from '../account-book';
import type { AccountState } from '../account-config';
import { enforced, only, type Call, type Dialect, type OperationName, type Wire } from '../dialect';
import type { RefusalReason } from '../refusal';
import { plainAnswer, type PlainAnswer, type WireRequest } from '../wire-answer';
import { creatorId } from '../wire-message';

const ROUTES: [method: string, path: RegExp, operation: OperationName][] = [
  ['POST', /^chats\/(?<fan>[^/]+)\/messages$/, 'send'],
  ['GET', /^chats\/(?<fan>[^/]+)\/messages$/, 'thread'],
  ['DELETE', /^chats\/(?<fan>[^/]+)\/messages\/(?<message>\d+)$/, 'unsend'],
  ['GET', /^chats$/, 'chats'],
  ['POST', /^uploads\/init$/, 'media_begin'],
  ['PUT', /^uploads\/(?<message>upload:[\w-]+)$/, 'media_put'],
  ['PUT', /^uploads\/(?<message>upload:[\w-]+)\/parts\/(?<fan>\d+)$/, 'media_put'],
  ['POST', /^uploads\/(?<message>upload:[\w-]+)\/complete$/, 'media_complete'],
  ['POST', /^mass-messages$/, 'mass_send'],
  ['GET', /^mass-messages$/, 'mass_list'],
  ['GET', /^mass-messages\/(?<message>\d+)$/, 'mass_one'],
  ['GET', /^self$/, 'account'],
  ['GET', /^subscribers$/, 'fans'],
  ['GET', /^earnings\/transactions$/, 'transactions'],
];

/** The largest page of a thread. */
const THREAD_PAGE = 10;

function queryOf(request: WireRequest, operation: OperationName): URLSearchParams {
  const query = new URLSearchParams(request.query);
  if (operation !== 'thread') return query;
  if (!query.has('limit')) query.set('limit', String(THREAD_PAGE));
  const last = request.query.get('lastId');
  if (last !== null) query.set('id', last);
  return query;
}

const text = (header: string | string[] | undefined) => (typeof header === 'string' && header !== '' ? header : null);

function read(request: WireRequest): Call {
  const rest = request.path.slice('/v2/access/'.length);
  const key = text(request.headers.apikey);
  const account = text(request.headers['x-connection-id']) ?? '';
  for (const [method, path, operation] of ROUTES) {
    const parts = method === request.method ? path.exec(rest.startsWith('uploads/') ? decodeURIComponent(rest) : rest) : null;
    if (!parts) continue;
    const fan = operation === 'fans' ? (request.query.get('type') ?? 'all') : decodeURIComponent(parts.groups?.fan ?? '');
    return { key, account, operation, fan, message: parts.groups?.message ?? '', query: queryOf(request, operation) };
  }
  return { key, account, operation: null, fan: '', message: '', query: request.query };
}

/** The vendor names no codes for what the platform behind it refuses: those are inferred, its sentence is passed on. */
const WORDS: Record<RefusalReason, { status: number; type: string; action?: 'refresh_session' }> = {
  key_missing: { status: 401, type: 'UNAUTHORIZED' },
  key_wrong: { status: 401, type: 'UNAUTHORIZED' },
  account_unknown: { status: 401, type: 'SESSION_NOT_PROVIDED' },
  session_expired: { status: 401, type: 'SESSION_EXPIRED', action: 'refresh_session' },
  needs_otp: { status: 401, type: 'SESSION_EXPIRED', action: 'refresh_session' },
  needs_face_otp: { status: 401, type: 'SESSION_EXPIRED', action: 'refresh_session' },
  disconnected: { status: 401, type: 'SESSION_NOT_PROVIDED' },
  account_restricted: { status: 403, type: 'FORBIDDEN' },
  rate_gateway: { status: 429, type: 'RATE_LIMIT_EXCEEDED' },
  rate_upstream: { status: 429, type: 'UPSTREAM_RATE_LIMIT_EXCEEDED' },
  rate_account: { status: 429, type: 'UPSTREAM_RATE_LIMIT_EXCEEDED' },
  invalid: { status: 400, type: 'BAD_REQUEST' },
  not_json: { status: 400, type: 'BAD_REQUEST' },
  media_not_ready: { status: 400, type: 'BAD_REQUEST' },
  media_ref_spent: { status: 400, type: 'BAD_REQUEST' },
  media_unknown: { status: 400, type: 'BAD_REQUEST' },
  media_too_large: { status: 413, type: 'BAD_REQUEST' },
  media_type: { status: 400, type: 'BAD_REQUEST' },
  content_refused: { status: 400, type: 'BAD_REQUEST' },
  out_of_credits: { status: 402, type: 'PAYMENT_REQUIRED' },
  idempotency_invalid: { status: 400, type: 'BAD_REQUEST' },
  idempotency_running: { status: 409, type: 'CONFLICT' },
  idempotency_mismatch: { status: 409, type: 'CONFLICT' },
  fan_left: { status: 404, type: 'RESOURCE_NOT_FOUND' },
  fan_blocked: { status: 403, type: 'FORBIDDEN' },
  fan_restricted: { status: 403, type: 'FORBIDDEN' },
  fan_no_dm: { status: 403, type: 'FORBIDDEN' },
  too_old: { status: 400, type: 'BAD_REQUEST' },
  message_unknown: { status: 404, type: 'RESOURCE_NOT_FOUND' },
  no_endpoint: { status: 404, type: 'ROUTE_NOT_FOUND' },
  internal: { status: 500, type: 'INTERNAL_ERROR' },
};

interface SendBody {
  mediaItems?: unknown;
  isLockedText?: unknown;
  previewMediaCount?: unknown;
}

function messageIn(body: Buffer): unknown {
  const json: unknown = JSON.parse(body.toString('utf8'));
  if (json === null || typeof json !== 'object') return json;
  const { mediaItems, isLockedText, previewMediaCount, ...rest } = json as SendBody;
  const media = Array.isArray(mediaItems) ? (mediaItems as unknown[]) : undefined;
  const free = Number(previewMediaCount ?? 0);
  return { ...rest, lockedText: isLockedText, mediaFiles: media ?? mediaItems, previews: media?.slice(0, free) };
}

/** Who wrote a message is not said in words here: it is known by `fromUser`. */
function message({ isSentByMe: _said, ...wire }: Record<string, unknown>): Record<string, unknown> {
  const isMass = wire['isFromQueue'] === true;
  return { ...wire, canUnsendQueue: isMass && wire['cancelSeconds'] !== 0, unsendSecondsQueue: isMass ? wire['cancelSeconds'] : 0 };
}

const QUEUED = ['id', 'date', 'isReady', 'isDone', 'total', 'pending', 'canUnsend', 'unsendSeconds', 'hasError', 'isCanceled', 'isCouplePeopleMedia'];
const told = ({ date, ...facts }: Wire): Wire => ({ ...facts, date, createdAt: date, isFromQueue: true, queueId: facts['id'] });

/** A subscriber in the vendor's tidy shape; sums are left out, as `spending` has them elsewhere. */
function fan({ subscribedOnData, subscribedOn, canReceiveChatMessage, ...wire }: Wire): Wire {
  const data = subscribedOnData as Wire;
  return {
    ...wire,
    subscription: {
      isActive: subscribedOn,
      isExpired: subscribedOn !== true,
      subscribedAt: data['subscribeAt'],
      expiresAt: data['expiredAt'],
      renewedAt: data['renewedAt'],
      price: data['price'],
      history: [],
    },
    spending: { total: Number(data['totalSumm']) },
    capabilities: { canReceiveMessages: canReceiveChatMessage },
  };
}

function transaction({ amount, fee, net, vatAmount, taxAmount, ...wire }: Wire): Wire {
  return { ...wire, amounts: { gross: amount, net, fee, vat: vatAmount, tax: taxAmount } };
}

const CURSORS = { offset: 'nextOffset', id: 'nextLastId', marker: 'nextMarker', date: 'nextDate' };
const CONNECTION: Record<AccountState, [event: string, status: string]> = {
  active: ['connection.updated', 'active'],
  restricted: ['connection.updated', 'active'],
  session_expired: ['connection.expired', 'expired'],
  needs_otp: ['connection.updated', 'awaiting_2fa'],
  needs_face_otp: ['connection.updated', 'awaiting_2fa'],
  disconnected: ['connection.disconnected', 'expired'],
};

function webhook(account: LiveAccount, event: string, payload: Record<string, unknown>, atMs: number): object | null {
  const timestamp = new Date(atMs).toISOString();
  const connection = { id: account.id, clientReferenceId: null };
  if (event === 'messages.received') {
    return { type: 'realtime.chat_message.received', timestamp, data: { connection, environment: 'sandbox', eventBody: message(payload) } };
  }
  if (!event.startsWith('accounts.')) return null;
  const [type, status] = CONNECTION[account.config.state];
  return { type, timestamp, data: { connection: { ...connection, status }, environment: 'sandbox' } };
}

/** The second dialect: bare answers, `apiKey` and `x-connection-id` headers, no account in the path, no idempotency. */
export const bare: Dialect = {
  name: 'bare',
  prefix: '/v2/access/',
  read,
  honoursKeys: false,
  recordInAnyState: false,
  countsBy: 'account',
  messageIn,
  message,
  fan,
  transaction,
  pageCaps: { chats: 20, thread: THREAD_PAGE, fans: 100, transactions: 100, mass_list: 20 },
  // That the list and the one tell how far it is as the answer to sending does is inferred.
  mass: { queued: (facts) => only(facts, QUEUED), one: told, listed: told, cursor: 'offset', listsUnfinished: true },
  mediaReference: 'once',
  media: ({ reference, partBytes, isReady }) => ({ mediaUploadId: reference, uploadType: 'single', partSize: partBytes, isReady }),
  record: (account) => ({
    id: creatorId(account),
    name: account.config.displayName,
    username: account.id.replace(/^\w+?_/, ''),
    sandbox: enforced(account, false),
  }),
  answer(result, _request, { limit, remaining }): PlainAnswer {
    const body =
      result.is === 'one'
        ? result.value
        : {
            list: result.list,
            hasMore: result.next !== null,
            ...(result.next === null ? {} : { [CURSORS[result.cursor]]: result.cursor === 'id' ? result.next : Number(result.next) }),
          };
    const answer = plainAnswer(body);
    if (limit !== null) answer.headers['x-ratelimit-limit'] = String(limit);
    if (remaining !== null) answer.headers['x-ratelimit-remaining'] = String(remaining);
    return answer;
  },
  refuse({ reason, text: error, waitMs, limit }, nowMs): PlainAnswer {
    const { status, type, action } = WORDS[reason];
    const answer = plainAnswer({ error, type, requestId: randomUUID(), ...(action ? { actionRequired: action } : {}) }, status);
    // No Retry-After is documented: when to come back stands in X-RateLimit-Reset alone.
    if (waitMs !== undefined) answer.headers['x-ratelimit-reset'] = String(Math.ceil((nowMs + waitMs) / 1000));
    if (waitMs !== undefined && limit !== undefined) answer.headers['x-ratelimit-limit'] = String(limit);
    return answer;
  },
  webhook,
  eventIdHeader: null,
  signature: 'timed',
};
