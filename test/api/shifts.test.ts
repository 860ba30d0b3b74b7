import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import type { Agent } from 'supertest';
import type { ChatterReport } from '../../contracts/shifts/chatters';
import type { OpenShift, Shift } from '../../contracts/shifts/shift';
import { creditSale, type HumanMessage } from '../../domain/shifts/credit-sale';
import { createTestApi, type TestApi } from '../support/api';
import { createTestAccount } from '../support/fans';

const ORIGIN = 'http://127.0.0.1:3000';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A morning in the past that everything is told from. */
const DAY = Date.parse('2026-03-10T08:00:00Z');
let api: TestApi;
let owner: Pool;
let manager: Agent;
let chatter: Agent;
let chatterId: string;
let managerId: string;
let account: { workspaceId: string; accountId: string };
let fanId: string;

beforeAll(async () => {
  api = await createTestApi();
  owner = new Pool({ connectionString: api.database.urls.owner, max: 1 });
  const person = await api.signUp();
  [manager, managerId] = [person.agent, person.userId];
  account = await createTestAccount(api.database, person.workspaceId!);
  const other = await api.signUp('=Chloé');
  [chatter, chatterId] = [other.agent, other.userId];
  await owner.query(`insert into members (workspace_id, user_id, role) values ($1, $2, 'chatter')`, [account.workspaceId, chatterId]);
  await chatter.put('/v1/me/workspace').send({ workspaceId: account.workspaceId }).expect(204);
});
afterAll(async () => {
  await owner.end();
  await api.close();
});
beforeEach(async () => {
  await owner.query('delete from shifts');
  await owner.query('delete from messages');
  await owner.query('delete from fans');
  fanId = await makeFan();
});

async function makeFan(): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `insert into fans (workspace_id, account_id, platform_fan_id) values ($1, $2, $3) returning id`,
    [account.workspaceId, account.accountId, randomUUID()],
  );
  return rows[0]!.id;
}
/** Ids carry the time of writing, as those of the record do. */
async function write(atMs: number, authorId: string | null, to = fanId, change: { sentAtMs?: number | null; source?: string } = {}): Promise<string> {
  const { sentAtMs = atMs, source = authorId === null ? 'fan' : 'human' } = change;
  const { rows } = await owner.query<{ id: string }>(
    `insert into messages (id, workspace_id, account_id, fan_id, direction, source, author_id, reason, text, created_at, sent_at)
     values (uuidv7(to_timestamp($1::float8) - clock_timestamp()), $2, $3, $4, $5, $6, $7, 'sent', 'x', to_timestamp($1::float8), to_timestamp($8::float8)) returning id`,
    [
      atMs / 1000,
      account.workspaceId,
      account.accountId,
      to,
      source === 'fan' ? 'in' : 'out',
      source,
      authorId,
      sentAtMs === null ? null : sentAtMs / 1000,
    ],
  );
  return rows[0]!.id;
}
async function sell(atMs: number, grossCents: number, change: { kind?: string; status?: string; fan?: string } = {}): Promise<void> {
  const { kind = 'message', status = 'done', fan = fanId } = change;
  await owner.query(
    `insert into fan_transactions (workspace_id, account_id, fan_id, platform_transaction_id, kind, status, occurred_at, gross_cents, net_cents, currency)
     values ($1, $2, $3, $4, $5, $6, to_timestamp($7::float8), $8, $9, 'USD')`,
    [account.workspaceId, account.accountId, fan, randomUUID(), kind, status, atMs / 1000, grossCents, grossCents * 0.8],
  );
}
const iso = (ms: number) => new Date(ms).toISOString();
const period = { from: iso(DAY - 8 * HOUR), to: iso(DAY + 40 * HOUR), timeZone: 'Europe/Paris' };
const report = async (by = manager, query: object = {}) =>
  (
    await by
      .get('/v1/chatters')
      .query({ ...period, ...query })
      .expect(200)
  ).body as ChatterReport;
const post = (path: string, body: object = {}, by = manager) => by.post(`/v1${path}`).set('Origin', ORIGIN).send(body);
const shiftsOf = async (by = manager, query: object = {}) => ((await by.get('/v1/shifts').query(query).expect(200)).body as { items: Shift[] }).items;

