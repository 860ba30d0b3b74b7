import { Pool } from 'pg';
import type { Home } from '../../contracts/home/home';
import type { SavedView } from '../../contracts/home/saved-view';
import { createTestApi, type TestApi } from '../support/api';
import { seedEverything } from '../support/route-samples';

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

type Person = Awaited<ReturnType<TestApi['signUp']>>;
const homeOf = async (person: Person) => (await person.agent.get('/v1/home').expect(200)).body as Home;
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;

async function colleague(of: Person, role: string): Promise<Person> {
  const person = await api.signUp(role);
  await owner.query('insert into members (workspace_id, user_id, role) values ($1, $2, $3)', [of.workspaceId, person.userId, role]);
  await person.agent.put('/v1/me/workspace').send({ workspaceId: of.workspaceId }).expect(204);
  return person;
}

it('ticks the first steps as they are done, and remembers the tour for each member', async () => {
  const person = await api.signUp('New');
  expect(await homeOf(person)).toMatchObject({
    timeZone: 'UTC',
    tourSeen: false,
    steps: { account: false, fans: false, campaign: false, colleague: false },
  });
  const { campaignId } = await seedEverything(owner, person.workspaceId ?? '', person.userId);
  expect((await homeOf(person)).steps).toEqual({ account: true, fans: true, campaign: false, colleague: true });
  await owner.query(`update campaigns set status = 'running' where id = $1`, [campaignId]);
  expect((await homeOf(person)).steps.campaign).toBe(true);
  await person.agent.put('/v1/home/tour').send({ seen: true }).expect(204);
  await person.agent.put('/v1/home/tour').send({ seen: true }).expect(204);
  expect((await homeOf(person)).tourSeen).toBe(true);
  expect((await homeOf(await colleague(person, 'analyst'))).tourSeen).toBe(false);
  await person.agent.put('/v1/home/tour').send({ seen: false }).expect(204);
  expect((await homeOf(person)).tourSeen).toBe(false);
});

it('counts by the days of the zone of the first account, and keeps the days that are over', async () => {
  const person = await api.signUp('Counting');
  const { accountId, fanId } = await seedEverything(owner, person.workspaceId ?? '', person.userId);
  await owner.query(`update platform_accounts set time_zone = 'Pacific/Auckland' where id = $1`, [accountId]);
  // Reckoned by the clocks of Auckland: a day there may have 23 or 25 hours.
  const midnight = (change = '') => `((date_trunc('day', now() at time zone 'Pacific/Auckland') ${change}) at time zone 'Pacific/Auckland')`;
  const attempt = (at: string, outcome = 'sent') =>
    owner.query(
      `insert into message_attempts (workspace_id, account_id, message_id, fan_id, source, grant_id, epoch, request, request_hash, started_at, outcome)
       values ($1, $2, gen_random_uuid(), $3, 'campaign', gen_random_uuid(), 1, '{}', 'h', ${at}, $4)`,
      [person.workspaceId, accountId, fanId, outcome],
    );
  await attempt(`least(now(), ${midnight()})`);
  await attempt(midnight(`- interval '1 second'`));
  await attempt(midnight(`- interval '1 second'`), 'refused');
  for (const at of [`- interval '1 day' - interval '1 second'`, `- interval '2 days' + interval '1 second'`]) await attempt(midnight(at));
  await owner.query(`insert into events (workspace_id, type, account_id) values ($1, 'message.received', $2), ($1, 'message.queued', $2)`, [
    person.workspaceId,
    accountId,
  ]);
  await owner.query(
    `insert into fan_transactions (workspace_id, account_id, fan_id, platform_transaction_id, kind, status, occurred_at, gross_cents, net_cents, currency)
     values ($1, $2, $3, 't1', 'tip', 'loading', now(), 2500, 2000, 'EUR'), ($1, $2, $3, 't2', 'tip', 'done', now(), -500, -500, 'EUR'),
       ($1, $2, $3, 't3', 'tip', 'done', now(), 100, 100, 'USD'), ($1, $2, $3, 't4', 'tip', 'undo', now(), 9900, 9900, 'EUR')`,
    [person.workspaceId, accountId, fanId],
  );
  await owner.query(
    `insert into suppressions (workspace_id, account_id, fan_hash, reason, actor) values ($1, $2, '\\x01', 'stop_word', 'fan'), ($1, $2, '\\x02', 'import', 'user:x')`,
    [person.workspaceId, accountId],
  );

  await owner.query(`insert into sent_days (workspace_id, account_id, time_zone, day, sent) values ($1, $2, 'UTC', '2020-01-01', 5)`, [
    person.workspaceId,
    accountId,
  ]);
  const { days, timeZone } = await homeOf(person);
  expect((await owner.query(`select from sent_days where account_id = $1 and day = '2020-01-01'`, [accountId])).rowCount).toBe(0);
  expect(timeZone).toBe('Pacific/Auckland');
  expect(days).toHaveLength(14);
  expect(days.slice(-3).map(({ sent }) => sent)).toEqual([2, 1, 1]);
  // `seedEverything` suppresses one fan by hand.
  expect(days.at(-1)).toMatchObject({
    replies: 1,
    purchases: 2,
    optOuts: 2,
    revenue: [
      { currency: 'EUR', cents: 2_000 },
      { currency: 'USD', cents: 100 },
    ],
  });
  await owner.query('delete from message_attempts where workspace_id = $1', [person.workspaceId]);
  expect(
    (await homeOf(person)).days
      .slice(-3)
      .map(({ sent }) => sent)
      .at(0),
  ).toBe(2);
  expect((await homeOf(await colleague(person, 'chatter'))).days.at(-1)).toMatchObject({ purchases: 2, revenue: null });
});

