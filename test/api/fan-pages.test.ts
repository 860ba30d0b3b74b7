import { sql } from 'drizzle-orm';
import { Pool } from 'pg';
import type { Agent } from 'supertest';
import type { Fan, FanList, Suppression } from '../../contracts/fans/fan';
import type { FanProfile, HistoryEntry } from '../../contracts/fans/fan-profile';
import { inWorkspace } from '../../db/database';
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
  const other = await api.signUp();
  chatter = other.agent;
  await owner.query(`insert into members (workspace_id, user_id, role) values ($1, $2, 'chatter')`, [account.workspaceId, other.userId]);
  await chatter.put('/v1/me/workspace').send({ workspaceId: account.workspaceId }).expect(204);
  await owner.query(
    `insert into fans (workspace_id, account_id, platform_fan_id, username, display_name, spend_cents, purchases, last_seen_at)
      select $1, $2, 'f' || n, 'user_' || n, case when n = 3 then 'Zoé 100%_sure' else 'Fan ' || n end, n * 100, n, case when n <= 3 then timestamptz '2026-01-01' + n * interval '1 day' end
      from generate_series(1, 9) n`,
    [account.workspaceId, account.accountId],
  );
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

const post = (path: string, body: object = {}, by = agent) => by.post(`/v1${path}`).set('Origin', ORIGIN).send(body);
const find = async (query: object, by = agent) => ((await by.get('/v1/fans').query(query).expect(200)).body as { items: Fan[] }).items;
const fanOf = async (name: string) => (await find({ search: name })).find((fan) => fan.platformFanId === name)!;

describe('the table', () => {
  it('finds by any part of a name or id, with or without @, whatever stands in the word', async () => {
    expect((await find({ search: 'ZOÉ' })).map((fan) => fan.platformFanId)).toEqual(['f3']);
    expect((await find({ search: '@user_3' })).map((fan) => fan.platformFanId)).toEqual(['f3']);
    expect((await find({ search: '0%_' })).map((fan) => fan.platformFanId)).toEqual(['f3']);
    expect((await find({ search: 'f3' })).map((fan) => fan.platformFanId)).toEqual(['f3']);
    expect(await find({ search: 'ser%3' })).toEqual([]);
  });

  it.each(['newest', 'name', 'spend', 'purchases', 'lastPurchase', 'lastSeen', 'joined'])(
    'pages by %s in both directions, everybody once',
    async (sort) => {
      const orders = [];
      for (const direction of ['asc', 'desc']) {
        const seen: string[] = [];
        for (let cursor: string | null | undefined; cursor !== null;) {
          const answer = await agent
            .get('/v1/fans')
            .query({ sort, direction, limit: 4, ...(cursor ? { cursor } : {}) })
            .expect(200);
          const page = answer.body as { items: Fan[]; nextCursor: string | null };
          seen.push(...page.items.map((fan) => fan.platformFanId));
          cursor = page.nextCursor;
        }
        orders.push(seen);
      }
      expect(new Set(orders[0]).size).toBe(9);
      expect(orders[1]).toEqual(orders[0]!.toReversed());
      if (sort === 'lastSeen') expect(orders[1]!.slice(0, 3)).toEqual(['f3', 'f2', 'f1']);
    },
  );

  it('refuses a cursor of another order', async () => {
    const { body } = (await agent.get('/v1/fans').query({ sort: 'name', limit: 1 }).expect(200)) as { body: { nextCursor: string } };
    await agent.get('/v1/fans').query({ sort: 'spend', cursor: body.nextCursor }).expect(400);
  });

  it('counts what is shown, and tells nothing about money to who may not see it', async () => {
    expect((await post('/fans/count', { selection: { filter: { search: 'user_' } } }).expect(200)).body).toMatchObject({
      fans: 9,
      reachable: 9,
      purchases: 45,
      spent: [{ currency: 'USD', cents: 4_500 }],
    });
    expect((await post('/fans/count', { selection: { filter: {} } }, chatter).expect(200)).body).toMatchObject({ fans: 9, spent: null });
    const rich = { include: { filters: [{ field: 'spendCents', op: 'gte', value: 500 }] } };
    expect((await post('/fans/count', { selection: { filter: { audience: rich } } }).expect(200)).body).toMatchObject({ fans: 5 });
    for (const refused of [
      post('/fans/count', { selection: { filter: { audience: rich } } }, chatter),
      post('/fans/suppress', { selection: { filter: { audience: rich } }, wording: 'x' }, chatter),
      chatter.get('/v1/fans').query({ sort: 'spend' }),
      chatter.get('/v1/fans').query({ audience: JSON.stringify(rich) }),
      post('/audiences/count', { accountId: account.accountId, audience: rich }, chatter),
      post('/audiences/sample', { accountId: account.accountId, audience: rich }, chatter),
    ])
      expect((await refused.expect(403)).body).toMatchObject({
        code: 'permission.denied',
        detail: expect.stringContaining('revenue.read') as string,
      });
  });
});

