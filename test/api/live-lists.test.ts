import { sql } from 'drizzle-orm';
import type { Agent } from 'supertest';
import { createFansActivities } from '../../activities/fans';
import { createStartWaitingJobs } from '../../activities/fans/start-waiting-jobs';
import type { FanList } from '../../contracts/fans/fan';
import type { ImportJob } from '../../contracts/fans/import';
import { inWorkspace } from '../../db/database';
import { liveListsWorkflowId } from '../../workflows/fans/contract';
import { fans } from '../../db/schema';
import { createTestApi, type TestApi } from '../support/api';
import { createTestAccount, testHasher } from '../support/fans';
import { openTestStorage, type TestStorage } from '../support/storage';
import { startTestTemporal, withWorker, type TestTemporal } from '../support/temporal';

let temporal: TestTemporal;
let storage: TestStorage;
let api: TestApi;
let agent: Agent;
let account: { workspaceId: string; accountId: string };

beforeAll(async () => {
  [temporal, storage] = await Promise.all([startTestTemporal({ ownServer: true }), openTestStorage()]);
  api = await createTestApi({ services: { storage, temporal: temporal.client } });
  const person = await api.signUp();
  agent = person.agent;
  account = await createTestAccount(api.database, person.workspaceId!);
});
afterAll(async () => {
  storage.close();
  await api.close();
  await temporal.stop();
});

const ORIGIN = 'http://127.0.0.1:3000';
const post = (path: string, body: object = {}) => agent.post(`/v1${path}`).set('Origin', ORIGIN).send(body);
const withFansWorker = <T>(use: () => Promise<T>) =>
  withWorker(
    temporal,
    {
      workflowsPath: require.resolve('../../workflows/index'),
      taskQueue: 'default',
      activities: createFansActivities({ app: api.database.app, storage, hasher: testHasher }),
    },
    use,
  );
const upload = () =>
  agent
    .post('/v1/imports')
    .query({ accountId: account.accountId, kind: 'fans', filename: 'fans.csv' })
    .set('Origin', ORIGIN)
    .set('Content-Type', 'text/csv')
    .send('id,name\n1,Zoé\n');
const makeFan = () =>
  inWorkspace(api.database.app, account.workspaceId, async (tx) => {
    const [fan] = await tx
      .insert(fans)
      .values({ ...account, platformFanId: '1' })
      .returning({ id: fans.id });
    return fan!;
  });

