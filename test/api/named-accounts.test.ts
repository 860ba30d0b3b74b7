import { Pool } from 'pg';
import type { Agent } from 'supertest';
import { createTestApi, type TestApi } from '../support/api';
import { createTestAccount } from '../support/fans';

/** A manager of one account among two: what all accounts share is read-only to her, what is of her account is hers. */
let api: TestApi;
let db: Pool;
let owner: Agent;
let mary: Agent;
let maryId: string;
let workspaceId: string;
let mine: string;
let other: string;

beforeAll(async () => {
  api = await createTestApi({ services: { webhookInsideOrigin: 'http://127.0.0.1:9' } });
  db = new Pool({ connectionString: api.database.urls.owner, max: 1 });
  const person = await api.signUp('Ada');
  [owner, workspaceId] = [person.agent, person.workspaceId!];
  mine = (await createTestAccount(api.database, workspaceId)).accountId;
  other = (await createTestAccount(api.database, workspaceId)).accountId;
  const manager = await api.signUp('Mary');
  [mary, maryId] = [manager.agent, manager.userId];
  await addMember(maryId, 'manager', [mine]);
  await mary.put('/v1/me/workspace').send({ workspaceId }).expect(204);
});
afterAll(async () => {
  await db.end();
  await api.close();
});

async function addMember(userId: string, role: string, accounts: string[] | null): Promise<string> {
  const { rows } = await db.query<{ id: string }>(
    `insert into members (workspace_id, user_id, role, all_accounts) values ($1, $2, $3, $4) returning id`,
    [workspaceId, userId, role, accounts === null],
  );
  for (const accountId of accounts ?? [])
    await db.query('insert into member_accounts (member_id, account_id, workspace_id) values ($1, $2, $3)', [rows[0]!.id, accountId, workspaceId]);
  return rows[0]!.id;
}
type Verb = 'post' | 'put' | 'patch' | 'delete';
const ask = (by: Agent, verb: Verb, path: string, body?: object) => by[verb](`/v1${path}`).send(body);
const make = async (by: Agent, path: string, body: object) => ((await ask(by, 'post', path, body).expect(201)).body as { id: string }).id;
async function refused(verb: Verb, path: string, body?: object, code = 'permission.all_accounts'): Promise<void> {
  const { body: problem } = await ask(mary, verb, path, body).expect(403);
  expect(problem).toMatchObject({ code, detail: expect.stringMatching(/Ask somebody|Choose one of your accounts|ask somebody/) });
}

const RULES = {
  include: { listIds: [], filters: [{ field: 'language', op: 'eq', value: 'fr' }], match: 'all' },
  exclude: { listIds: [], filters: [], match: 'all' },
};

it('leaves scripts of every account to whose role holds for all; those of one’s own accounts are one’s own', async () => {
  const script = { name: 'Welcome', steps: [{ text: 'Hi' }] };
  const shared = await make(owner, '/scripts', script);
  await refused('post', '/scripts', script);
  await refused('put', `/scripts/${shared}`, { ...script, revision: 1 });
  // Not by making it one's own either: others would lose it.
  await refused('put', `/scripts/${shared}`, { ...script, revision: 1, accountId: mine });
  await refused('post', `/scripts/${shared}/archive`);
  expect((await mary.get(`/v1/scripts/${shared}`).expect(200)).body).toMatchObject({ revision: 1, accountId: null, archivedAt: null });
  const own = await make(mary, '/scripts', { ...script, accountId: mine });
  await refused('put', `/scripts/${own}`, { ...script, revision: 1 });
  await ask(mary, 'put', `/scripts/${own}`, { ...script, name: 'Hello', revision: 1, accountId: mine }).expect(200);
  await ask(mary, 'post', `/scripts/${own}/archive`).expect(200);
});

it('leaves shared replies of every account alone, and says so; one’s own go everywhere', async () => {
  const reply = { name: 'Hi', shortcut: 'hi', text: 'Hi!', shared: true };
  const shared = await make(owner, '/replies', reply);
  await refused('post', '/replies', { ...reply, shortcut: 'hello' });
  await refused('put', `/replies/${shared}`, { ...reply, revision: 1, accountId: mine });
  await refused('delete', `/replies/${shared}`);
  expect((await mary.get(`/v1/replies/${shared}`).expect(200)).body).toMatchObject({ mayChange: false, accountId: null });
  const own = await make(mary, '/replies', { ...reply, shortcut: 'hello', shared: false });
  await refused('put', `/replies/${own}`, { ...reply, shortcut: 'hello', revision: 1 });
  const here = await make(mary, '/replies', { ...reply, shortcut: 'here', accountId: mine });
  expect((await mary.get(`/v1/replies/${here}`).expect(200)).body).toMatchObject({ mayChange: true, shared: true });
  for (const id of [own, here]) await ask(mary, 'delete', `/replies/${id}`).expect(204);
});

