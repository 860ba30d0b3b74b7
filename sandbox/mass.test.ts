import { openReceiver, openTestWorld, type TestWorld } from '../test/support/sandbox-world';

jest.setTimeout(60_000);

let world: TestWorld;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ world, close } = await openTestWorld());
});
afterAll(() => close());

const toMany = (account: string, userIds: unknown, more: object = {}) =>
  world.call('POST', `/api/${account}/mass-messaging`, 'test-key-1', { text: 'a & b', userIds, ...more });

test('each message of one to many is told as any other, with its mark; the counters count it for each fan', async () => {
  const receiver = await openReceiver();
  await world.account('acct_many', { rates: { readRate: 0 }, webhookUrl: receiver.url, mass: { countAfterMs: 0, perSecond: 1_000 } });
  await world.control('POST', 'accounts/acct_many/fans', { fans: [{ id: '3', state: 'no_dm' }] });
  const answer = await toMany('acct_many', ['1', 2, '2', '3']);
  expect(answer.json.data).toMatchObject({ isDone: false, total: -1, pending: 0, isReady: true, canUnsend: true });
  expect(answer.json.data.text).toBeUndefined();
  await receiver.until(() => receiver.deliveries.length === 2);
  expect(receiver.deliveries.map(({ event }) => event)).toEqual(['messages.sent', 'messages.sent']);
  expect(new Set(receiver.deliveries.map(({ payload }) => String(payload.toUser.id)))).toEqual(new Set(['1', '2']));
  for (const { payload } of receiver.deliveries)
    expect(payload).toMatchObject({ isFromQueue: true, queueId: answer.json.data.id, text: '<p>a &amp; b</p>' });
  expect(await world.stats('acct_many')).toMatchObject({ arrivals: 1, accepted: 1, refused: 0, distinctFans: 2, doubled: 0 });
  await toMany('acct_many', ['2']);
  await receiver.until(() => receiver.deliveries.length === 3);
  expect(await world.stats('acct_many')).toMatchObject({ accepted: 2, distinctFans: 2, doubled: 1 });
  const single = await world.send('acct_many', '1', { text: 'c' });
  expect(single.json.data).toMatchObject({ isFromQueue: false, queueId: null });
  await receiver.close();
});

test.each([
  ['no text', ['1'], { text: '', mediaFiles: [1] }, 'text'],
  ['nobody', [], {}, 'userIds'],
  ['too many', ['1', '2', '3'], {}, 'userIds'],
  ['no list', 'fans', {}, 'userIds'],
  ['a price without media', ['1'], { price: 5 }, 'mediaFiles'],
])('one to many with %s is refused', async (_what, userIds, more, field) => {
  await world.account('acct_few', { mass: { maxRecipients: 2 } });
  const refused = await toMany('acct_few', userIds, more);
  expect([refused.status, Object.keys(refused.json.errors as object)]).toEqual([422, [field]]);
});

test('the overview pages by date, and shows what went out only; the third dialect has none of it', async () => {
  await world.account('acct_over', { rates: { readRate: 0 }, mass: { countAfterMs: 0, perSecond: 1_000 } });
  const ids: unknown[] = [];
  for (let n = 0; n < 3; n += 1) ids.push((await toMany('acct_over', ['1'], { text: `m${n}` })).json.data.id);
  const queue = async () => (await world.call('GET', '/api/acct_over/mass-messaging', 'test-key-1')).json.data as { isDone: boolean }[];
  while (!(await queue()).every(({ isDone }) => isDone)) await new Promise((resolve) => setTimeout(resolve, 20));
  await world.control('PATCH', 'accounts/acct_over', { mass: { countAfterMs: 600_000 } });
  await toMany('acct_over', ['1'], { text: 'waits' });
  const page = async (query: string) => (await world.call('GET', `/api/acct_over/mass-messaging/overview?${query}`, 'test-key-1')).json;
  const newest = (await page('limit=2')).data;
  expect([newest.hasMore, (newest.items as { id: unknown }[]).map(({ id }) => id)]).toEqual([true, [ids[2], ids[1]]]);
  const rest = (await page(`limit=2&endDate=${encodeURIComponent(String(newest.items[1].date))}`)).data;
  expect((rest.items as { id: unknown }[]).map(({ id }) => id)).toContain(ids[0]);
  expect((await page('limit=51')).error).toBe('VALIDATION_ERROR');
  expect((await world.call('POST', '/v1/accounts/acct_over/sdk/messages.queueCreate', 'test-key-1', { args: [] })).status).toBe(404);
});
