import type { Page } from '../../contracts/api/page';
import type { Home } from '../../contracts/home/home';
import type { MessagesPage } from '../../contracts/messaging/message';
import type { Network } from '../../contracts/messaging/networks';
import type { Thread, ThreadCounts } from '../../contracts/messaging/thread';
import { inWorkspace } from '../../db/database';
import { threadAccounts } from '../../db/messaging/threads/thread-accounts';
import { ThreadWorld } from '../support/thread-world';

const minute = 60_000;
let world: ThreadWorld;
beforeAll(async () => {
  world = await ThreadWorld.open();
});
afterEach(() => world.empty());
afterAll(() => world.close());

const codeOf = (answer: { body: unknown }) => (answer.body as { code: string }).code;

describe('the inbox', () => {
  it('tells on Home who waits for an answer, by account and since when, as far as the role holds', async () => {
    const anna = await world.addFan(world.first, { name: 'Anna' });
    const [bea, cleo, dora] = await Promise.all(['Bea', 'Cleo', 'Dora'].map((name) => world.addFan(world.second, { name })));
    const begunMs = Date.now();
    for (const [fan, minutes] of [
      [anna, 2],
      [bea!, 9],
      [cleo!, 4],
      [dora!, 12],
    ] as const)
      await world.says(fan, 'Hi', { agoMs: Date.now() - begunMs + minutes * minute });
    await world.change(dora!, { isClosed: true });
    const waitingFor = async (agent: typeof world.boss) =>
      ((await agent.get('/v1/home').expect(200)).body as Home).waiting?.map(({ name, fans, since }) => ({
        name,
        fans,
        minutes: Math.round((begunMs - Date.parse(since)) / minute),
      }));
    expect(await waitingFor(world.boss)).toEqual([
      { name: 'Second', fans: 2, minutes: 9 },
      { name: 'First', fans: 1, minutes: 2 },
    ]);
    expect(await waitingFor(world.ben)).toEqual([{ name: 'First', fans: 1, minutes: 2 }]);
    await world.reply(anna, 'Hello');
    expect(await waitingFor(world.ben)).toEqual([]);
    const made = await world.boss
      .post('/v1/api-keys')
      .send({ name: 'Frame', scopes: ['workspace.read'] })
      .expect(201);
    const key = `Bearer ${(made.body as { key: string }).key}`;
    expect((await world.boss.get('/v1/home').set('Authorization', key).set('Cookie', '').expect(200)).body).toMatchObject({ waiting: null });
  });

  it('finds by every filter, and by several', async () => {
    const anna = await world.addFan(world.first, { name: 'Anna', spendCents: 0 });
    const bea = await world.addFan(world.first, { name: 'Bea', spendCents: 120_000, tags: ['vip'] });
    const cleo = await world.addFan(world.second, { name: 'Cleo', spendCents: 3_000 });
    const dora = await world.addFan(world.second, { name: 'Dora', spendCents: 30_000 });
    await world.says(anna, 'Hi', { agoMs: 4 * minute });
    await world.says(bea, 'Hi', { agoMs: 9 * minute });
    await world.says(cleo, 'Hi', { agoMs: 2 * minute });
    await world.says(dora, 'Hi', { agoMs: minute });
    await world.reply(bea, 'Hello');
    await world.change(cleo, { isRead: true, assigneeId: world.bossId });
    await world.change(dora, { isClosed: true });
    const { rows } = await world.owner.query<{ id: string }>(`insert into fan_lists (workspace_id, name) values ($1, 'Regulars') returning id`, [
      world.workspaceId,
    ]);
    const listId = rows[0]!.id;
    await world.owner.query('insert into fan_list_members (list_id, fan_id, workspace_id) values ($1, $2, $4), ($1, $3, $4)', [
      listId,
      anna.fanId,
      cleo.fanId,
      world.workspaceId,
    ]);

    expect(await world.names()).toEqual(['Bea', 'Cleo', 'Anna']);
    expect(await world.names({}, world.ben)).toEqual(['Bea', 'Anna']);
    expect(await world.names({ state: 'all' })).toEqual(['Bea', 'Dora', 'Cleo', 'Anna']);
    expect(await world.names({ state: 'closed' })).toEqual(['Dora']);
    expect(await world.names({ state: 'snoozed' })).toEqual([]);
    expect(await world.names({ accountId: world.first })).toEqual(['Bea', 'Anna']);
    expect(await world.names({ network: 'onlyfans' })).toEqual(['Bea', 'Cleo', 'Anna']);
    expect(codeOf(await world.boss.get('/v1/threads').query({ network: 'elsewhere' }).expect(422))).toBe('request.invalid');
    const elsewhere = 'elsewhere' as Network;
    expect(await inWorkspace(world.api.database.app, world.workspaceId, (tx) => threadAccounts(tx, { network: elsewhere }))).toEqual(new Map());
    expect(await world.names({ unread: true })).toEqual(['Anna']);
    expect(await world.names({ unread: false })).toEqual(['Bea', 'Cleo']);
    expect(await world.names({ unanswered: true })).toEqual(['Cleo', 'Anna']);
    expect(await world.names({ unanswered: false })).toEqual(['Bea']);
    expect(await world.names({ sort: 'waiting' })).toEqual(['Anna', 'Cleo']);
    expect(await world.names({ assignee: 'me' })).toEqual(['Cleo']);
    expect(await world.names({ assignee: world.bossId })).toEqual(['Cleo']);
    expect(await world.names({ assignee: 'anybody' })).toEqual(['Cleo']);
    expect(await world.names({ assignee: 'nobody' })).toEqual(['Bea', 'Anna']);
    expect(await world.names({ listId })).toEqual(['Cleo', 'Anna']);
    expect(await world.names({ tag: 'vip' })).toEqual(['Bea']);
    expect(await world.names({ tag: 'nobody has it' })).toEqual([]);
    expect(await world.names({ tier: 'none' })).toEqual(['Anna']);
    expect(await world.names({ tier: 'low' })).toEqual(['Cleo']);
    expect(await world.names({ tier: 'whale' })).toEqual(['Bea']);
    expect(await world.names({ tier: 'high', state: 'all' })).toEqual(['Dora']);
    expect(await world.names({ listId, unread: true, tier: 'none', search: 'ann' })).toEqual(['Anna']);
    expect(codeOf(await world.ben.get('/v1/threads').query({ tier: 'whale' }).expect(403))).toBe('permission.denied');
    expect((await world.boss.get('/v1/threads/counts').expect(200)).body as ThreadCounts).toEqual({
      unread: 1,
      unanswered: 2,
      mine: 1,
      unassigned: 2,
    });
    expect((await world.ben.get('/v1/threads/counts').expect(200)).body as ThreadCounts).toEqual({
      unread: 1,
      unanswered: 1,
      mine: 0,
      unassigned: 2,
    });
  });

  it('goes on where a page ended, in both orders', async () => {
    for (const n of [1, 2, 3, 4, 5]) await world.says(await world.addFan(world.first, { name: `Fan ${n}` }), 'Hi', { agoMs: n * minute });
    for (const [sort, expected] of [
      ['latest', ['Fan 1', 'Fan 2', 'Fan 3', 'Fan 4', 'Fan 5']],
      ['waiting', ['Fan 5', 'Fan 4', 'Fan 3', 'Fan 2', 'Fan 1']],
    ] as const) {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const query: object = { sort, limit: 2, ...(cursor === null ? {} : { cursor }) };
        const page = (await world.boss.get('/v1/threads').query(query).expect(200)).body as Page<Thread>;
        seen.push(...page.items.map(({ fan }) => fan.name));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(seen).toEqual(expected);
    }
  });

  it('finds words by their beginnings, several at once, without accents, and names', async () => {
    const anna = await world.addFan(world.first, { name: 'Anna Été' });
    const bea = await world.addFan(world.second, { name: 'Bea' });
    await world.says(anna, 'J’ADORE les photos de l’été dernier 😀', { agoMs: 2 * minute });
    await world.says(anna, 'and the beach');
    await world.reply(bea, 'A photograph of the beach');
    const found = async (search: string, agent = world.boss) => world.names({ search }, agent);
    expect(await found('photo')).toEqual(['Bea', 'Anna Été']);
    expect(await found('ete phot')).toEqual(['Anna Été']);
    expect(await found('adoré')).toEqual(['Anna Été']);
    expect(await found('beach photo')).toEqual(['Bea']);
    expect(await found('graph')).toEqual([]);
    expect(await found('photo', world.ben)).toEqual(['Anna Été']);
    expect(await found('bea', world.ben)).toEqual(['Anna Été']);
    for (const odd of [`'`, `a' | 'b`, '&!:*()', '\\', '%', '_', '😀', '"x" <-> y', '日本', 'a'.repeat(100)]) expect(await found(odd)).toEqual([]);
    const [hit] = await world.list({ search: 'photos' });
    expect(hit).toMatchObject({ last: { text: 'and the beach' }, hit: { text: 'J’ADORE les photos de l’été dernier 😀' } });
    // The page around the hit has it with its neighbours.
    const around = (await world.boss.get(world.messagesOf(anna)).query({ around: hit!.hit!.messageId, limit: 2 }).expect(200)).body as MessagesPage;
    expect(around.items.map(({ text }) => text)).toEqual(['and the beach', 'J’ADORE les photos de l’été dernier 😀']);
    // A name that very many fans of other accounts have as well.
    await world.owner.query(
      `insert into fans (workspace_id, account_id, platform_fan_id, display_name) select $1, $2, 'z' || n, 'Zebedee ' || n from generate_series(1, 120) n`,
      [world.workspaceId, world.second],
    );
    await world.says(await world.addFan(world.first, { name: 'Zebedee' }), 'hey');
    expect(await found('zebedee', world.ben)).toEqual(['Zebedee']);
    await world.boss.post(`/v1/fans/${anna.fanId}/erase`).send({ reason: 'asked' }).expect(204);
    expect(await found('dernier')).toEqual([]);
  });
});

