import type { RawWebhook } from '../platform-event';
import { readWebhook } from '../read-webhook';
import { ONLYFANSAPI_DIALECT } from './onlyfansapi-dialect';

const parseWebhook = (raw: RawWebhook) => readWebhook(ONLYFANSAPI_DIALECT.webhooks, raw);

const webhook = (raw: string, headers: Record<string, string> = {}) => ({ rawBody: Buffer.from(raw), headers });
const event = (name: string, payload: string) => {
  const parsed = parseWebhook(webhook(`{"event":"${name}","account_id":"acct_1","payload":${payload}}`, { 'x-ofapi-idempotency-key': 'evt_1' }));
  return parsed.outcome === 'event' ? parsed.event : parsed.outcome;
};

test('money keeps its cents and ids keep their digits', () => {
  const payload =
    '{"id":"ab12","created_at":"2026-06-10 20:59:47","type":"message","amount":17,"vat_amount":2.21,"net_amount":13.600000000000001,"fee_amount":3.4,"currency":"USD","message_id":90071992547409931,"fan":{"id":"900719925474099312"}}';
  expect(event('transactions.new', payload)).toEqual({
    type: 'purchase',
    fanPlatformId: '900719925474099312',
    platformMessageId: '90071992547409931',
    occurredAtMs: Date.UTC(2026, 5, 10, 20, 59, 47),
    money: { transactionId: 'ab12', grossCents: 1700, feeCents: 340, netCents: 1360, vatCents: 221, currency: 'USD' },
  });
});

test('of the two events of one purchase exactly one has money, and its fan is not the creator', () => {
  const unlocked = event('messages.ppv.unlocked', '{"user_id":1,"user":{"id":42},"replacePairs":{"{AMOUNT}":"$12.00"},"message_id":7}');
  expect(unlocked).toEqual({ type: 'message_unlocked', fanPlatformId: '42', platformMessageId: '7', occurredAtMs: null });
});

test('the money of a tip comes with its transaction', () => {
  expect(event('tips.received', '{"user":{"id":42},"amountGross":"5.00"}')).toBeNull();
  expect(event('transactions.new', '{"id":"t","type":"tip","amount":"5.00","fan":{"id":42}}')).toMatchObject({
    type: 'tip',
    money: { grossCents: 500, feeCents: null },
  });
});

test('a received message is plain text', () => {
  expect(
    event('messages.received', '{"id":9,"text":"<p>a &amp; b<br />c</p>","fromUser":{"id":42},"media":[{}],"createdAt":"2026-01-01T00:00:00+01:00"}'),
  ).toEqual({
    type: 'message_received',
    fanPlatformId: '42',
    platformMessageId: '9',
    text: 'a & b\nc',
    mediaCount: 1,
    occurredAtMs: Date.UTC(2025, 11, 31, 23),
  });
});

test.each([
  ['accounts.session_expired', '{}', 'session_expired'],
  ['accounts.otp_code_required', '{"state":"needs_otp"}', 'needs_2fa'],
  ['accounts.reconnected', '{"state":"active"}', 'active'],
  ['accounts.disconnected', '{}', 'disconnected'],
  ['accounts.authentication_failed', '{"state":"restricted"}', 'restricted'],
])('%s %s puts the account to %s', (name, payload, status) => {
  expect(event(name, payload)).toMatchObject({ type: 'account_state', status });
});

test.each(['subscriptions.new', 'subscriptions.renewed', 'subscriptions.expired'])('%s names the fan', (name) => {
  expect(event(name, '{"user_id":1,"user":{"id":42},"expiresAt":"2026-02-01T00:00:00Z"}')).toMatchObject({
    fanPlatformId: '42',
    expiresAtMs: Date.UTC(2026, 1, 1),
  });
});

test('what cannot be read is said, what is of no use is nothing', () => {
  expect(parseWebhook(webhook('<html>'))).toMatchObject({ outcome: 'malformed' });
  expect(parseWebhook(webhook('{"event":"x"}'))).toMatchObject({ outcome: 'malformed' });
  expect(event('transactions.new', '{"id":"t","type":"message","fan":{"id":1}}')).toBe('malformed');
  expect(event('transactions.new', '{"id":"t","type":"mystery","amount":1,"fan":{"id":1}}')).toBe('malformed');
  expect(event('posts.liked', '{}')).toBeNull();
  expect(event('constructor', '{}')).toBeNull();
});