describe('sales', () => {
  it('belong to the last person who wrote within the hours before; the rest is nobody’s, and all add up', async () => {
    await write(DAY, chatterId);
    await write(DAY + HOUR, managerId);
    await sell(DAY + 30 * MINUTE, 1_000);
    await sell(DAY + 2 * HOUR, 2_000, { kind: 'tip' });
    await sell(DAY + 30 * HOUR, 4_000);
    await sell(DAY + 2 * HOUR, 500, { kind: 'subscription' });
    await sell(DAY + 2 * HOUR, 700, { status: 'undo' });
    await write(DAY + 3 * HOUR, null, fanId, { source: 'campaign' });
    const { items, nobody, saleHours, days } = await report();
    expect(saleHours).toBe(24);
    expect(Object.fromEntries(items.map(({ userId, sales, money }) => [userId, [sales, money]]))).toEqual({
      [chatterId]: [1, [{ currency: 'USD', grossCents: 1_000, netCents: 800 }]],
      [managerId]: [1, [{ currency: 'USD', grossCents: 2_000, netCents: 1_600 }]],
    });
    expect(nobody).toEqual({ sales: 1, money: [{ currency: 'USD', grossCents: 4_000, netCents: 3_200 }] });
    expect(days).toMatchObject([{ day: '2026-03-10', messages: 2, sales: 2 }]);
    await manager.patch('/v1/settings').set('Origin', ORIGIN).send({ saleHours: 48 }).expect(200);
    expect((await report()).nobody).toMatchObject({ sales: 0 });
    await manager.patch('/v1/settings').set('Origin', ORIGIN).send({ saleHours: 24 }).expect(200);
  });

  it('are credited in SQL as the rule says, whatever the order', async () => {
    const authors = [chatterId, managerId];
    const expected = new Map<string | null, number>();
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let fan = 0; fan < 4; fan += 1) {
      const to = await makeFan();
      const sent: HumanMessage[] = [];
      for (let n = 0; n < 8; n += 1) {
        const [atMs, authorId] = [DAY + random(30) * HOUR, authors[random(2)]!];
        sent.push({ id: await write(atMs, authorId, to), authorId, sentAtMs: atMs });
      }
      // Written and never sent: it sold nothing.
      await write(DAY + 10 * HOUR, chatterId, to, { sentAtMs: null });
      for (let n = 0; n < 6; n += 1) {
        const atMs = DAY - 5 * HOUR + random(44) * HOUR;
        await sell(atMs, 100, { fan: to });
        const who = creditSale(atMs, sent, 24)?.authorId ?? null;
        expected.set(who, (expected.get(who) ?? 0) + 1);
      }
    }
    const { items, nobody } = await report();
    expect(new Map([...items.map(({ userId, sales }) => [userId, sales] as const), [null, nobody?.sales]])).toEqual(
      new Map([
        [chatterId, expected.get(chatterId) ?? 0],
        [managerId, expected.get(managerId) ?? 0],
        [null, expected.get(null) ?? 0],
      ]),
    );
  });
});

it('times a reply from the fan’s oldest unanswered message until a person wrote', async () => {
  await write(DAY, null);
  await write(DAY + 2 * MINUTE, null);
  // What a machine sends is no answer; how long the queue takes is not the person's doing.
  await write(DAY + 3 * MINUTE, null, fanId, { source: 'campaign' });
  await write(DAY + 10 * MINUTE, chatterId, fanId, { sentAtMs: DAY + 50 * MINUTE });
  await write(DAY + 11 * MINUTE, chatterId);
  await write(DAY + 20 * MINUTE, null);
  await write(DAY + 22 * MINUTE, chatterId);
  const [mine] = (await report(chatter)).items;
  expect(mine).toMatchObject({ messages: 3, fans: 1, answers: 2, replyMedianMs: 6 * MINUTE });
  expect(mine!.replyP90Ms).toBeCloseTo(9.2 * MINUTE, -2);
});

