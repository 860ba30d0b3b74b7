import { openTestWorld, type TestWorld } from '../test/support/sandbox-world';

jest.setTimeout(60_000);

let world: TestWorld;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ world, close } = await openTestWorld());
});
afterAll(() => close());

const KEY = 'test-key-1';
/** As the second dialect is spoken to. */
const bare = (method: string, path: string, connection: string, body?: unknown, key = KEY) =>
  world.call(method, `/v2/access/${path}`, 'of-no-use', body, { apikey: key, 'x-connection-id': connection });
/** As a method of the third one is called. */
const sdk = async (account: string, method: string, args: unknown[], key = KEY) => {
  const { text, ...answer } = await world.call('POST', `/v1/accounts/${account}/sdk/${method}`, key, { args });
  return { ...answer, text, json: JSON.parse(text) as typeof answer.json };
};

test('one world: what is sent in one dialect is read in the others, each in its own words', async () => {
  await world.account('acct_one', { rates: { readRate: 0 } });
  const first = await world.send('acct_one', '7', { text: 'a', price: 5, mediaFiles: [1, 2] });
  const second = await bare('POST', 'chats/7/messages', 'acct_one', {
    text: 'b',
    price: 4,
    mediaItems: [3, 4],
    previewMediaCount: 1,
    isMarkdown: false,
  });
  const third = await sdk('acct_one', 'messages.send', ['7', { text: 'c' }]);
  const ids = [first.json.data.id, second.json.id, third.json.data.id] as number[];

  const thread = await bare('GET', 'chats/7/messages', 'acct_one');
  expect(thread.json).toMatchObject({
    hasMore: false,
    list: [{ text: '<p>c</p>' }, { text: '<p>b</p>', previews: [3] }, { text: '<p>a</p>', price: 5 }],
  });
  expect((thread.json.list as { id: number }[]).map(({ id }) => id).reverse()).toEqual(ids);
  expect(thread.json.list[0].isSentByMe).toBeUndefined();
  const listed = await sdk('acct_one', 'messages.list', ['7', { limit: 2 }]);
  expect(listed.json.data).toMatchObject({ hasMore: true, list: [{ isSentByMe: true }, { isSentByMe: true }] });
  expect(await world.stats('acct_one')).toMatchObject({ accepted: 3, distinctFans: 1 });
});

test('the second dialect pages by ten with the last id, and names no endpoint it has not', async () => {
  await world.account('conn_pages', { rates: { readRate: 0 } });
  for (let n = 0; n < 12; n += 1) await bare('POST', 'chats/7/messages', 'conn_pages', { text: `m${n}` });
  expect((await bare('GET', 'chats/7/messages?limit=11', 'conn_pages')).json).toMatchObject({ type: 'BAD_REQUEST' });
  const page = await bare('GET', 'chats/7/messages', 'conn_pages');
  expect([page.json.list.length, page.json.hasMore]).toEqual([10, true]);
  const rest = await bare('GET', `chats/7/messages?lastId=${String(page.json.nextLastId)}`, 'conn_pages');
  expect((rest.json.list as { text: string }[]).map(({ text }) => text)).toEqual(['<p>m1</p>', '<p>m0</p>']);
  expect((await bare('DELETE', `chats/7/messages/${String(rest.json.list[0].id)}`, 'conn_pages')).json).toEqual({ success: true });
  expect((await bare('POST', 'chats/mark-as-read', 'conn_pages')).json).toMatchObject({ type: 'ROUTE_NOT_FOUND' });
  expect((await bare('GET', 'subscribers?type=active', 'conn_pages')).json).toMatchObject({ list: [{ id: 7 }] });
});

