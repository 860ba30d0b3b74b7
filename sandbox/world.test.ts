import { createHmac } from 'node:crypto';

import { openReceiver, openTestWorld, type TestWorld } from '../test/support/sandbox-world';

jest.setTimeout(60_000);

let world: TestWorld;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ world, close } = await openTestWorld());
});
afterAll(() => close());

const eager = { readRate: 1, replyRate: 1, purchaseRate: 1, tipRate: 1 };

test('a fan reads, replies, buys and tips; each is told once, signed, and one purchase raises two events', async () => {
  const receiver = await openReceiver();
  await world.account('acct_w', { timeScale: 1_000_000, rates: eager, webhookUrl: receiver.url, webhookSecret: 'shh' });
  const sent = await world.send('acct_w', '42', { text: 'a', price: 12.5, mediaFiles: [1] });
  await receiver.until(() => receiver.deliveries.length >= 7);
  const names = receiver.deliveries.map((delivery) => delivery.event).sort();
  expect(names).toEqual([
    'messages.ppv.unlocked',
    'messages.read',
    'messages.received',
    'messages.sent',
    'tips.received',
    'transactions.new',
    'transactions.new',
  ]);
  for (const delivery of receiver.deliveries) {
    expect(delivery.headers.signature).toBe(createHmac('sha256', 'shh').update(delivery.raw).digest('hex'));
    expect(delivery.headers['x-ofapi-idempotency-key']).toMatch(/^evt_[0-9a-f]{40}$/);
  }
  const money = receiver.deliveries.find((delivery) => delivery.event === 'transactions.new' && delivery.payload.type === 'message');
  expect(money?.payload).toMatchObject({ amount: 12.5, fee_amount: 2.5, net_amount: 10, fan: { id: '42' }, message_id: sent.json.data.id });
  const unlocked = receiver.deliveries.find((delivery) => delivery.event === 'messages.ppv.unlocked');
  expect(unlocked?.payload).toMatchObject({ user: { id: 42 }, replacePairs: { '{AMOUNT}': '$12.50' } });
  expect(unlocked?.payload.user_id).not.toBe(42);

  const thread = await world.call('GET', '/api/acct_w/chats/42/messages?order=asc', 'test-key-1');
  expect(thread.json.data[0]).toMatchObject({ isOpened: true, isSentByMe: true, canPurchase: false });
  expect(thread.json.data[1]).toMatchObject({ isSentByMe: false, fromUser: { id: 42 } });
  const listed = await world.call('GET', '/api/acct_w/transactions?limit=1', 'test-key-1');
  expect(listed.json.data).toMatchObject({ hasMore: true, list: [{ currency: 'USD' }] });
  expect(
    (await world.call('GET', `/api/acct_w/transactions?limit=1&marker=${String(listed.json.data.nextMarker)}`, 'test-key-1')).json.data.hasMore,
  ).toBe(false);
  await receiver.close();
});

test('a refused delivery is tried three times under one event id, then given up', async () => {
  const receiver = await openReceiver((delivery) => (delivery.event === 'messages.sent' ? 500 : 200));
  await world.account('acct_retry', { rates: { readRate: 0 }, webhookUrl: receiver.url });
  await world.send('acct_retry', '1', { text: 'a' });
  while ((await world.stats('acct_retry')).webhooksFailed === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  // Longer than it waits between two tries.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(receiver.deliveries).toHaveLength(3);
  expect(new Set(receiver.deliveries.map((delivery) => delivery.headers['x-ofapi-idempotency-key'])).size).toBe(1);
  expect(await world.stats('acct_retry')).toMatchObject({ webhooksFailed: 1, webhooksWaiting: 0 });
  await receiver.close();
});

test('a delivery that fails at first arrives later', async () => {
  const receiver = await openReceiver((_delivery, seen) => (seen === 1 ? 503 : 200));
  await world.account('acct_late', { rates: { readRate: 0 }, webhookUrl: receiver.url });
  await world.send('acct_late', '1', { text: 'a' });
  await receiver.until(() => receiver.deliveries.length === 2);
  while ((await world.stats('acct_late')).webhooksWaiting !== 0) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await world.stats('acct_late')).toMatchObject({ webhooksFailed: 0, webhooksWaiting: 0 });
  await receiver.close();
});