describe('many at once', () => {
  it('go on a list and off it by filter and by pasted names, with those who were not found', async () => {
    const list = (await post('/lists', { name: 'Bulk', accountId: account.accountId }).expect(201)).body as FanList;
    const filter = { filter: { search: 'user_' } };
    expect((await post(`/lists/${list.id}/add`, filter).expect(200)).body).toEqual({ changed: 9, unknown: [] });
    expect((await post(`/lists/${list.id}/remove`, { filter: { listId: list.id, search: 'Zoé' } }).expect(200)).body).toEqual({
      changed: 1,
      unknown: [],
    });
    expect((await post(`/lists/${list.id}/add`, { named: ['@USER_3', 'f4', 'nobody'] }).expect(200)).body).toEqual({
      changed: 1,
      unknown: ['nobody'],
    });
    await owner.query(
      `insert into campaigns (workspace_id, account_id, name, audience) values ($1, $2, 'Uses it', jsonb_build_object('include', jsonb_build_object('listIds', jsonb_build_array($3::text)), 'exclude', '{}'::jsonb))`,
      [account.workspaceId, account.accountId, list.id],
    );
    expect((await agent.get(`/v1/lists/${list.id}`).expect(200)).body).toMatchObject({ fans: 9, campaigns: [{ name: 'Uses it' }] });
  });

  it('are suppressed by page, once, with a line in the audit log', async () => {
    const input = { selection: { filter: { search: 'user_8' } }, reason: 'complaint', wording: 'They wrote by mail' };
    expect((await post('/fans/suppress', input).expect(200)).body).toEqual({ suppressed: 1, already: 0 });
    expect((await post('/fans/suppress', input).expect(200)).body).toEqual({ suppressed: 0, already: 1 });
    const { id } = await fanOf('f8');
    expect((await agent.get(`/v1/fans/${id}/profile`).expect(200)).body).toMatchObject({
      lists: [{ name: 'Bulk' }],
      barriers: [{ kind: 'suppressed', reason: 'complaint', wording: 'They wrote by mail', actor: expect.stringMatching(/^user:/) as string }],
    });
    const { rows } = await owner.query(`select data from audit_log where action = 'fans.suppressed'`);
    expect(rows).toEqual([{ data: { fans: 1, reason: 'complaint', wording: 'They wrote by mail' } }]);
  });
});

describe('suppressions', () => {
  it('are added by ids that need not be here, found by their hash, and lifted with a reason', async () => {
    const input = { accountId: account.accountId, platformFanIds: ['f9', 'elsewhere', 'f8'], wording: 'From the old tool' };
    expect((await post('/suppressions', input).expect(200)).body).toEqual({ added: 2, already: 1, fans: 1 });
    expect((await post('/suppressions', input).expect(200)).body).toEqual({ added: 0, already: 3, fans: 0 });
    expect(await fanOf('f9')).toMatchObject({ suppressedAt: expect.any(String) as string });
    const asked = async (query: object) => ((await agent.get('/v1/suppressions').query(query).expect(200)).body as { items: Suppression[] }).items;
    const [hidden] = await asked({ accountId: account.accountId, platformFanId: 'elsewhere' });
    expect(hidden).toMatchObject({ fanId: null, fanName: null, wording: 'From the old tool', liftedAt: null });
    await agent.get('/v1/suppressions').query({ platformFanId: 'elsewhere' }).expect(422);
    expect(await asked({ inForce: 'true', reason: 'manual' })).toHaveLength(2);
    const [named] = await asked({ accountId: account.accountId, platformFanId: 'f9' });
    expect((await post(`/suppressions/${named!.id}/lift`, { reason: 'came back' }).expect(200)).body).toMatchObject({
      fanName: 'Fan 9',
      liftedAt: expect.any(String) as string,
      liftedBy: expect.stringMatching(/^user:/) as string,
    });
    expect(await fanOf('f9')).toMatchObject({ suppressedAt: null });
    await post(`/suppressions/${hidden!.id}/lift`, { reason: 'a mistake' }).expect(200);
    expect((await post(`/suppressions/${hidden!.id}/lift`, { reason: 'again' }).expect(409)).body).toMatchObject({ code: 'fans.not_suppressed' });
  });

  it('of an erased fan frees the fan who came back by import', async () => {
    const { id } = await fanOf('f7');
    await post(`/fans/${id}/erase`, { reason: 'asked' }).expect(204);
    await owner.query(`insert into fans (workspace_id, account_id, platform_fan_id, suppressed_at) values ($1, $2, 'f7', now())`, [
      account.workspaceId,
      account.accountId,
    ]);
    const query = { accountId: account.accountId, platformFanId: 'f7' };
    const [row] = ((await agent.get('/v1/suppressions').query(query).expect(200)).body as { items: Suppression[] }).items;
    expect(row).toMatchObject({ fanId: null, reason: 'erasure' });
    await post(`/suppressions/${row!.id}/lift`, { reason: 'asked to be back' }).expect(200);
    expect(await fanOf('f7')).toMatchObject({ suppressedAt: null });
  });
});

