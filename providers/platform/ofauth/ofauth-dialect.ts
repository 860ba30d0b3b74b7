import { MEDIA_TYPES } from '../../../contracts/media/media-types';
import type { GatewayDialect } from '../gateway-dialect';
import { SVIX_SIGNATURE, timedSignature } from '../webhook-signature';
import { OFAUTH_ERRORS } from './error-rules';
import { OFAUTH_STATUSES, readEvent } from './webhook-events';

const messages = '/v2/access/chats/<fan>/messages';
const mass = '/v2/access/mass-messages';

/**
 * OFAuth, the second dialect: bare answers, the key and the connection in headers, no account in the path. Made from its documentation and its
 * published client; not tried on the live service. It documents no idempotency, so none is relied on.
 */
export const OFAUTH_DIALECT: GatewayDialect = {
  name: 'ofauth',
  capabilities: {
    sendIdempotency: null,
    text: { max: 10_000, unit: 'characters' },
    price: { minCents: 300, maxCents: 20_000, needsMedia: true },
    maxMedia: 50,
    readReceipts: true,
    unsend: { windowMs: null },
    mediaUpload: { maxBytes: 500_000_000, mimeTypes: [...MEDIA_TYPES], reference: 'once', asynchronous: false },
    // No limit is documented: a careful number.
    massMessage: { maxRecipients: 500 },
    markRead: false,
    // Half of what the gateway refills: the other half is for sends.
    history: { fans: true, transactions: true, readsPerMinute: 30 },
    moneyByWebhook: false,
  },
  headers: { apikey: '<key>', 'x-connection-id': '<account>' },
  idempotencyHeader: null,
  send: { method: 'POST', path: messages, body: '<message>' },
  // Text is markdown unless it is said not to be: it is to arrive as it was written.
  message: { media: 'mediaItems', always: { isMarkdown: false } },
  sent: { messageId: ['id'], replayed: null },
  // The largest page is not documented; nor is it that one of them tells how far it is, as the answer to sending does.
  mass: {
    send: { method: 'POST', path: mass, body: '<message>' },
    recipients: 'userIds',
    sentAt: [],
    queue: null,
    one: { call: { method: 'GET', path: `${mass}/<id>` }, at: [] },
    list: {
      first: { method: 'GET', path: `${mass}?limit=<limit>` },
      next: { method: 'GET', path: `${mass}?limit=<limit>&offset=<cursor>` },
      limit: 10,
      items: ['list'],
      more: ['hasMore'],
      cursor: 'offset',
    },
  },
  unsend: { method: 'DELETE', path: `${messages}/<id>` },
  upload: {
    begin: {
      call: { method: 'POST', path: '/v2/access/uploads/init', body: '{"filename":<filename>,"size":<size>,"contentType":<type>}' },
      upload: ['mediaUploadId'],
      partBytes: ['partSize'],
    },
    put: { method: 'PUT', path: '/v2/access/uploads/<upload>', form: null },
    part: { method: 'PUT', path: '/v2/access/uploads/<upload>/parts/<part>' },
    complete: { method: 'POST', path: '/v2/access/uploads/<upload>/complete', body: '{}' },
    mediaId: [['mediaUploadId']],
  },
  thread: {
    first: { method: 'GET', path: `${messages}?limit=<limit>` },
    next: { method: 'GET', path: `${messages}?limit=<limit>&lastId=<cursor>` },
    limit: 10,
    items: ['list'],
    more: ['hasMore'],
    cursor: 'last_id',
  },
  chats: {
    first: { method: 'GET', path: '/v2/access/chats?limit=<limit>&order=recent' },
    next: { method: 'GET', path: '/v2/access/chats?limit=<limit>&offset=<cursor>&order=recent' },
    limit: 20,
    items: ['list'],
    more: ['hasMore'],
    cursor: ['nextOffset'],
  },
  fans: {
    first: { method: 'GET', path: '/v2/access/subscribers?type=all&limit=<limit>' },
    next: { method: 'GET', path: '/v2/access/subscribers?type=all&limit=<limit>&offset=<cursor>' },
    limit: 100,
    items: ['list'],
    more: ['hasMore'],
    cursor: ['nextOffset'],
  },
  transactions: {
    first: { method: 'GET', path: '/v2/access/earnings/transactions?limit=<limit>' },
    next: { method: 'GET', path: '/v2/access/earnings/transactions?limit=<limit>&marker=<cursor>' },
    limit: 100,
    items: ['list'],
    more: ['hasMore'],
    cursor: ['nextMarker'],
    amounts: { gross: ['amounts', 'gross'], fee: ['amounts', 'fee'], net: ['amounts', 'net'], vat: ['amounts', 'vat'], tax: ['amounts', 'tax'] },
  },
  // Its client has no such route.
  markRead: null,
  account: {
    call: { method: 'GET', path: '/v2/access/self' },
    at: [],
    displayName: [['name'], ['username']],
    // The record is the creator's profile: a connection that is not active is refused instead.
    status: ['status'],
    signedIn: null,
  },
  statuses: OFAUTH_STATUSES,
  errors: {
    rules: OFAUTH_ERRORS,
    // Three shapes of one vendor: `type` now, `code` in older pages and in its client.
    code: [['type'], ['code']],
    says: [['error'], ['message'], ['details']],
    wrapped: [],
    innerStatus: null,
    fields: null,
    waits: [
      { header: 'retry-after', as: 'seconds_or_date' },
      { header: 'x-ratelimit-reset', as: 'unix_seconds' },
    ],
  },
  webhooks: {
    signatures: [timedSignature('ofauth-signature'), SVIX_SIGNATURE],
    name: [['type'], ['eventType'], ['event']],
    account: [
      ['data', 'connection', 'id'],
      ['data', 'connectionId'],
    ],
    payload: [['data', 'eventBody'], ['data']],
    // Without Svix's header, a repeat is known by being the same to the byte.
    eventIds: [{ header: 'svix-id' }, 'bytes'],
    readEvent,
  },
};