it('the messages of a thread are read in both directions and around one', async () => {
  const fan = await world.addFan(world.first);
  for (const n of [7, 6, 5, 4, 3, 2, 1]) await world.says(fan, `${8 - n}`, { agoMs: n * minute });
  await world.reply(fan, 'answer');
  const get = async (query: object) => (await world.boss.get(world.messagesOf(fan)).query(query).expect(200)).body as MessagesPage;
  const texts = ({ items }: MessagesPage) => items.map(({ text }) => text);
  const newest = await get({ limit: 3 });
  expect(texts(newest)).toEqual(['answer', '7', '6']);
  expect(newest).toMatchObject({ newerAfter: null, items: [{ authorName: 'Ada' }, { authorName: null }, { authorName: null }] });
  const older = await get({ limit: 3, cursor: newest.nextCursor });
  expect(texts(older)).toEqual(['5', '4', '3']);
  expect(texts(await get({ limit: 2, after: older.newerAfter }))).toEqual(['7', '6']);
  const around = await get({ limit: 4, around: older.items[1]!.id });
  expect(texts(around)).toEqual(['6', '5', '4', '3']);
  expect(texts(await get({ limit: 9, after: around.newerAfter }))).toEqual(['answer', '7']);
  expect(texts(await get({ limit: 9, cursor: around.nextCursor }))).toEqual(['2', '1']);
  await world.boss.get(world.messagesOf(fan)).query({ after: around.items[0]!.id, around: around.items[0]!.id }).expect(422);
});

