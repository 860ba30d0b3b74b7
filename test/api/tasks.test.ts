import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import type { Agent } from 'supertest';
import type { Page } from '../../contracts/api/page';
import type { Notification } from '../../contracts/notifications/notification';
import type { Task } from '../../contracts/notifications/task';
import { inWorkspace } from '../../db/database';
import { writeNotification } from '../../db/notifications/write-notification';
import { createTestApi, type TestApi } from '../support/api';
import { seedEverything, type WorldIds } from '../support/route-samples';

let api: TestApi;
let owner: Pool;
let boss: Agent;
let bossId: string;
let helper: Agent;
let helperId: string;
let workspaceId: string;
let a: WorldIds;
let b: WorldIds;

beforeAll(async () => {
  api = await createTestApi();
  owner = new Pool({ connectionString: api.database.urls.owner, max: 2 });
  const first = await api.signUp('Ada');
  ({ agent: boss, userId: bossId } = first);
  workspaceId = first.workspaceId!;
  a = await seedEverything(owner, workspaceId, bossId);
  b = await seedEverything(owner, workspaceId, bossId);
  const second = await api.signUp('Ben');
  ({ agent: helper, userId: helperId } = second);
  const { rows } = await owner.query<{ id: string }>(
    `insert into members (workspace_id, user_id, role, all_accounts) values ($1, $2, 'chatter', false) returning id`,
    [workspaceId, helperId],
  );
  await owner.query('insert into member_accounts (member_id, account_id, workspace_id) values ($1, $2, $3)', [rows[0]!.id, a.accountId, workspaceId]);
  await helper.put('/v1/me/workspace').send({ workspaceId }).expect(204);
});
beforeEach(() => owner.query('delete from tasks').then(() => owner.query('delete from notifications')));
afterAll(async () => {
  await owner.end();
  await api.close();
});

const make = async (body: object, agent = boss) =>
  (
    await agent
      .post('/v1/tasks')
      .send({ title: 'Look at it', ...body })
      .expect(201)
  ).body as Task;
const titles = async (agent: Agent, query: object) =>
  ((await agent.get('/v1/tasks').query(query).expect(200)).body as Page<Task>).items.map(({ title }) => title);
const told = async (agent: Agent) =>
  ((await agent.get('/v1/notifications').query({ show: 'needs_me' }).expect(200)).body as Page<Notification>).items;
const codeOf = (answer: { body: unknown }) => (answer.body as { code: string }).code;

it('becomes nobody’s when the account is no longer theirs, and when they leave; what is done stays as it was', async () => {
  const { rows } = await owner.query<{ id: string }>('select id from members where workspace_id = $1 and user_id = $2', [workspaceId, helperId]);
  const memberId = rows[0]!.id;
  const ofAccount = await make({ title: 'Of the account', assigneeId: helperId, target: { type: 'account', id: a.accountId } });
  const done = await make({ title: 'Done', assigneeId: helperId, target: { type: 'account', id: a.accountId } });
  await owner.query('update tasks set done_at = now() where id = $1', [done.id]);
  const ofNone = await make({ title: 'Of none', assigneeId: helperId });
  const whose = async ({ id }: Task) =>
    (await owner.query<{ by: string | null }>('select assignee_id as by from tasks where id = $1', [id])).rows[0]!.by;
  const holdsFor = (accountIds: string[]) => boss.patch(`/v1/members/${memberId}`).send({ accountIds }).expect(200);
  await holdsFor([b.accountId]);
  expect([await whose(ofAccount), await whose(done), await whose(ofNone)]).toEqual([null, helperId, helperId]);
  await holdsFor([a.accountId]);
  const left = await api.signUp('Cleo');
  const { rows: joined } = await owner.query<{ id: string }>(
    `insert into members (workspace_id, user_id, role) values ($1, $2, 'chatter') returning id`,
    [workspaceId, left.userId],
  );
  const theirs = await make({ title: 'Theirs', assigneeId: left.userId });
  await boss.delete(`/v1/members/${joined[0]!.id}`).expect(204);
  expect(await whose(theirs)).toBeNull();
  await owner.query(`insert into members (workspace_id, user_id, role) values ($1, $2, 'chatter')`, [workspaceId, left.userId]);
  const again = await make({ title: 'Again', assigneeId: left.userId });
  await left.agent.put('/v1/me/workspace').send({ workspaceId }).expect(204);
  await left.agent.post('/v1/me/leave').expect(204);
  expect(await whose(again)).toBeNull();
});