test('duplicates keep their event id, and dropped ones never come', async () => {
  const receiver = await openReceiver();
  const config = { rates: { readRate: 0 }, webhookUrl: receiver.url };
  await world.account('acct_twice', { ...config, faults: { webhooks: { duplicateRate: 1 } } });
  await world.account('acct_never', { ...config, faults: { webhooks: { dropRate: 1 } } });
  await world.send('acct_never', '1', { text: 'a' });
  await world.send('acct_twice', '1', { text: 'a' });
  await receiver.until(() => receiver.deliveries.length === 2);
  expect(new Set(receiver.deliveries.map((delivery) => delivery.headers['x-ofapi-idempotency-key'])).size).toBe(1);
  expect(receiver.deliveries.every((delivery) => delivery.raw.includes('acct_twice'))).toBe(true);
  await receiver.close();
});

test('subscribers come, renew and leave, by themselves and when told; accounts change state', async () => {
  const receiver = await openReceiver();
  await world.account('acct_subs', { webhookUrl: receiver.url, timeScale: 1_000_000, spontaneous: { newFansPerDay: 400, lostFansPerDay: 100 } });
  await receiver.until(() => new Set(receiver.deliveries.map((delivery) => delivery.event)).size >= 3);
  await world.control('PATCH', 'accounts/acct_subs', { spontaneous: {} });
  await world.control('POST', 'accounts/acct_subs/events', {
    kind: 'renew',
    fan: String(receiver.deliveries.find((d) => d.event === 'subscriptions.new')?.payload.user.id),
  });
  await world.control('PUT', 'accounts/acct_subs/state', { state: 'session_expired' });
  const all = ['accounts.session_expired', 'subscriptions.expired', 'subscriptions.new', 'subscriptions.renewed', 'transactions.new'];
  await receiver.until(() => all.every((name) => receiver.deliveries.some((delivery) => delivery.event === name)));
  await receiver.close();
});

test('lists page by offset and cursor, and the log by seq', async () => {
  await world.account('acct_lists', { rates: { readRate: 0 } });
  await world.control('POST', 'accounts/acct_lists/fans', { generate: { count: 60, seed: 's' }, fans: [{ id: 'gone', state: 'expired' }] });
  const ids = new Set<unknown>();
  let next: string | null = `${world.url}/api/acct_lists/fans/all?limit=20`;
  while (next) {
    const page = await world.call('GET', next.replace(world.url, ''), 'test-key-1');
    for (const fan of page.json.data as { id: unknown }[]) ids.add(fan.id);
    next = page.json._pagination.next_page as string | null;
  }
  expect(ids.size).toBe(61);
  for (let n = 0; n < 5; n += 1) await world.send('acct_lists', 'gone', { text: `m${n}` });
  const first = await world.call('GET', '/api/acct_lists/chats/gone/messages?limit=3', 'test-key-1');
  const second = await world.call('GET', String(first.json._pagination.next_page).replace(world.url, ''), 'test-key-1');
  expect([...first.json.data, ...second.json.data].map((message: { text: string }) => message.text)).toEqual([
    '<p>m4</p>',
    '<p>m3</p>',
    '<p>m2</p>',
    '<p>m1</p>',
    '<p>m0</p>',
  ]);
  expect((await world.call('DELETE', `/api/acct_lists/chats/gone/messages/${String(first.json.data[0].id)}`, 'test-key-1')).json.data.success).toBe(
    true,
  );
  expect((await world.call('GET', '/api/acct_lists/chats?limit=1', 'test-key-1')).json.data[0].fan.id).toBe('gone');
  const log = await world.control('GET', 'log?account=acct_lists&limit=3');
  const rest = await world.control('GET', `log?account=acct_lists&after=${String(log.nextAfter)}&limit=3`);
  expect([...log.entries, ...rest.entries].map(({ outcome }: { outcome: string }) => outcome)).toEqual([
    ...Array<string>(5).fill('accepted'),
    'unsent',
  ]);
  expect(log.entries[0].arrivedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
  const streamed = (await world.call('GET', '/control/log?account=acct_lists&format=ndjson', 'test-control')).text.trim().split('\n');
  expect(streamed.map((line) => (JSON.parse(line) as { seq: number }).seq)).toEqual(
    [...log.entries, ...rest.entries].map((entry: { seq: number }) => entry.seq),
  );
  const page = await world.call('GET', '/?account=acct_lists', '');
  expect(page.text).toContain('m4');
});

test('the control API needs its key and names what it cannot use', async () => {
  expect((await world.call('GET', '/control/stats', 'wrong')).status).toBe(401);
  const bad = await world.call('PUT', '/control/accounts/acct_bad', 'test-control', { key: 'test-key-1', limitPerMinute: 0 });
  expect([bad.status, bad.json.message]).toEqual([422, expect.stringContaining('limitPerMinute')]);
  expect((await world.call('PUT', '/control/accounts/acct_bad', 'test-control', '{')).status).toBe(422);
});
