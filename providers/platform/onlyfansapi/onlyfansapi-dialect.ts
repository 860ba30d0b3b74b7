import { MEDIA_TYPES } from '../../../contracts/media/media-types';
import type { GatewayDialect } from '../gateway-dialect';
import { HEX_SIGNATURE } from '../webhook-signature';
import { ONLYFANSAPI_STATUSES } from './account-statuses';
import { ONLYFANSAPI_ERRORS } from './error-rules';
import { readEvent } from './webhook-events';

const thread = '/api/<account>/chats/<fan>/messages?limit=<limit>&order=desc&fresh=true';
const next = ['_pagination', 'next_page'];
const mass = '/api/<account>/mass-messaging';

/**
 * OnlyFansAPI, the first dialect: envelopes, Bearer key, account in the path. Made from its documentation and from what its users observed;
 * not tried on the live service. Where the vendor is silent (text length), the careful side.
 */
export const ONLYFANSAPI_DIALECT: GatewayDialect = {
  name: 'onlyfansapi',
  capabilities: {
    sendIdempotency: { windowMs: 24 * 3600_000, scope: 'account' },
    text: { max: 10_000, unit: 'characters' },
    price: { minCents: 300, maxCents: 20_000, needsMedia: true },
    maxMedia: 50,
    readReceipts: true,
    unsend: { windowMs: 24 * 3600_000 },
    mediaUpload: { maxBytes: 100_000_000, mimeTypes: [...MEDIA_TYPES], reference: 'reusable', asynchronous: true },
    // No limit is documented: a careful number.
    massMessage: { maxRecipients: 500 },
    markRead: true,
    // Upstream hates bursts: about three seconds a request was seen to go well.
    history: { fans: true, transactions: true, readsPerMinute: 20 },
    moneyByWebhook: true,
  },
  headers: { authorization: 'Bearer <key>' },
  idempotencyHeader: 'idempotency-key',
  send: { method: 'POST', path: '/api/<account>/chats/<fan>/messages', body: '<message>' },
  message: { media: 'mediaFiles', always: {} },
  sent: { messageId: ['data', 'id'], replayed: { header: 'idempotent-replayed', value: 'true' } },
  // Keys are documented for single messages only: here none is sent. The overview pages by date.
  mass: {
    send: { method: 'POST', path: mass, body: '<message>' },
    recipients: 'userIds',
    sentAt: ['data'],
    queue: { call: { method: 'GET', path: `${mass}?fresh=true` }, items: ['data'] },
    one: { call: { method: 'GET', path: `${mass}/<id>?fresh=true` }, at: ['data', 'queue'] },
    list: {
      first: { method: 'GET', path: `${mass}/overview?limit=<limit>&fresh=true` },
      next: { method: 'GET', path: `${mass}/overview?limit=<limit>&endDate=<cursor>&fresh=true` },
      limit: 50,
      items: ['data', 'items'],
      more: ['data', 'hasMore'],
      cursor: 'last_date',
    },
  },
  unsend: { method: 'DELETE', path: '/api/<account>/chats/<fan>/messages/<id>' },
  // The vault rather than `/media/upload`: what that gives is usable once.
  upload: {
    put: { method: 'POST', path: '/api/<account>/media/vault', form: 'file', more: { async: 'true' } },
    mediaId: [['data', 'media', 'id']],
    state: {
      ticket: ['data', 'id'],
      call: { method: 'GET', path: '/api/<account>/media/vault/uploads/<upload>' },
      word: ['data', 'status'],
      ready: ['completed'],
      failed: ['failed'],
      says: ['data', 'error'],
    },
  },
  thread: {
    first: { method: 'GET', path: thread },
    next: { method: 'GET', path: `${thread}&id=<cursor>` },
    limit: 50,
    items: ['data'],
    more: next,
    cursor: 'last_id',
  },
  chats: {
    first: { method: 'GET', path: '/api/<account>/chats?limit=<limit>&order=recent&fresh=true' },
    next: { method: 'GET', path: '/api/<account>/chats?limit=<limit>&offset=<cursor>&order=recent&fresh=true' },
    limit: 100,
    items: ['data'],
    more: next,
    cursor: 'offset',
  },
  fans: {
    first: { method: 'GET', path: '/api/<account>/fans/all?limit=<limit>' },
    next: { method: 'GET', path: '/api/<account>/fans/all?limit=<limit>&offset=<cursor>' },
    limit: 50,
    items: ['data'],
    more: next,
    cursor: 'offset',
  },
  transactions: {
    first: { method: 'GET', path: '/api/<account>/transactions?limit=<limit>&fresh=true' },
    next: { method: 'GET', path: '/api/<account>/transactions?limit=<limit>&marker=<cursor>&fresh=true' },
    limit: 100,
    items: ['data', 'list'],
    more: ['data', 'hasMore'],
    cursor: ['data', 'nextMarker'],
    amounts: { gross: ['amount'], fee: ['fee'], net: ['net'], vat: ['vatAmount'], tax: ['taxAmount'] },
  },
  markRead: { method: 'POST', path: '/api/<account>/chats/<fan>/mark-as-read' },
  account: {
    call: { method: 'GET', path: '/api/<account>/me' },
    at: ['data'],
    displayName: [['display_name'], ['onlyfans_user_data', 'name'], ['name']],
    status: ['authentication_progress'],
    signedIn: ['is_authenticated'],
  },
  statuses: ONLYFANSAPI_STATUSES,
  errors: {
    rules: ONLYFANSAPI_ERRORS,
    code: [['error']],
    says: [['onlyfans_response', 'body', 'error', 'message'], ['message'], ['description']],
    wrapped: [['onlyfans_response', 'status']],
    innerStatus: ['onlyfans_response', 'status'],
    fields: ['errors'],
    waits: [{ header: 'retry-after', as: 'seconds_or_date' }],
  },
  webhooks: {
    signatures: [HEX_SIGNATURE],
    name: [['event']],
    account: [['account_id']],
    payload: [['payload']],
    eventIds: [{ header: 'x-ofapi-idempotency-key' }],
    readEvent,
  },
};
