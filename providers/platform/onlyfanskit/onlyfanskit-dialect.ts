import { MEDIA_TYPES } from '../../../contracts/media/media-types';
import type { GatewayDialect } from '../gateway-dialect';
import { SHA256_SIGNATURE } from '../webhook-signature';
import { ONLYFANSKIT_ERRORS } from './error-rules';
import { readEvent } from './webhook-events';

const method = (name: string) => `/v1/accounts/<account>/sdk/${name}`;

/**
 * OnlyFansKit, the third dialect: `problem+json`, Bearer key, methods of its library called through its API. Made from its documentation; not tried on
 * the live service. That names the methods, their arguments and the errors; the path of a method call, the shape around its result and of webhooks,
 * and limits of content are not in it and are inferred here: price, text and media as the platform behind it has them.
 */
export const ONLYFANSKIT_DIALECT: GatewayDialect = {
  name: 'onlyfanskit',
  capabilities: {
    sendIdempotency: null,
    text: { max: 10_000, unit: 'characters' },
    price: { minCents: 300, maxCents: 20_000, needsMedia: true },
    maxMedia: 50,
    readReceipts: false,
    unsend: { windowMs: null },
    mediaUpload: { maxBytes: 100_000_000, mimeTypes: [...MEDIA_TYPES], reference: 'reusable', asynchronous: true },
    // Its queues reach lists of subscribers only, and none of its methods lists what was queued: a lost answer could never be looked up.
    massMessage: null,
    markRead: true,
    // Half of what an account may read.
    history: { fans: false, transactions: false, readsPerMinute: 30 },
    moneyByWebhook: false,
  },
  headers: { authorization: 'Bearer <key>' },
  idempotencyHeader: null,
  send: { method: 'POST', path: method('messages.send'), body: '{"args":[<fan>,<message>]}' },
  message: { media: 'mediaFiles', always: {} },
  sent: { messageId: ['data', 'id'], replayed: null },
  mass: null,
  unsend: { method: 'POST', path: method('messages.delete'), body: '{"args":[<fan>,<id>]}' },
  // Inferred whole: uploads are not in what was read.
  upload: {
    put: { method: 'POST', path: '/v1/accounts/<account>/media', form: 'file' },
    mediaId: [['data', 'id']],
    state: {
      ticket: ['data', 'id'],
      call: { method: 'GET', path: '/v1/accounts/<account>/media/<upload>' },
      word: ['data', 'isReady'],
      ready: ['true'],
      failed: ['failed'],
      says: ['data', 'error'],
    },
  },
  thread: {
    first: { method: 'POST', path: method('messages.list'), body: '{"args":[<fan>,{"limit":<limit>}]}' },
    next: { method: 'POST', path: method('messages.list'), body: '{"args":[<fan>,{"limit":<limit>,"id":<cursor>}]}' },
    limit: 50,
    items: ['data', 'list'],
    more: ['data', 'hasMore'],
    cursor: 'last_id',
  },
  chats: {
    first: { method: 'POST', path: method('chats.list'), body: '{"args":[{"limit":<limit>,"order":"recent"}]}' },
    next: { method: 'POST', path: method('chats.list'), body: '{"args":[{"limit":<limit>,"order":"recent","offset":<cursor>}]}' },
    limit: 50,
    items: ['data', 'list'],
    more: ['data', 'hasMore'],
    cursor: 'offset',
  },
  // Neither is documented: subscribers come by webhooks and with their chats, money not at all.
  fans: null,
  transactions: null,
  markRead: { method: 'POST', path: method('chats.markRead'), body: '{"args":[<fan>]}' },
  account: {
    call: { method: 'GET', path: '/v1/accounts/<account>' },
    at: ['data'],
    displayName: [['displayName'], ['name']],
    status: ['status'],
    signedIn: null,
  },
  statuses: {
    active: 'active',
    connected: 'active',
    completed_success: 'active',
    completed_failed: 'session_expired',
    needs_otp: 'needs_2fa',
    needs_app_otp: 'needs_2fa',
    needs_face_otp: 'needs_2fa',
    wrong_2fa_code_retry: 'needs_2fa',
    disconnected: 'disconnected',
  },
  errors: {
    rules: ONLYFANSKIT_ERRORS,
    code: [['code']],
    says: [['upstreamMessage'], ['reason'], ['detail']],
    wrapped: [['upstreamCode'], ['upstreamMessage']],
    innerStatus: null,
    fields: null,
    waits: [
      { path: ['retryAfterSec'], as: 'seconds' },
      { header: 'retry-after', as: 'seconds_or_date' },
    ],
  },
  webhooks: {
    signatures: [SHA256_SIGNATURE],
    name: [['type'], ['event'], ['meta', 'type']],
    account: [],
    payload: [['data']],
    eventIds: ['bytes'],
    readEvent,
  },
};
