import { Pool } from 'pg';
import type { Agent } from 'supertest';
import type { CannedReply } from '../../contracts/messaging/replies/reply';
import { createTestApi, type TestApi } from '../support/api';
import { createTestAccount } from '../support/fans';

const ORIGIN = 'http://127.0.0.1:3000';
let api: TestApi;
let owner: Pool;
let agent: Agent;
let chatter: Agent;
let account: { workspaceId: string; accountId: string };

beforeAll(async () => {
  api = await createTestApi();
  owner = new Pool({ connectionString: api.database.urls.owner, max: 1 });
  const person = await api.signUp();
  agent = person.agent;
  account = await createTestAccount(api.database, person.workspaceId!);
  const other = await api.signUp('Chloé');
  chatter = other.agent;
  await owner.query(`insert into members (workspace_id, user_id, role) values ($1, $2, 'chatter')`, [account.workspaceId, other.userId]);
  await chatter.put('/v1/me/workspace').send({ workspaceId: account.workspaceId }).expect(204);
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

const reply = { name: 'Good morning', shortcut: '/Hi2', text: 'Hi {{first_name|there}}', shared: true, folder: 'Greetings' };
const post = (path: string, body: object = {}, by = agent) => by.post(`/v1${path}`).set('Origin', ORIGIN).send(body);
const put = (path: string, body: object, by = agent) => by.put(`/v1${path}`).set('Origin', ORIGIN).send(body);
const make = async (change: object = {}, by = agent) => (await post('/replies', { ...reply, ...change }, by).expect(201)).body as CannedReply;
const find = async (query: object = {}, by = agent) =>
  ((await by.get('/v1/replies').query(query).expect(200)).body as { items: CannedReply[] }).items.map(({ shortcut }) => shortcut);
const save = ({ revision, name, shortcut, folder, accountId, shared, text, priceCents, mediaIds }: CannedReply, change: object = {}) => ({
  ...{ revision, name, shortcut, folder, accountId, shared, text, priceCents, mediaIds },
  ...change,
});

it('keeps a reply under a shortcut that is unique in the workspace, whoever owns it', async () => {
  const made = await make();
  expect(made).toMatchObject({ shortcut: 'hi2', shared: true, mayChange: true, revision: 1, uses: 0 });
  await make({ shortcut: 'bonne_nuit', name: 'Night', shared: false, text: 'Sleep well', folder: '' }, chatter);
  const taken = { code: 'request.invalid', errors: [{ pointer: '/shortcut', code: 'shortcut_taken' }] };
  expect((await post('/replies', { ...reply, shortcut: 'HI2' }).expect(422)).body).toMatchObject(taken);
  // Somebody else's own: not to be seen, and still taken.
  expect((await post('/replies', { ...reply, shortcut: 'bonne_nuit' }).expect(422)).body).toMatchObject(taken);
  expect(await find()).toEqual(['hi2']);
  expect(await find({}, chatter)).toEqual(['hi2', 'bonne_nuit']);
});

it('refuses a variable that no fan has and one that is never closed; a custom field may come later', async () => {
  const refused = async (text: string) => (await post('/replies', { ...reply, shortcut: 'words', text }).expect(422)).body as object;
  expect(await refused('Hi {{frist_name|there}}')).toMatchObject({
    errors: [{ pointer: '/text', code: 'variable_unknown', params: { variable: 'frist_name' } }],
  });
  expect(await refused('Hi {{first_name')).toMatchObject({ errors: [{ pointer: '/text', code: 'variable_unclosed' }] });
  const made = await make({ shortcut: 'words', text: 'Hi {{first_name}}, how is {{custom.dog|your dog}}?' });
  expect((await put(`/replies/${made.id}`, save(made, { text: '{{nobody}}' })).expect(422)).body).toMatchObject({
    errors: [{ code: 'variable_unknown' }],
  });
  await agent.delete(`/v1/replies/${made.id}`).set('Origin', ORIGIN).expect(204);
});

it('says where the shortcut is taken by one of an account that the person does not see', async () => {
  await make({ shortcut: 'of_first', accountId: account.accountId });
  const second = await createTestAccount(api.database, account.workspaceId);
  const scoped = await api.signUp('Dora');
  const { rows } = await owner.query<{ id: string }>(
    `insert into members (workspace_id, user_id, role, all_accounts) values ($1, $2, 'chatter', false) returning id`,
    [account.workspaceId, scoped.userId],
  );
  await owner.query('insert into member_accounts (member_id, account_id, workspace_id) values ($1, $2, $3)', [
    rows[0]!.id,
    second.accountId,
    account.workspaceId,
  ]);
  await scoped.agent.put('/v1/me/workspace').send({ workspaceId: account.workspaceId }).expect(204);
  const own = await make({ shortcut: 'of_second', shared: false, accountId: second.accountId }, scoped.agent);
  expect((await put(`/replies/${own.id}`, save(own, { shortcut: 'of_first' }), scoped.agent).expect(422)).body).toMatchObject({
    errors: [{ pointer: '/shortcut', code: 'shortcut_taken' }],
  });
});

it.each([
  ['a shortcut with a space', { shortcut: 'good day' }, '/shortcut', 'shortcut_bad'],
  ['neither text nor media', { text: '  ', mediaIds: [] }, '/text', 'text_or_media'],
  ['a negative price', { priceCents: -1 }, '/priceCents', 'too_low'],
  ['no name', { name: ' ' }, '/name', 'required'],
])('refuses %s and says where', async (_what, change, pointer, code) => {
  expect((await post('/replies', { ...reply, ...change }).expect(422)).body).toMatchObject({ errors: [{ pointer, code }] });
});

it('refuses to save over what somebody saved meanwhile', async () => {
  const made = await make({ shortcut: 'lost' });
  const mine = (await put(`/replies/${made.id}`, save(made, { text: 'Mine' })).expect(200)).body as CannedReply;
  expect(mine).toMatchObject({ revision: 2, text: 'Mine', updatedBy: 'Ada' });
  expect((await put(`/replies/${made.id}`, save(made, { text: 'Theirs' })).expect(409)).body).toMatchObject({ code: 'conflict' });
  expect((await agent.get(`/v1/replies/${made.id}`).expect(200)).body).toMatchObject({ text: 'Mine' });
});

it('lets chatters use shared replies and write their own, and nobody see those of others', async () => {
  const shared = await make({ shortcut: 'team' });
  const own = await make({ shortcut: 'own', shared: false }, chatter);
  expect((await post('/replies', { ...reply, shortcut: 'mine_shared' }, chatter).expect(403)).body).toMatchObject({ code: 'replies.shared' });
  await put(`/replies/${shared.id}`, save(shared, { text: 'x' }), chatter).expect(403);
  await put(`/replies/${own.id}`, save(own, { shared: true }), chatter).expect(403);
  await chatter.delete(`/v1/replies/${shared.id}`).set('Origin', ORIGIN).expect(403);
  await agent.get(`/v1/replies/${own.id}`).expect(404);
  await put(`/replies/${own.id}`, save(own)).expect(404);
  await agent.delete(`/v1/replies/${own.id}`).set('Origin', ORIGIN).expect(404);
  expect((await chatter.get(`/v1/replies/${shared.id}`).expect(200)).body).toMatchObject({ mayChange: false });
  await chatter.delete(`/v1/replies/${own.id}`).set('Origin', ORIGIN).expect(204);
  await chatter.get(`/v1/replies/${own.id}`).expect(404);
});

it('finds by shortcut, name and text, best match and most used first, page by page', async () => {
  await make({ shortcut: 'promo', name: 'Offer', text: '100% yours_truly', folder: 'Sales', accountId: account.accountId });
  const used = await make({ shortcut: 'promo_b', name: 'Second', text: 'Another promo', folder: 'Sales' });
  await make({ shortcut: 'zz', name: 'Promo talk', text: '.', folder: 'Sales' });
  for (let time = 0; time < 2; time += 1) await post(`/replies/${used.id}/used`, {}, chatter).expect(204);
  expect((await agent.get(`/v1/replies/${used.id}`)).body).toMatchObject({ uses: 2, lastUsedAt: expect.any(String) as string, revision: 1 });
  expect(await find({ search: '/promo', sort: 'match' })).toEqual(['promo', 'promo_b', 'zz']);
  expect(await find({ search: 'PROMO', sort: 'used', folder: 'Sales' })).toEqual(['promo_b', 'promo', 'zz']);
  expect(await find({ search: '0%' })).toEqual(['promo']);
  expect(await find({ search: 's_t' })).toEqual(['promo']);
  const strange = await createTestAccount(api.database, account.workspaceId);
  expect(await find({ folder: 'Sales', accountId: strange.accountId })).toEqual(['zz', 'promo_b']);
  const seen: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = (
      await agent
        .get('/v1/replies')
        .query({ limit: 2, ...(cursor ? { cursor } : {}) })
        .expect(200)
    ).body as {
      items: CannedReply[];
      nextCursor: string | null;
    };
    seen.push(...page.items.map(({ shortcut }) => shortcut));
    cursor = page.nextCursor;
  }
  expect(seen).toEqual(await find({ limit: 200 }));
  expect(new Set(seen).size).toBe(seen.length);
  expect((await agent.get('/v1/reply-folders').expect(200)).body).toEqual({
    items: [
      { folder: 'Greetings', replies: expect.any(Number) as number },
      { folder: 'Sales', replies: 3 },
    ],
  });
});

it('says what the variables of a text stand for with a fan', async () => {
  const fan = await owner.query<{ id: string }>(
    `insert into fans (workspace_id, account_id, platform_fan_id, display_name, custom) values ($1, $2, 'values', 'Zoé Martin', '{"city":"Lyon"}') returning id`,
    [account.workspaceId, account.accountId],
  );
  expect((await chatter.get(`/v1/fans/${fan.rows[0]!.id}/values`).expect(200)).body).toMatchObject({
    name: 'Zoé Martin',
    values: { first_name: 'Zoé', username: null, 'custom.city': 'Lyon' },
    variables: expect.arrayContaining(['first_name', 'custom.city']) as string[],
  });
});