describe('the profile', () => {
  it('tells everything that happened, newest first, by page and by kind, and keeps money and texts from who may not see them', async () => {
    const { id } = await fanOf('f1');
    await inWorkspace(api.database.app, account.workspaceId, async (tx) => {
      const { workspaceId, accountId } = account;
      await tx.execute(sql`insert into messages (workspace_id, account_id, fan_id, direction, source, reason, text, created_at) values
        (${workspaceId}, ${accountId}, ${id}, 'in', 'fan', 'received', 'hello', now() - interval '3 hours'), (${workspaceId}, ${accountId}, ${id}, 'out', 'human', 'sent', 'hi', now() - interval '2 hours')`);
      await tx.execute(sql`insert into fan_transactions (workspace_id, account_id, fan_id, platform_transaction_id, kind, occurred_at, gross_cents, net_cents, currency)
        values (${workspaceId}, ${accountId}, ${id}, 't1', 'tip', now() - interval '1 hour', 500, 400, 'USD')`);
      await tx.execute(sql`with c as (insert into campaigns (workspace_id, account_id, name, audience) values (${workspaceId}, ${accountId}, 'Spring', '{}') returning id)
        insert into campaign_recipients (campaign_id, fan_id, workspace_id, account_id, variant_id, in_test, probability, version, reason, assigned_at)
        select id, ${id}, ${workspaceId}, ${accountId}, null, false, 0.1, 1, 'holdout', now() - interval '4 hours' from c`);
    });
    await post(`/fans/${id}/freeze`, { reason: 'seems young' }).expect(200);
    await post(`/fans/${id}/consent`, { state: 'withdrawn', source: 'e-mail' }).expect(200);
    const seen: HistoryEntry[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const answer = await agent
        .get(`/v1/fans/${id}/history`)
        .query({ limit: 3, ...(cursor ? { cursor } : {}) })
        .expect(200);
      const page = answer.body as { items: HistoryEntry[]; nextCursor: string | null };
      seen.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(seen.map(({ kind, what }) => `${kind}:${what}`).toSorted()).toEqual(
      [
        'campaign:holdout',
        'consent:withdrawn',
        'decision:fan.frozen',
        'message:in',
        'message:out',
        'purchase:tip',
        'record:created',
        'record:list',
      ].toSorted(),
    );
    expect(seen.map((entry) => entry.at)).toEqual(
      seen
        .map((entry) => entry.at)
        .toSorted()
        .toReversed(),
    );
    expect(seen.find((entry) => entry.kind === 'campaign')).toMatchObject({ name: 'Spring', reason: 'holdout' });
    const only = (await agent.get(`/v1/fans/${id}/history`).query({ kind: 'purchase' }).expect(200)).body as { items: HistoryEntry[] };
    expect(only.items).toMatchObject([{ what: 'tip', cents: 500, currency: 'USD' }]);
    const profile = (await agent.get(`/v1/fans/${id}/profile`).expect(200)).body as FanProfile;
    expect(profile.months).toHaveLength(12);
    expect(profile.months?.reduce((sum, month) => sum + month.cents, 0)).toBe(500);
    expect(profile.byKind).toEqual([{ kind: 'tip', cents: 500, purchases: 1 }]);
    expect(profile.barriers.map((one) => one.kind).toSorted()).toEqual(['consent_withdrawn', 'frozen']);
    const poor = (await chatter.get(`/v1/fans/${id}/profile`).expect(200)).body as FanProfile;
    expect([poor.months, poor.byKind, poor.fan.spendCents]).toEqual([null, null, null]);
    expect(
      ((await chatter.get(`/v1/fans/${id}/history`).query({ kind: 'purchase' }).expect(200)).body as { items: HistoryEntry[] }).items[0],
    ).toMatchObject({ cents: null });
    await agent.get(`/v1/fans/${id}/history`).query({ cursor: 'nonsense' }).expect(400);
  });
});