it('is given to a member, who is told once, and no longer when it is done or given to somebody else', async () => {
  const task = await make({
    assigneeId: helperId,
    target: { type: 'campaign', id: a.campaignId },
    dueAt: '2026-05-31T18:00:00+02:00',
    dueTimeZone: 'Europe/Paris',
  });
  expect(task).toMatchObject({
    status: 'open',
    accountId: a.accountId,
    assignee: { userId: helperId, name: 'Ben' },
    createdBy: { name: 'Ada' },
    target: { type: 'campaign', name: 'C' },
    dueAt: '2026-05-31T16:00:00.000Z',
    dueTimeZone: 'Europe/Paris',
  });
  expect(await told(helper)).toMatchObject([
    { kind: 'task.assigned', subjectId: task.id, subjectName: 'Look at it', path: `/tasks?task=${task.id}` },
  ]);
  await boss.patch(`/v1/tasks/${task.id}`).send({ note: 'Soon, please.', assigneeId: helperId }).expect(200);
  expect(await told(helper)).toHaveLength(1);
  await boss.patch(`/v1/tasks/${task.id}`).send({ assigneeId: bossId }).expect(200);
  expect(await told(helper)).toEqual([]);
  // Who takes a task knows of it.
  expect(await told(boss)).toEqual([]);
  await boss.patch(`/v1/tasks/${task.id}`).send({ assigneeId: helperId }).expect(200);
  expect(await told(helper)).toHaveLength(1);
  const done = await helper.patch(`/v1/tasks/${task.id}`).send({ status: 'done' }).expect(200);
  expect(done.body).toMatchObject({ status: 'done', doneBy: { name: 'Ben' } });
  expect(await told(helper)).toEqual([]);
  const { rows } = await owner.query<{ action: string }>(`select action from audit_log where target_type = 'task' and target_id = $1 order by id`, [
    task.id,
  ]);
  expect(rows.map(({ action }) => action)).toEqual(['task.created', 'task.changed', 'task.changed', 'task.changed', 'task.done']);
  await helper.patch(`/v1/tasks/${task.id}`).send({ status: 'open' }).expect(200);
  expect(await titles(helper, { show: 'mine' })).toEqual(['Look at it']);
});

it('tasks.assignee: goes to no stranger and to nobody whose role does not hold for the account', async () => {
  const stranger = await api.signUp('Eve');
  for (const [assigneeId, target] of [
    [stranger.userId, null],
    [helperId, { type: 'fan', id: b.fanId }],
  ] as const) {
    const answer = await boss.post('/v1/tasks').send({ title: 'No', assigneeId, target }).expect(422);
    expect(codeOf(answer)).toBe('tasks.assignee');
  }
  expect(await titles(boss, {})).toEqual([]);
});

it('tasks.target: speaks of nothing that is not there, or not for this role', async () => {
  for (const [agent, target] of [
    [boss, { type: 'import', id: a.fanId }],
    [helper, { type: 'account', id: b.accountId }],
  ] as const) {
    const answer = await agent.post('/v1/tasks').send({ title: 'No', target }).expect(422);
    expect(codeOf(answer)).toBe('tasks.target');
  }
});

it('is made out of a notification, about what that is about', async () => {
  await inWorkspace(api.database.app, workspaceId, (tx) =>
    writeNotification(tx, { workspaceId, accountId: a.accountId, kind: 'account.login_lost', subjectId: a.accountId }),
  );
  const [one] = await told(boss);
  const task = await make({ title: 'Sign in again', notificationId: one!.id, assigneeId: helperId });
  expect(task).toMatchObject({ notificationId: one!.id, target: { type: 'account', id: a.accountId, name: 'A' }, accountId: a.accountId });
  expect((await told(boss))[0]).toMatchObject({ taskId: task.id });
  // A chatter does not hear of lost logins, so there is none for them to make a task of.
  const target = { type: 'account', id: a.accountId };
  for (const body of [
    { title: 'No', notificationId: one!.id },
    { title: 'No', notificationId: one!.id, target },
    { title: 'No', notificationId: randomUUID(), target },
  ]) {
    const answer = await helper.post('/v1/tasks').send(body).expect(422);
    expect(codeOf(answer)).toBe('tasks.target');
  }
});

it('lists mine, open, overdue and done, by their time, in pages without a gap', async () => {
  const ids: string[] = [];
  for (const [title, dueAt] of [
    ['later', '2100-01-01T00:00:00Z'],
    ['without', null],
    ['overdue', '2020-01-01T00:00:00Z'],
    ['sooner', '2099-01-01T00:00:00Z'],
  ] as const)
    ids.push((await make({ title, dueAt, assigneeId: title === 'sooner' ? helperId : null })).id);
  await make({ title: 'of B', target: { type: 'account', id: b.accountId } });
  expect(await titles(boss, { show: 'open' })).toEqual(['overdue', 'sooner', 'later', 'without', 'of B']);
  expect(await titles(helper, { show: 'open' })).toEqual(['overdue', 'sooner', 'later', 'without']);
  expect(await titles(helper, { show: 'mine' })).toEqual(['sooner']);
  expect(await titles(boss, { show: 'overdue' })).toEqual(['overdue']);
  expect(await titles(boss, { targetType: 'account', targetId: b.accountId })).toEqual(['of B']);
  const seen: string[] = [];
  for (let cursor: string | undefined, more = true; more;) {
    const page = (await boss.get('/v1/tasks').query({ limit: 2, cursor }).expect(200)).body as Page<Task>;
    seen.push(...page.items.map(({ title }) => title));
    cursor = page.nextCursor ?? undefined;
    more = cursor !== undefined;
  }
  expect(seen).toEqual(['overdue', 'sooner', 'later', 'without', 'of B']);
  for (const id of ids.slice(0, 2)) await boss.patch(`/v1/tasks/${id}`).send({ status: 'done' }).expect(200);
  expect(await titles(boss, { show: 'done' })).toEqual(['without', 'later']);
});

it('asks for a title, a zone that exists and a time with its offset', async () => {
  for (const body of [{ title: ' ' }, { title: 'x', dueTimeZone: 'Nowhere' }, { title: 'x', dueAt: '2026-05-31T18:00' }])
    await boss.post('/v1/tasks').send(body).expect(422);
});