describe('live lists', () => {
  const rules = (filters: object[], listIds: string[] = []) => ({ include: { listIds, filters } });
  const patch = (id: string, body: object) => agent.patch(`/v1/lists/${id}`).set('Origin', ORIGIN).send(body);
  const sweep = () => createStartWaitingJobs({ temporal: temporal.client, senderPool: api.database.sender.$client })();
  // A change that meets a run about to end is found by the next sweep, so it is swept here as often as we look.
  const filled = async (id: string, fans: number) => {
    for (;;) {
      await sweep();
      const list = (await agent.get(`/v1/lists/${id}`).expect(200)).body as FanList;
      if (list.filling === null && list.fans === fans) return list;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  it('fill themselves, follow a fan who changes, and hang on each other', async () => {
    const live = (
      await post('/lists', { name: 'Germans', accountId: account.accountId, rules: rules([{ field: 'tag', op: 'eq', value: 'live' }]) }).expect(201)
    ).body as FanList;
    expect(live).toMatchObject({ kind: 'live', fans: 0, filling: { done: 0, total: null } });
    const upper = (await post('/lists', { name: 'Of these', rules: rules([{ field: 'language', op: 'eq', value: 'fr' }], [live.id]) }).expect(201))
      .body as FanList;
    const fan = await makeFan();
    await withFansWorker(async () => {
      await filled(upper.id, 0);
      // A run that is about to end would take the change before the sweep looks for it.
      await temporal.client.workflow.getHandle(liveListsWorkflowId(account.workspaceId)).result();
      await agent
        .patch(`/v1/fans/${fan.id}`)
        .set('Origin', ORIGIN)
        .send({ tags: ['live'], language: 'fr' })
        .expect(200);
      expect(await sweep()).toEqual({ jobs: 1 });
      await Promise.all([filled(live.id, 1), filled(upper.id, 1)]);
      expect((await patch(live.id, { rules: rules([{ field: 'tag', op: 'eq', value: 'nobody' }]) }).expect(200)).body).toMatchObject({
        filling: { done: 0 },
      });
      await Promise.all([filled(live.id, 0), filled(upper.id, 0)]);
      await patch(live.id, { rules: rules([{ field: 'tag', op: 'eq', value: 'live' }]) }).expect(200);
      expect(await filled(live.id, 1)).toMatchObject({ lists: [{ name: 'Of these' }] });
    });

    for (const verb of ['add', 'remove'])
      expect((await post(`/lists/${live.id}/${verb}`, { fanIds: [fan.id] }).expect(409)).body).toMatchObject({ code: 'lists.live' });
    const { id } = (await upload().expect(201)).body as ImportJob;
    expect((await post(`/imports/${id}/start`, { listId: live.id }).expect(409)).body).toMatchObject({ code: 'lists.live' });
    expect((await agent.delete(`/v1/lists/${live.id}`).set('Origin', ORIGIN).expect(409)).body).toMatchObject({
      code: 'lists.in_use',
      detail: 'The rules of “Of these” name this list. Change them first.',
    });
    const loop = (await patch(live.id, { rules: rules([], [upper.id]) }).expect(422)).body as { errors: object[] };
    expect(loop.errors).toEqual([
      { in: 'body', pointer: '/rules/include/listIds/0', code: 'list_loop', detail: 'The list would refer to itself: Germans → Of these → Germans.' },
    ]);

    expect((await post(`/lists/${live.id}/freeze`).expect(200)).body).toMatchObject({ kind: 'static', rules: null, fans: 1 });
    expect((await post(`/lists/${live.id}/freeze`).expect(409)).body).toMatchObject({ code: 'lists.not_live' });
    expect((await patch(live.id, { rules: rules([{ field: 'tag', op: 'is_set' }]) }).expect(409)).body).toMatchObject({ code: 'lists.not_live' });
    // Those that name a list that is filled by hand now follow the hand.
    await withFansWorker(async () => {
      await post(`/lists/${live.id}/remove`, { fanIds: [fan.id] }).expect(200);
      await filled(upper.id, 0);
    });
  });

  it('are held together over accounts that a member does not see, and sized by the fans that they do', async () => {
    const second = await createTestAccount(api.database, account.workspaceId);
    const scoped = await api.signUp('Dora');
    await api.auth
      .execute(sql`with m as (insert into members (workspace_id, user_id, role, all_accounts) values (${account.workspaceId}, ${scoped.userId}, 'manager', false) returning id)
      insert into member_accounts (member_id, account_id, workspace_id) select id, ${second.accountId}, ${account.workspaceId} from m`);
    await scoped.agent.put('/v1/me/workspace').send({ workspaceId: account.workspaceId }).expect(204);
    const make = async (body: object) => (await post('/lists', body).expect(201)).body as FanList;

    const fanIds = await inWorkspace(api.database.app, account.workspaceId, async (tx) => {
      const here = [account, second].map((one) => ({ ...one, platformFanId: 'sized' }));
      return (await tx.insert(fans).values(here).returning({ id: fans.id })).map(({ id }) => id);
    });
    const base = await make({ name: 'Everywhere' });
    await post(`/lists/${base.id}/add`, { fanIds }).expect(200);
    expect((await agent.get(`/v1/lists/${base.id}`).expect(200)).body).toMatchObject({ fans: 2 });
    expect((await scoped.agent.get(`/v1/lists/${base.id}`).expect(200)).body).toMatchObject({ fans: 1 });

    const remove = (fanId: string) =>
      scoped.agent
        .post(`/v1/lists/${base.id}/remove`)
        .set('Origin', ORIGIN)
        .send({ fanIds: [fanId] })
        .expect(200);
    expect((await remove(fanIds[0]!)).body).toMatchObject({ changed: 0 });

    const wide = await make({ name: 'Wide', rules: rules([{ field: 'tag', op: 'is_set' }]) });
    await inWorkspace(api.database.app, account.workspaceId, (tx) =>
      tx.execute(sql`update fan_lists set fill_done = 3, fill_total = 7, filled_at = null where id = ${wide.id}`),
    );
    expect((await scoped.agent.get(`/v1/lists/${wide.id}`).expect(200)).body).toMatchObject({ filling: { done: 0, total: null } });
    const own = await make({ name: 'Own', accountId: second.accountId, rules: rules([{ field: 'tag', op: 'is_set' }]) });
    const hidden = await make({ name: 'Hidden', accountId: account.accountId, rules: rules([], [base.id, own.id]) });
    const upper = await make({ name: 'Upper', rules: rules([], [hidden.id]) });
    expect((await scoped.agent.delete(`/v1/lists/${own.id}`).set('Origin', ORIGIN).expect(409)).body).toMatchObject({
      code: 'lists.in_use',
      detail: 'The rules of lists of accounts that you do not see name this list. Change them first.',
    });
    const loop = await scoped.agent
      .patch(`/v1/lists/${own.id}`)
      .set('Origin', ORIGIN)
      .send({ rules: rules([], [upper.id]) })
      .expect(422);
    expect(loop.body).toMatchObject({
      errors: [{ code: 'list_loop', detail: 'The list would refer to itself: Own → Upper → a list of an account that you do not see → Own.' }],
    });
    for (const { id } of [upper, hidden, own, wide, base]) await agent.delete(`/v1/lists/${id}`).set('Origin', ORIGIN).expect(204);
  });

  it('are refused with rules that say nothing, or name what is not there', async () => {
    const errorsOf = async (body: object) =>
      ((await post('/lists', { name: 'Bad', rules: body }).expect(422)).body as { errors: { pointer: string; code: string }[] }).errors.map(
        ({ pointer, code }) => `${pointer} ${code}`,
      );
    expect(await errorsOf({})).toEqual(['/rules rules_empty']);
    expect(await errorsOf(rules([], [account.accountId]))).toEqual(['/rules/include/listIds/0 list_unknown']);
    expect(await errorsOf(rules([{ field: 'boughtCampaign', op: 'in', value: [account.accountId] }]))).toEqual([
      '/rules/include/filters/0/value campaign_unknown',
    ]);
    expect(await errorsOf(rules([{ field: 'money', op: 'gt', value: 1 }]))).toHaveLength(1);
  });
});