it('leaves lists of every account as they are, but for her own fans on them', async () => {
  const shared = await make(owner, '/lists', { name: 'VIP' });
  const { rows: lists } = await db.query<{ id: string }>(
    `insert into fan_lists (workspace_id, name, kind, rules, filled_at, reviewed_at) values ($1, 'French', 'live', $2, now(), now()) returning id`,
    [workspaceId, RULES],
  );
  const live = lists[0]!.id;
  await refused('post', '/lists', { name: 'Mine' });
  await refused('patch', `/lists/${shared}`, { name: 'Gone' });
  await refused('delete', `/lists/${shared}`);
  await refused('patch', `/lists/${live}`, { rules: RULES });
  await refused('post', `/lists/${live}/freeze`);
  const { rows } = await db.query<{ id: string; account_id: string }>(
    `insert into fans (workspace_id, account_id, platform_fan_id) values ($1, $2, 'one'), ($1, $3, 'two') returning id, account_id`,
    [workspaceId, mine, other],
  );
  const fanIds = rows.map(({ id }) => id);
  expect((await ask(mary, 'post', `/lists/${shared}/add`, { fanIds }).expect(200)).body).toMatchObject({ changed: 1 });
  expect((await owner.get(`/v1/lists/${shared}`).expect(200)).body).toMatchObject({ name: 'VIP', fans: 1 });
  const own = await make(mary, '/lists', { name: 'Mine', accountId: mine });
  await ask(mary, 'patch', `/lists/${own}`, { name: 'Still mine' }).expect(200);
  await ask(mary, 'delete', `/lists/${own}`).expect(204);
});

it('leaves the settings, files and views of the workspace to whose role holds for all of it', async () => {
  await refused('patch', '/workspace', { name: 'Hers' });
  for (const change of [{ capPerDay: 1 }, { stopWords: ['halt'] }, { saleHours: 1 }]) await refused('patch', '/settings', change);
  await refused('post', '/webhook-endpoints', { url: 'http://127.0.0.1:9/hook', events: ['message.received'], accountId: null });
  const { rows } = await db.query<{ id: string }>(
    `insert into media (workspace_id, filename, state, object_key) values ($1, 'a.jpg', 'ready', 'a') returning id`,
    [workspaceId],
  );
  await refused('delete', `/media/${rows[0]!.id}`);
  const view = await make(owner, '/saved-views', { page: 'fans', name: 'Whales', search: {}, shared: true });
  expect((await ask(mary, 'delete', `/saved-views/${view}`).expect(403)).body).toMatchObject({ code: 'permission.denied' });
});

it('changes nobody whose role holds for accounts beyond hers: role, shifts, keys, invitations', async () => {
  const wide = await api.signUp('Wide');
  const wideMember = await addMember(wide.userId, 'chatter', null);
  const near = await api.signUp('Near');
  const nearMember = await addMember(near.userId, 'chatter', [mine]);
  const tooHigh = 'members.role_too_high';
  await refused('patch', `/members/${wideMember}`, { accountIds: [mine] }, tooHigh);
  await refused('delete', `/members/${wideMember}`, undefined, tooHigh);
  const times = { kind: 'worked', startedAt: '2026-01-01T08:00:00Z', endedAt: '2026-01-01T16:00:00Z' };
  await refused('post', '/shifts', { ...times, userId: wide.userId }, tooHigh);
  const shift = await make(owner, '/shifts', { ...times, userId: wide.userId });
  await refused('patch', `/shifts/${shift}`, { startedAt: times.startedAt, endedAt: '2026-01-01T09:00:00Z' }, tooHigh);
  await refused('delete', `/shifts/${shift}`, undefined, tooHigh);
  await refused('post', `/shifts/${shift}/end`, undefined, tooHigh);
  const key = await make(owner, '/api-keys', { name: 'Theirs', scopes: ['workspace.read'] });
  await refused('delete', `/api-keys/${key}`);
  const invitation = await make(owner, '/invitations', { email: 'everywhere@example.test', role: 'chatter' });
  await refused('delete', `/invitations/${invitation}`, undefined, tooHigh);

  for (const userId of [near.userId, maryId]) await make(mary, '/shifts', { ...times, userId });
  await ask(mary, 'delete', `/api-keys/${await make(mary, '/api-keys', { name: 'Hers', scopes: ['workspace.read'] })}`).expect(204);
  const here = await make(mary, '/invitations', { email: 'here@example.test', role: 'chatter', accountIds: [mine] });
  await ask(mary, 'delete', `/invitations/${here}`).expect(204);
  await ask(mary, 'delete', `/members/${nearMember}`).expect(204);
});
