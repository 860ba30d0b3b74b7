import type { GatewayDialect } from '../gateway-dialect';
import { SVIX_SIGNATURE, timedSignature } from '../webhook-signature';
import { OFAUTH_ERRORS } from './error-rules';
import { OFAUTH_STATUSES, readEvent } from './webhook-events';

const messages = '/v2/access/chats/<fan>/messages';

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
    massMessage: true,
  },
  headers: { apikey: '<key>', 'x-connection-id': '<account>' },
  idempotencyHeader: null,
  send: { method: 'POST', path: messages, body: '<message>' },
  // Text is markdown unless it is said not to be: it is to arrive as it was written.
  message: { media: 'mediaItems', always: { isMarkdown: false } },
  sent: { messageId: ['id'], replayed: null },
  unsend: { method: 'DELETE', path: `${messages}/<id>` },
  thread: {
    first: { method: 'GET', path: `${messages}?limit=10` },
    next: { method: 'GET', path: `${messages}?limit=10&lastId=<cursor>` },
    messages: ['list'],
    more: ['hasMore'],
  },
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