it('keeps views for their member, shows shared ones to everybody, and lets only the owner and the keepers change them', async () => {
  const ada = await api.signUp('Ada');
  const analyst = await colleague(ada, 'analyst');
  const manager = await colleague(ada, 'manager');
  const viewsOf = async (person: Person) => ((await person.agent.get('/v1/saved-views?page=fans').expect(200)).body as { items: SavedView[] }).items;
  const body = { page: 'fans', name: 'Spenders', search: { sort: 'spend', tags: ['vip'] } };
  const made = (await ada.agent.post('/v1/saved-views').send(body).expect(201)).body as SavedView;
  expect(made).toMatchObject({ ...body, shared: false, isMine: true });
  expect(codeOf(await ada.agent.post('/v1/saved-views').send(body).expect(409))).toBe('conflict');
  expect(
    codeOf(
      await ada.agent
        .post('/v1/saved-views')
        .send({ ...body, name: 'Deep', search: { a: { b: 1 } } })
        .expect(422),
    ),
  ).toBe('request.invalid');
  expect(await viewsOf(analyst)).toEqual([]);
  expect(codeOf(await analyst.agent.delete(`/v1/saved-views/${made.id}`).expect(404))).toBe('not_found');

  await ada.agent.patch(`/v1/saved-views/${made.id}`).send({ shared: true }).expect(200);
  expect(await viewsOf(analyst)).toMatchObject([{ name: 'Spenders', shared: true, isMine: false }]);
  expect((await ada.agent.get('/v1/saved-views?page=campaigns').expect(200)).body).toEqual({ items: [] });
  expect(codeOf(await analyst.agent.patch(`/v1/saved-views/${made.id}`).send({ name: 'Mine' }).expect(403))).toBe('permission.denied');
  await ada.agent
    .post('/v1/saved-views')
    .send({ ...body, name: 'Other' })
    .expect(201);
  expect(codeOf(await manager.agent.patch(`/v1/saved-views/${made.id}`).send({ name: 'Other' }).expect(409))).toBe('conflict');
  await manager.agent.delete(`/v1/saved-views/${made.id}`).expect(204);
  expect(await viewsOf(analyst)).toEqual([]);
});
