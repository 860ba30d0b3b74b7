import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import type { Agent } from 'supertest';
import type { Page } from '../../contracts/api/page';
import type { Notification, NotificationCounts, NotificationPreferences } from '../../contracts/notifications/notification';
import { inWorkspace } from '../../db/database';
import { noteAccountStatus, noteOutcomeDecided, noteUnknownOutcome } from '../../db/notifications/account-notes';
import { writeNotification, type NewNotification } from '../../db/notifications/write-notification';
import { createTestApi, type TestApi } from '../support/api';
import { seedEverything, type WorldIds } from '../support/route-samples';

let api: TestApi;
let owner: Pool;
beforeAll(async () => {
  api = await createTestApi();
  owner = new Pool({ connectionString: api.database.urls.owner, max: 2 });
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

interface World {
  agent: Agent;
  workspaceId: string;
  userId: string;
  a: WorldIds;
  b: WorldIds;
  /** A marketer for account A only. */
  narrow: Agent;
  narrowId: string;
  chatter: Agent;
}

/** A workspace with two accounts, its owner, a marketer for one of them, and a chatter. */
async function world(): Promise<World> {
  const { agent, userId, workspaceId } = await api.signUp();
  const a = await seedEverything(owner, workspaceId!, userId);
  const b = await seedEverything(owner, workspaceId!, userId);
  await owner.query('delete from notifications');
  const join = async (role: string, account?: string) => {
    const person = await api.signUp(role);
    const { rows } = await owner.query<{ id: string }>(
      'insert into members (workspace_id, user_id, role, all_accounts) values ($1, $2, $3, $4) returning id',
      [workspaceId, person.userId, role, account === undefined],
    );
    if (account !== undefined)
      await owner.query('insert into member_accounts (member_id, account_id, workspace_id) values ($1, $2, $3)', [rows[0]?.id, account, workspaceId]);
    await person.agent.put('/v1/me/workspace').send({ workspaceId }).expect(204);
    return person;
  };
  const marketer = await join('marketer', a.accountId);
  const chatter = await join('chatter');
  return { agent, workspaceId: workspaceId!, userId, a, b, narrow: marketer.agent, narrowId: marketer.userId, chatter: chatter.agent };
}

const write = (workspaceId: string, one: Omit<NewNotification, 'workspaceId'>) =>
  inWorkspace(api.database.app, workspaceId, (tx) => writeNotification(tx, { workspaceId, ...one }));
const list = async (agent: Agent, query: object = {}) =>
  ((await agent.get('/v1/notifications').query(query).expect(200)).body as Page<Notification>).items;
const kinds = async (agent: Agent, query: object = {}) => (await list(agent, query)).map(({ kind }) => kind).sort();
const countsOf = async (agent: Agent) => (await agent.get('/v1/notifications/counts').expect(200)).body as NotificationCounts;
const counts = async (agent: Agent) => {
  const { unread, needsMe } = await countsOf(agent);
  return { unread, needsMe };
};

it('tells of a cause once, however often it is written, and again after it was over', async () => {
  const { agent, workspaceId, a } = await world();
  const key = { workspaceId, accountId: a.accountId };
  const status = (next: 'session_expired' | 'needs_2fa' | 'active' | 'restricted') =>
    inWorkspace(api.database.app, workspaceId, (tx) => noteAccountStatus(tx, key, next));
  await status('session_expired');
  await status('session_expired');
  await status('needs_2fa');
  expect(await kinds(agent)).toEqual(['account.login_lost']);
  await status('active');
  expect(await list(agent, { show: 'needs_me' })).toEqual([]);
  expect(await list(agent)).toMatchObject([{ kind: 'account.login_lost', resolvedAt: expect.any(String) as string, accountName: 'A' }]);
  await status('session_expired');
  await status('restricted');
  expect(await kinds(agent)).toEqual(['account.login_lost', 'account.login_lost', 'account.restricted']);
  expect(await kinds(agent, { show: 'needs_me' })).toEqual(['account.restricted']);
});

it('shows a member of account A nothing of account B, and a role only what it may act on', async () => {
  const { agent, narrow, chatter, workspaceId, a, b } = await world();
  for (const ids of [a, b]) {
    await write(workspaceId, { accountId: ids.accountId, kind: 'account.login_lost', subjectId: ids.accountId });
    await write(workspaceId, { accountId: ids.accountId, kind: 'campaign.completed', subjectId: ids.campaignId });
  }
  expect(await kinds(agent)).toHaveLength(4);
  expect((await list(narrow)).map(({ accountId }) => accountId)).toEqual([a.accountId, a.accountId]);
  expect(await counts(narrow)).toEqual({ unread: 2, needsMe: 1 });
  // A chatter neither signs accounts in nor reads campaigns.
  expect(await kinds(chatter)).toEqual([]);
  expect(await counts(chatter)).toEqual({ unread: 0, needsMe: 0 });
  const [ofB] = (await list(agent)).filter(({ accountId }) => accountId === b.accountId);
  await narrow.patch(`/v1/notifications/${ofB!.id}`).send({ read: true }).expect(404);
});

it('keeps what is addressed to one person from the others', async () => {
  const { agent, narrow, narrowId, workspaceId, a } = await world();
  await write(workspaceId, { accountId: a.accountId, kind: 'import.failed', subjectId: a.importId!, userId: narrowId });
  expect(await kinds(agent)).toEqual([]);
  expect(await list(narrow)).toMatchObject([{ kind: 'import.failed', subjectName: 'f.csv', path: `/fans/imports/${a.importId}` }]);
});

it('keeps read and put aside for each person by themselves', async () => {
  const { agent, narrow, workspaceId, a } = await world();
  await write(workspaceId, { accountId: a.accountId, kind: 'account.restricted', subjectId: a.accountId });
  await write(workspaceId, { accountId: a.accountId, kind: 'campaign.completed', subjectId: a.campaignId, data: { sent: 3 } });
  const [completed, restricted] = await list(agent);
  await agent.patch(`/v1/notifications/${restricted!.id}`).send({ dismissed: true }).expect(200);
  expect(await counts(agent)).toEqual({ unread: 1, needsMe: 0 });
  expect(await kinds(agent, { show: 'needs_me' })).toEqual([]);
  await agent.patch(`/v1/notifications/${restricted!.id}`).send({ dismissed: false }).expect(200);
  expect(await kinds(agent, { show: 'needs_me' })).toEqual(['account.restricted']);
  await agent.patch(`/v1/notifications/${completed!.id}`).send({ read: true }).expect(200);
  expect(await kinds(agent, { unread: true })).toEqual(['account.restricted']);
  await agent.post('/v1/notifications/read-all').expect(204);
  expect(await counts(agent)).toEqual({ unread: 0, needsMe: 1 });
  expect(await counts(narrow)).toEqual({ unread: 2, needsMe: 1 });
  await agent.patch(`/v1/notifications/${completed!.id}`).send({ read: false }).expect(200);
  expect(await counts(agent)).toEqual({ unread: 1, needsMe: 1 });
  await agent.patch(`/v1/notifications/${completed!.id}`).send({}).expect(422);
});

it('pages from new to old without a gap', async () => {
  const { agent, workspaceId, a } = await world();
  for (let n = 0; n < 5; n++) await write(workspaceId, { accountId: a.accountId, kind: 'campaign.completed', subjectId: randomUUID() });
  const all = (await list(agent)).map(({ id }) => id);
  const seen: string[] = [];
  for (let cursor: string | undefined, more = true; more;) {
    const page = (await agent.get('/v1/notifications').query({ limit: 2, cursor }).expect(200)).body as Page<Notification>;
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
    more = cursor !== undefined;
  }
  expect(seen).toEqual(all);
  await agent.get('/v1/notifications').query({ cursor: 'nonsense' }).expect(400);
});

it('counts messages that nobody knows about in one notification, and ends it with the last decision', async () => {
  const { agent, workspaceId, a } = await world();
  const key = { workspaceId, accountId: a.accountId };
  const run = (note: typeof noteUnknownOutcome) => inWorkspace(api.database.app, workspaceId, (tx) => note(tx, key));
  await run(noteUnknownOutcome);
  await run(noteUnknownOutcome);
  expect(await list(agent)).toMatchObject([{ kind: 'account.unknown_outcomes', data: { count: 2 }, resolvedAt: null }]);
  await run(noteOutcomeDecided);
  await run(noteOutcomeDecided);
  expect(await list(agent)).toMatchObject([{ data: { count: 0 }, resolvedAt: expect.any(String) as string }]);
});

it('shows in the app what a person chose, and nothing of what they may not see', async () => {
  const { agent, chatter, workspaceId, a } = await world();
  const read = async (who: Agent) => (await who.get('/v1/notification-preferences').expect(200)).body as NotificationPreferences;
  expect((await read(chatter)).kinds.map(({ kind }) => kind)).toEqual([
    'account.unknown_outcomes',
    'invitation.accepted',
    'task.assigned',
    'thread.assigned',
  ]);
  expect((await read(agent)).kinds.find(({ kind }) => kind === 'campaign.completed')).toMatchObject({ inApp: true, email: 'daily', isDefault: true });
  await write(workspaceId, { accountId: a.accountId, kind: 'campaign.completed', subjectId: a.campaignId });
  expect((await countsOf(agent)).mailsKnowYou).toBe(false);
  const changed = await agent
    .patch('/v1/notification-preferences')
    .send({ kinds: [{ kind: 'campaign.completed', inApp: false, email: 'never' }], language: 'fr', timeZone: 'Europe/Paris' })
    .expect(200);
  expect((await countsOf(agent)).mailsKnowYou).toBe(true);
  expect(changed.body).toMatchObject({ language: 'fr', timeZone: 'Europe/Paris', lastMail: null });
  expect(await kinds(agent)).toEqual([]);
  await agent.patch('/v1/notification-preferences').send({ timeZone: 'Mars/Olympus' }).expect(422);
  expect(await read(agent)).toMatchObject({ language: 'fr', timeZone: 'Europe/Paris' });
});

it('invitation.accepted: tells who invited, and nobody else', async () => {
  const { agent, narrow } = await world();
  const email = `guest-${randomUUID()}@example.test`;
  await agent.post('/v1/invitations').send({ email, role: 'analyst' }).expect(201);
  const token = /invitations\/([\w-]+)$/.exec(api.mails.find(({ to }) => to === email)?.action?.url ?? '')?.[1];
  const guest = await api.signUp('Grace', email);
  await guest.agent.post(`/v1/me/invitations/${token}/accept`).expect((answer) => expect(answer.status).toBeLessThan(300));
  expect(await list(agent)).toMatchObject([
    { kind: 'invitation.accepted', subjectName: 'Grace', severity: 'information', path: '/settings/members' },
  ]);
  expect(await kinds(narrow)).toEqual([]);
});