test('refusals are in the shape of each dialect', async () => {
  await world.account('conn_no', { state: 'session_expired' });
  const expired = await bare('GET', 'self', 'conn_no');
  expect([expired.status, expired.json]).toEqual([
    401,
    { error: expect.any(String) as string, type: 'SESSION_EXPIRED', requestId: expect.any(String) as string, actionRequired: 'refresh_session' },
  ]);
  expect((await bare('GET', 'self', 'conn_no', undefined, 'another-key')).json).toMatchObject({ type: 'UNAUTHORIZED' });
  expect((await bare('GET', 'self', 'conn_nobody')).json).toMatchObject({ type: 'SESSION_NOT_PROVIDED' });

  await world.account('acct_no', { state: 'disconnected' });
  const gone = await sdk('acct_no', 'messages.send', ['7', { text: 'a' }]);
  expect([gone.status, gone.headers.get('content-type')]).toEqual([410, 'application/problem+json']);
  expect(gone.json).toMatchObject({ code: 'account-disconnected', status: 410, retryable: false });
  expect((await world.call('GET', '/v1/accounts/acct_no', KEY)).json.data).toMatchObject({ id: 'acct_no', status: 'disconnected' });
  expect((await world.stats('acct_no')).refused).toBe(1);
  await world.account('acct_odd');
  expect((await world.call('POST', '/v1/accounts/acct_odd/sdk/messages.send', KEY, '{')).text).toContain('invalid-request');
  expect((await sdk('acct_odd', 'constructor', [])).json).toMatchObject({ code: 'not-found' });
});

test('where the dialect has no keys, a repeat doubles', async () => {
  await world.account('conn_keys');
  for (const text of ['a', 'a'])
    await world.call('POST', '/v2/access/chats/1/messages', '', { text }, { apikey: KEY, 'x-connection-id': 'conn_keys', 'idempotency-key': 'k' });
  expect(await world.stats('conn_keys')).toMatchObject({ accepted: 2, doubled: 1, replayed: 0 });
});

test('when to come back: Retry-After in one, a clock time in another, the body and a header in the third', async () => {
  const limits = { gatewayLimit: { perMinute: 1, burst: 1 } };
  await world.account('acct_wait', { key: 'wait-key-1', ...limits });
  const began = Date.now();
  const enveloped = () => world.call('POST', '/api/acct_wait/chats/1/messages', 'wait-key-1', { text: 'a' });
  expect((await enveloped()).headers.get('x-rate-limit-remaining-minute')).toBe('0');
  const first = await enveloped();
  expect([first.status, first.json.error]).toEqual([429, 'TOO_MANY_REQUESTS']);
  expect(Number(first.headers.get('retry-after'))).toBeGreaterThanOrEqual(60 - Math.ceil((Date.now() - began) / 1_000));
  expect(Number(first.headers.get('retry-after'))).toBeLessThanOrEqual(60);

  await world.account('conn_wait', { key: 'wait-key-2', ...limits });
  expect((await bare('GET', 'self', 'conn_wait', undefined, 'wait-key-2')).headers.get('x-ratelimit-remaining')).toBe('0');
  const second = await bare('POST', 'chats/1/messages', 'conn_wait', { text: 'a' }, 'wait-key-2');
  expect([second.status, second.json.type, second.headers.get('retry-after')]).toEqual([429, 'RATE_LIMIT_EXCEEDED', null]);
  expect(Number(second.headers.get('x-ratelimit-reset')) - Math.floor(Date.now() / 1000)).toBeGreaterThan(50);

  await world.account('acct_wait3', { key: 'wait-key-3', limitPerMinute: 1 });
  await sdk('acct_wait3', 'messages.send', ['1', { text: 'a' }], 'wait-key-3');
  const third = await sdk('acct_wait3', 'messages.send', ['1', { text: 'b' }], 'wait-key-3');
  expect(third.json).toMatchObject({ code: 'quota-exceeded', reason: 'account_write_rpm', retryable: true, limit: 1 });
  expect(third.headers.get('retry-after')).toBe(String(third.json.retryAfterSec));
});

test('the gateway counts by key where accounts share one, and by connection where they do not', async () => {
  const limits = { key: 'shared-key', gatewayLimit: { perMinute: 1, burst: 1 } };
  for (const id of ['acct_s1', 'acct_s2', 'conn_s1', 'conn_s2']) await world.account(id, limits);
  const status = async (call: Promise<{ status: number }>) => (await call).status;
  expect(await status(world.call('GET', '/api/acct_s1/me', 'shared-key'))).toBe(200);
  expect(await status(world.call('GET', '/api/acct_s2/me', 'shared-key'))).toBe(429);
  expect(await status(bare('GET', 'self', 'conn_s1', undefined, 'shared-key'))).toBe(200);
  expect(await status(bare('GET', 'self', 'conn_s2', undefined, 'shared-key'))).toBe(200);
  expect(await status(bare('GET', 'self', 'conn_s2', undefined, 'shared-key'))).toBe(429);
});