it('capability text, capability price, capability maxMedia: a reply that the platform would refuse is refused here, field by field', async () => {
  const fan = await world.addFan(world.first);
  const limits = { text: { max: 10, unit: 'graphemes' }, price: { minCents: 300, maxCents: 20_000, needsMedia: true }, maxMedia: 2 };
  const capabilities = { sendIdempotency: null, readReceipts: true, ...limits };
  await world.owner.query('update platform_accounts set capabilities = $2 where id = $1', [world.first, capabilities]);
  const refused = async (body: object) => {
    const answer = await world.boss
      .post(world.messagesOf(fan))
      .send({ text: 'x', ...body })
      .expect(422);
    expect(codeOf(answer)).toBe('request.invalid');
    return (answer.body as { errors: { pointer: string; detail: string }[] }).errors.map(({ pointer, detail }) => `${pointer}: ${detail}`);
  };
  expect(await refused({ text: '👩‍👩‍👧'.repeat(11) })).toEqual(['/text: The platform takes 10 graphemes; this is 11.']);
  for (const priceCents of [299, 20_001])
    expect(await refused({ priceCents, mediaIds: ['m1'] })).toEqual(['/priceCents: The platform takes 0, or 300 to 20000 cents.']);
  expect(await refused({ priceCents: -1 })).toHaveLength(1);
  expect(await refused({ priceCents: 300 })).toEqual(['/mediaIds: A price needs media that it is for.']);
  expect(await refused({ mediaIds: ['m1', 'm2', 'm3'] })).toEqual(['/mediaIds: The platform takes 2 media.']);
  await world.reply(fan, '👩‍👩‍👧'.repeat(10), world.boss, { priceCents: 300, mediaIds: ['m1', 'm2'] });
  // Counted as the platform counts: an emoji of two code units is one character.
  await world.owner.query('update platform_accounts set capabilities = $2 where id = $1', [
    world.first,
    { ...capabilities, text: { max: 10, unit: 'characters' } },
  ]);
  expect(await refused({ text: '😀'.repeat(11) })).toEqual(['/text: The platform takes 10 characters; this is 11.']);
  await world.reply(fan, '😀'.repeat(10));
});
