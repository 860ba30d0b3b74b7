import { bearer, enforced, only, type Call, type Dialect, type OperationName } from '../dialect';
import { nextPage } from '../paging';
import type { RefusalReason } from '../refusal';
import { dataAnswer, errorAnswer, upstreamRefusal, type PlainAnswer, type WireRequest } from '../wire-answer';
import { creatorId } from '../wire-message';

/** Where in the path the fan and the message stand, by name. */
const ROUTES: [method: string, path: RegExp, operation: OperationName][] = [
  ['POST', /^chats\/(?<fan>[^/]+)\/messages$/, 'send'],
  ['GET', /^chats\/(?<fan>[^/]+)\/messages$/, 'thread'],
  ['DELETE', /^chats\/(?<fan>[^/]+)\/messages\/(?<message>\d+)$/, 'unsend'],
  ['POST', /^chats\/(?<fan>[^/]+)\/mark-as-read$/, 'mark_read'],
  ['POST', /^chats\/mark-as-read$/, 'mark_read'],
  ['GET', /^chats$/, 'chats'],
  ['POST', /^media\/vault$/, 'media_whole'],
  ['GET', /^media\/vault\/uploads\/(?<message>\d+)$/, 'media_state'],
  ['POST', /^mass-messaging$/, 'mass_send'],
  ['GET', /^mass-messaging$/, 'mass_queue'],
  ['GET', /^mass-messaging\/overview$/, 'mass_list'],
  ['GET', /^mass-messaging\/(?<message>\d+)$/, 'mass_one'],
  ['GET', /^me$/, 'account'],
  ['GET', /^fans\/(?<fan>active|expired|all|latest)$/, 'fans'],
  ['GET', /^transactions$/, 'transactions'],
  ['GET', /^user-lists$/, 'lists'],
];

function read(request: WireRequest): Call {
  const [, account = '', rest = ''] = /^\/api\/([^/]+)\/?(.*)$/.exec(request.path) ?? [];
  const call: Call = { key: bearer(request), account, operation: null, fan: '', message: '', query: request.query };
  if (account === 'whoami') return { ...call, operation: 'whoami' };
  for (const [method, path, operation] of ROUTES) {
    const parts = method === request.method ? path.exec(rest) : null;
    if (!parts) continue;
    return { ...call, operation, fan: decodeURIComponent(parts.groups?.fan ?? ''), message: parts.groups?.message ?? '' };
  }
  return call;
}

/** A message to many in its three places: only the first counts, only the others have its text. */
const QUEUED = ['id', 'date', 'isReady', 'isDone', 'total', 'pending', 'canUnsend', 'unsendSeconds', 'hasError', 'isCanceled', 'isCouplePeopleMedia'];
const CONTENT = [
  ...['id', 'date', 'text', 'textCropped', 'giphyId', 'isFree', 'price', 'purchasedCount', 'canSendMessageToBuyers', 'sentCount', 'viewedCount'],
  ...['canUnsend', 'unsendSeconds', 'isCanceled', 'mediaTypes', 'hasError', 'releaseForms'],
];
const LISTED = [
  ...['id', 'date', 'text', 'rawText', 'giphyId', 'isFree', 'price', 'sentCount', 'viewedCount', 'canUnsend', 'unsendSeconds', 'isCanceled'],
  ...['media', 'mediaCount', 'previews', 'isMediaReady'],
];

/** The gateway's own word, or the platform's refusal wrapped in it. */
type Word = { status: number; code: string } | { outer: number; inner: number; number: number };