it('shows chatters their own figures and no money; others see everybody', async () => {
  await write(DAY, chatterId);
  await write(DAY, managerId, await makeFan());
  await sell(DAY + MINUTE, 1_000);
  const own = await report(chatter, { userId: managerId });
  expect(own).toMatchObject({ items: [{ userId: chatterId, sales: 1, money: null }], nobody: null, days: [{ money: null }] });
  expect((await report()).items).toHaveLength(2);
  expect((await report(manager, { userId: chatterId })).items).toMatchObject([{ userId: chatterId }]);
  await chatter.get('/v1/chatters/pay.csv').query(period).expect(403);
});

it.each([
  ['the end before the start', { from: period.to, to: period.from }],
  ['two years', { from: '2024-01-01T00:00:00Z', to: '2026-01-01T00:00:00Z' }],
  ['no time zone of this world', { timeZone: 'Mars/Base' }],
])('refuses %s', (_what, change) =>
  manager
    .get('/v1/chatters')
    .query({ ...period, ...change })
    .expect(422),
);

it('writes pay as a line a person or a line a sale, with the rule beside it and no formulas', async () => {
  await write(DAY, chatterId);
  await sell(DAY + MINUTE, 1_050);
  await sell(DAY + MINUTE, 1_000, { fan: await makeFan() });
  const csv = async (by: string) =>
    (
      await manager
        .get('/v1/chatters/pay.csv')
        .query({ ...period, by })
        .buffer(true)
        .expect(200)
    ).text
      .trim()
      .split('\n');
  const people = await csv('person');
  expect(people[0]).toContain('person,from,to,shifts,worked_hours,messages,fans,sales,gross,net,currency,rule');
  expect(people.slice(1)).toEqual([
    `"'=Chloé",${period.from},${period.to},0,0.00,1,1,1,10.50,8.40,USD,last human message within 24 h before the sale`.replace(
      '"\'=Chloé"',
      "'=Chloé",
    ),
    `nobody,${period.from},${period.to},0,0.00,0,0,1,10.00,8.00,USD,last human message within 24 h before the sale`,
  ]);
  const sales = await csv('sale');
  expect(sales).toHaveLength(3);
  expect(
    sales
      .slice(1)
      .map((line) => line.split(',')[0])
      .sort(),
  ).toEqual(["'=Chloé", 'nobody']);
});

