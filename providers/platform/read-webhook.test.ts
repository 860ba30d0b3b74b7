import type { GatewayDialect } from './gateway-dialect';
import { OFAUTH_DIALECT } from './ofauth/ofauth-dialect';
import { ONLYFANSKIT_DIALECT } from './onlyfanskit/onlyfanskit-dialect';
import { readWebhook } from './read-webhook';

const read = ({ webhooks }: GatewayDialect, body: object, headers: Record<string, string> = {}) =>
  readWebhook(webhooks, { rawBody: Buffer.from(JSON.stringify(body)), headers });
const connection = (status: string | null) => ({ connection: { id: 'conn_1', ...(status === null ? {} : { status }) }, clientReferenceId: null });

test.each([
  [{ eventType: 'connection.expired', live: true, data: connection('expired') }, 'session_expired'],
  [{ type: 'connection.updated', data: connection('awaiting_2fa') }, 'needs_2fa'],
  [{ type: 'connection.updated', data: connection('active') }, 'active'],
  [{ type: 'connection.disconnected', data: connection(null) }, 'disconnected'],
  [{ event: 'connection.expired', data: { connectionId: 'conn_1' } }, 'session_expired'],
])('OFAuth: %j puts the account to %s, in each of the shapes that were documented', (body, status) => {
  expect(read(OFAUTH_DIALECT, body)).toMatchObject({ outcome: 'event', platformAccountId: 'conn_1', event: { type: 'account_state', status } });
});

test('OFAuth: a received message, what is of no use, and what cannot be read', () => {
  const data = { ...connection(null), environment: 'live' };
  const message = { id: 9, text: '<p>a</p>', fromUser: { id: 42 }, media: [{}] };
  expect(read(OFAUTH_DIALECT, { type: 'realtime.chat_message.received', data: { ...data, eventBody: message } })).toMatchObject({
    event: { type: 'message_received', fanPlatformId: '42', platformMessageId: '9', text: 'a', mediaCount: 1 },
  });
  expect(read(OFAUTH_DIALECT, { type: 'realtime.chat_typing.updated', data: { ...data, eventBody: {} } })).toMatchObject({ event: null });
  expect(read(OFAUTH_DIALECT, { type: 'realtime.chat_message.received', data: { ...data, eventBody: {} } })).toMatchObject({ outcome: 'malformed' });
  expect(read(OFAUTH_DIALECT, { type: 'rules.updated', data: {} })).toMatchObject({ outcome: 'malformed' });
});

test('OnlyFansKit: messages either way, new subscribers, and no money that has no transaction', () => {
  const event = (type: string, data: object) => read(ONLYFANSKIT_DIALECT, { type, data, meta: { accountId: 'acct_1' }, ts: 1 });
  const message = { id: 9, text: 'a', fromUser: { id: 42 }, toUser: { id: 43 } };
  expect(event('message', message)).toMatchObject({ event: { type: 'message_received', fanPlatformId: '42' } });
  expect(event('message', { ...message, isSentByMe: true })).toMatchObject({ event: { type: 'message_sent', fanPlatformId: '43' } });
  expect(event('subscribed', { user: { id: 42 } })).toMatchObject({ event: { type: 'subscription_new', fanPlatformId: '42' } });
  expect(event('tips', { user: { id: 42 }, amountGross: '5.00' })).toMatchObject({ outcome: 'event', event: null });
  expect(event('subscribed', {})).toMatchObject({ outcome: 'malformed' });
});

test('an event that comes twice has one id: that of its header, else of its bytes', () => {
  const idOf = (body: object, headers = {}) => {
    const read_ = read(OFAUTH_DIALECT, body, headers);
    return read_.outcome === 'event' ? read_.eventId : null;
  };
  const body = { type: 'connection.expired', timestamp: 't1', data: connection('expired') };
  expect(idOf(body, { 'svix-id': 'msg_1' })).toBe('msg_1');
  expect(idOf(body)).toBe(idOf({ ...body }));
  expect(idOf(body)).toMatch(/^[0-9a-f]{64}$/);
  expect(idOf(body)).not.toBe(idOf({ ...body, timestamp: 't2' }));
});