const WORDS: Record<RefusalReason, Word> = {
  key_missing: { status: 401, code: 'UNAUTHENTICATED' },
  key_wrong: { status: 401, code: 'UNAUTHENTICATED' },
  account_unknown: { status: 404, code: 'ACCOUNT_NOT_FOUND' },
  session_expired: { status: 401, code: 'SESSION_EXPIRED' },
  needs_otp: { status: 401, code: 'OTP_REQUIRED' },
  needs_face_otp: { status: 401, code: 'FACE_OTP_REQUIRED' },
  disconnected: { status: 404, code: 'ACCOUNT_DISCONNECTED' },
  account_restricted: { outer: 400, inner: 403, number: 4 },
  rate_gateway: { status: 429, code: 'TOO_MANY_REQUESTS' },
  rate_upstream: { outer: 429, inner: 429, number: 0 },
  rate_account: { status: 429, code: 'RATE_LIMIT_EXCEEDED' },
  invalid: { status: 422, code: 'VALIDATION_ERROR' },
  not_json: { status: 400, code: 'BAD_REQUEST' },
  media_not_ready: { outer: 400, inner: 400, number: 9 },
  media_ref_spent: { status: 422, code: 'VALIDATION_ERROR' },
  media_unknown: { outer: 400, inner: 400, number: 12 },
  media_too_large: { status: 413, code: 'PAYLOAD_TOO_LARGE' },
  media_type: { status: 422, code: 'VALIDATION_ERROR' },
  content_refused: { status: 422, code: 'VALIDATION_ERROR' },
  out_of_credits: { status: 402, code: 'INSUFFICIENT_CREDITS' },
  idempotency_invalid: { status: 400, code: 'IDEMPOTENCY_KEY_INVALID' },
  idempotency_running: { status: 409, code: 'IDEMPOTENCY_CONFLICT' },
  idempotency_mismatch: { status: 422, code: 'IDEMPOTENCY_KEY_MISMATCH' },
  fan_left: { outer: 400, inner: 404, number: 0 },
  fan_blocked: { outer: 400, inner: 403, number: 2 },
  fan_restricted: { outer: 400, inner: 403, number: 3 },
  fan_no_dm: { outer: 400, inner: 403, number: 5 },
  too_old: { outer: 400, inner: 400, number: 8 },
  message_unknown: { status: 404, code: 'NOT_FOUND' },
  no_endpoint: { status: 404, code: 'NOT_FOUND' },
  internal: { status: 500, code: 'INTERNAL_ERROR' },
};

const waitHeader = (waitMs: number | undefined): Record<string, string> =>
  waitMs === undefined ? {} : { 'retry-after': String(Math.max(1, Math.ceil(waitMs / 1000))) };

/** The first dialect: `{data, _pagination, _meta}`, Bearer key, the account in the path. */
export const enveloped: Dialect = {
  name: 'enveloped',
  prefix: '/api/',
  read,
  honoursKeys: true,
  recordInAnyState: true,
  countsBy: 'key',
  messageIn: (body) => JSON.parse(body.toString('utf8')) as unknown,
  message: (wire) => wire,
  fan: (wire) => wire,
  transaction: (wire) => wire,
  pageCaps: { chats: 100, thread: 100, fans: 50, transactions: 100, mass_list: 50 },
  mass: {
    queued: (facts) => only(facts, QUEUED),
    one: (facts) => ({ success: true, queue: only(facts, CONTENT) }),
    listed: (facts) => only(facts, LISTED),
    cursor: 'date',
    listsUnfinished: false,
  },
  mediaReference: 'reusable',
  media: ({ id, isReady }) => ({
    id,
    status: isReady ? 'completed' : 'pending',
    polling_url: `/media/vault/uploads/${id}`,
    media: isReady ? { id, isReady } : null,
  }),
  record: (account) => ({
    id: account.id,
    display_name: account.config.displayName,
    is_authenticated: account.config.state === 'active' || account.config.state === 'restricted',
    authentication_progress: account.config.state,
    onlyfans_user_data: { id: creatorId(account), name: account.config.displayName, username: account.id.replace(/^acct_/, '') },
    sandbox: enforced(account, true),
  }),
  answer(result, request, limits): PlainAnswer {
    if (result.is === 'one') return dataAnswer(result.value, limits);
    const { list, cursor, next } = result;
    if (cursor === 'date') return dataAnswer({ items: list, hasMore: next !== null }, limits);
    const data = cursor === 'marker' ? { list, hasMore: next !== null, nextMarker: next === null ? null : Number(next) } : list;
    return dataAnswer(data, limits, { nextPage: next === null ? null : nextPage(request, { [cursor]: next }) });
  },
  refuse({ reason, text, field, waitMs }): PlainAnswer {
    const word = WORDS[reason];
    if ('outer' in word) {
      const wrapped = upstreamRefusal(word.outer, word.inner, word.number, text);
      return { ...wrapped, headers: { ...wrapped.headers, ...waitHeader(waitMs) } };
    }
    return errorAnswer(word.status, word.code, text, { ...(field ? { errors: { [field]: [text] } } : {}), headers: waitHeader(waitMs) });
  },
  webhook: (account, event, payload) => ({ event, account_id: account.id, payload }),
  eventIdHeader: 'x-ofapi-idempotency-key',
  signature: 'hex',
};