describe('shifts', () => {
  it('are begun and ended by the person, one at a time', async () => {
    const starts = await Promise.all([post('/shifts/start', {}, chatter), post('/shifts/start', {}, chatter)]);
    expect(starts.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(starts.find(({ status }) => status === 409)!.body).toMatchObject({ code: 'shifts.overlap' });
    const open = ((await chatter.get('/v1/shifts/open').expect(200)).body as OpenShift).shift!;
    expect(open).toMatchObject({ userId: chatterId, endedAt: null, messages: 0 });
    expect(((await manager.get('/v1/shifts/open').expect(200)).body as OpenShift).shift).toBeNull();
    const ended = (await post(`/shifts/${open.id}/end`, {}, chatter).expect(200)).body as Shift;
    expect((await post(`/shifts/${open.id}/end`).expect(200)).body).toMatchObject({ endedAt: ended.endedAt });
    await post('/shifts/start', {}, chatter).expect(201);
  });

  it('that were forgotten end with the last message written in them', async () => {
    const started = Date.now() - 13 * HOUR;
    const { rows } = await owner.query<{ id: string }>(
      `insert into shifts (workspace_id, user_id, kind, started_at) values ($1, $2, 'worked', to_timestamp($3::float8)) returning id`,
      [account.workspaceId, chatterId, started / 1000],
    );
    await write(started + 2 * HOUR, chatterId);
    await write(started + 12.5 * HOUR, chatterId);
    expect(await shiftsOf(chatter)).toMatchObject([{ id: rows[0]!.id, endedAt: iso(started + 2 * HOUR), endedByRule: true, messages: 0 }]);
    await post('/shifts/start', {}, chatter).expect(201);
  });

  it('that were forgotten end with the last message of any account, whoever looks', async () => {
    const elsewhere = await createTestAccount(api.database, account.workspaceId);
    const { agent: colleague, userId } = await api.signUp('Bea');
    const member = await owner.query<{ id: string }>(
      `insert into members (workspace_id, user_id, role, all_accounts) values ($1, $2, 'chatter', false) returning id`,
      [account.workspaceId, userId],
    );
    await owner.query('insert into member_accounts (member_id, account_id, workspace_id) values ($1, $2, $3)', [
      member.rows[0]!.id,
      elsewhere.accountId,
      account.workspaceId,
    ]);
    await colleague.put('/v1/me/workspace').send({ workspaceId: account.workspaceId }).expect(204);
    const started = Date.now() - 13 * HOUR;
    await owner.query(`insert into shifts (workspace_id, user_id, kind, started_at) values ($1, $2, 'worked', to_timestamp($3::float8))`, [
      account.workspaceId,
      chatterId,
      started / 1000,
    ]);
    await write(started + 2 * HOUR, chatterId);
    await colleague.get('/v1/shifts/open').expect(200);
    expect(await shiftsOf(chatter)).toMatchObject([{ endedAt: iso(started + 2 * HOUR) }]);
  });

  it('are entered, planned and put right by a manager, never two at once for one person', async () => {
    const times = { startedAt: iso(DAY), endedAt: iso(DAY + 4 * HOUR) };
    const entered = (await post('/shifts', { userId: chatterId, kind: 'worked', ...times, note: 'By phone' }).expect(201)).body as Shift;
    expect(
      (await post('/shifts', { userId: chatterId, kind: 'worked', startedAt: iso(DAY + HOUR), endedAt: iso(DAY + 6 * HOUR) }).expect(409)).body,
    ).toMatchObject({
      code: 'shifts.overlap',
    });
    await post('/shifts', { userId: managerId, kind: 'worked', ...times }).expect(201);
    await post('/shifts', { userId: chatterId, kind: 'planned', startedAt: '2100-01-01T08:00:00Z', endedAt: '2100-01-01T12:00:00Z' }).expect(201);
    for (const [change, pointer] of [
      [{ userId: randomUUID() }, '/userId'],
      [{ endedAt: iso(DAY - HOUR) }, '/endedAt'],
      [{ startedAt: '2100-01-01T08:00:00Z', endedAt: '2100-01-01T12:00:00Z' }, '/endedAt'],
      [{ startedAt: iso(DAY - 48 * HOUR) }, '/endedAt'],
    ] as const)
      expect((await post('/shifts', { userId: chatterId, kind: 'worked', ...times, ...change }).expect(422)).body).toMatchObject({
        errors: [{ pointer }],
      });
    const later = { startedAt: iso(DAY + HOUR), endedAt: iso(DAY + 3 * HOUR) };
    expect((await manager.patch(`/v1/shifts/${entered.id}`).set('Origin', ORIGIN).send(later).expect(200)).body).toMatchObject({
      ...later,
      note: 'By phone',
    });
    expect((await report(manager, { userId: chatterId })).items).toMatchObject([{ shifts: 1, workedMinutes: 120 }]);
    await post('/shifts', { userId: chatterId, kind: 'planned', ...times }, chatter).expect(403);
    expect((await shiftsOf(chatter)).map(({ userId }) => userId)).toEqual([chatterId, chatterId]);
    await manager.delete(`/v1/shifts/${entered.id}`).set('Origin', ORIGIN).expect(204);
    expect(await shiftsOf(manager, { from: iso(DAY), to: iso(DAY + 5 * HOUR) })).toHaveLength(1);
  });

  it('show what was written in them and what was sold by it, whenever the fan paid', async () => {
    await post('/shifts', { userId: chatterId, kind: 'worked', startedAt: iso(DAY), endedAt: iso(DAY + 4 * HOUR) }).expect(201);
    await write(DAY + HOUR, chatterId);
    await write(DAY + 5 * HOUR, chatterId, await makeFan());
    await sell(DAY + 6 * HOUR, 1_000);
    expect(await shiftsOf()).toMatchObject([{ messages: 1, fans: 1, sales: 1, money: [{ currency: 'USD', grossCents: 1_000, netCents: 800 }] }]);
    expect(await shiftsOf(chatter)).toMatchObject([{ sales: 1, money: null }]);
  });
});
