import { createHmac } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import type { Agent } from 'supertest';
import type { AccountActivity } from '../../contracts/accounts/activity';
import { createTestApi, type TestApi } from '../support/api';
import { eventually } from '../support/eventually';
import { seedEverything, type WorldIds } from '../support/route-samples';
import { openTestWorld, type TestWorld } from '../support/sandbox-world';

let api: TestApi;
let owner: Pool;
let world: TestWorld;
let closeWorld: () => Promise<void>;
beforeAll(async () => {
  const opened = await openTestWorld();
  ({ world } = opened);
  closeWorld = opened.close;
  api = await createTestApi({ services: { sandboxOrigin: new URL(world.url).origin } });
  owner = new Pool({ connectionString: api.database.urls.owner, max: 2 });
});
afterAll(async () => {
  await owner.end();
  await api.close();
  await closeWorld();
});

async function seeded(): Promise<{ agent: Agent; ids: WorldIds; workspaceId: string; userId: string }> {
  const { agent, workspaceId, userId } = await api.signUp('Ada');
  const ids = await seedEverything(owner, workspaceId ?? '', userId);
  await owner.query('delete from outbox where account_id = $1', [ids.accountId]);
  return { agent, ids, workspaceId: workspaceId ?? '', userId };
}
const activityOf = async (agent: Agent, accountId: string) =>
  (await agent.get(`/v1/accounts/${accountId}/activity`).expect(200)).body as AccountActivity;

/** `count` messages in the queue. */
async function queue(
  { workspaceId, ids }: { workspaceId: string; ids: WorldIds },
  { source, count, notBefore = 'now()', reason = 'queued' }: { source: 'human' | 'campaign'; count: number; notBefore?: string; reason?: string },
) {
  await owner.query(
    `with made as (insert into messages (workspace_id, account_id, fan_id, direction, source, source_id, reason, text)
       select $1, $2, $3, 'out', $4, $5, $6, 'x' from generate_series(1, $7) returning id)
     insert into outbox (account_id, message_id, workspace_id, fan_id, priority, not_before, source, source_id)
       select $2, id, $1, $3, $8, ${notBefore}, $4, $5 from made`,
    [workspaceId, ids.accountId, ids.fanId, source, source === 'campaign' ? ids.campaignId : null, reason, count, source === 'campaign' ? 2 : 0],
  );
}

it('shows the last minute out of the ring of the limit, and the last hour out of the attempts', async () => {
  const { agent, ids, workspaceId } = await seeded();
  await owner.query(
    `insert into message_attempts (workspace_id, account_id, message_id, fan_id, source, grant_id, epoch, request, request_hash, started_at, outcome)
     select $1, $2, uuidv7(), $3, 'campaign', uuidv7(), 1, '{}', 'h', now() - minutes * interval '1 minute', outcome
     from (values (0, 'sent'), (10, 'sent'), (10, 'sent'), (10, 'unknown'), (10, 'handed_back'), (90, 'sent')) v (minutes, outcome)`,
    [workspaceId, ids.accountId, ids.fanId],
  );
  // Anew for each look: a slow answer finds them further back.
  await eventually(async () => {
    await owner.query(
      `update senders set ring = jsonb_build_array(jsonb_build_array('g', t - 7000, t + 4000, 1), jsonb_build_array('h', t - 1000, t + 10000, 2))
       from (select extract(epoch from clock_timestamp()) * 1000 as t) n where account_id = $1`,
      [ids.accountId],
    );
    const { lastMinute } = await activityOf(agent, ids.accountId);
    expect(lastMinute).toHaveLength(12);
    expect(lastMinute.slice(-2)).toEqual([1, 2]);
  });
  const activity = await activityOf(agent, ids.accountId);
  expect(activity.lastHour).toHaveLength(60);
  expect(activity.lastHour.filter(({ sent, failed }) => sent + failed > 0).map(({ sent, failed }) => [sent, failed])).toEqual([
    [2, 1],
    [1, 0],
  ]);
  await owner.query('update senders set limit_per_minute = null where account_id = $1', [ids.accountId]);
  await eventually(async () => {
    await owner.query(`update message_attempts set started_at = now() where account_id = $1 and started_at > now() - interval '5 minutes'`, [
      ids.accountId,
    ]);
    expect((await activityOf(agent, ids.accountId)).lastMinute.at(-1)).toBe(1);
  });
});

it('shows what waits by source and by reason, and when each part will have left', async () => {
  const place = await seeded();
  const { agent, ids } = place;
  await queue(place, { source: 'human', count: 2 });
  await queue(place, { source: 'campaign', count: 18 });
  await queue(place, { source: 'campaign', count: 5, notBefore: `now() + interval '3 hours'`, reason: 'held.quiet_hours' });
  const { queue: groups, emptyAt, asOf } = await activityOf(agent, ids.accountId);
  expect(groups).toMatchObject([
    { source: 'human', sourceId: null, name: null, total: 2, due: 2, held: [] },
    { source: 'campaign', sourceId: ids.campaignId, name: 'C', total: 23, due: 18, held: [{ reason: 'held.quiet_hours', count: 5 }] },
  ]);
  const { rows } = await owner.query<{ at: Date }>('select max(not_before) as at from outbox where account_id = $1', [ids.accountId]);
  const minutes = (from: number, at: string | null | undefined) => Math.round((Date.parse(at ?? '') - from) / 6_000) / 10;
  expect(minutes(Date.parse(asOf), groups[0]?.endAt)).toBe(0.2);
  expect(minutes(rows[0]!.at.getTime(), groups[1]?.endAt)).toBe(0.5);
  expect(emptyAt).toBe(groups[1]?.endAt);
});

it('gives no end to what waits for a person: a paused campaign, a stopped account', async () => {
  const place = await seeded();
  const { agent, ids } = place;
  await queue(place, { source: 'campaign', count: 3 });
  await owner.query(`update campaigns set status = 'paused' where id = $1`, [ids.campaignId]);
  expect(await activityOf(agent, ids.accountId)).toMatchObject({
    queue: [{ due: 0, held: [{ reason: 'held.source_paused', count: 3, nextAt: expect.any(String) }], endAt: null }],
    emptyAt: null,
  });
  await owner.query(`update campaigns set status = 'running' where id = $1`, [ids.campaignId]);
  expect((await activityOf(agent, ids.accountId)).emptyAt).not.toBeNull();
  await agent.post(`/v1/accounts/${ids.accountId}/pause`).send({ reason: 'a look first' }).expect(200);
  expect(await activityOf(agent, ids.accountId)).toMatchObject({
    sender: { state: 'paused', pausedBy: 'Ada', reason: 'a look first' },
    queue: [{ due: 3, endAt: null }],
    emptyAt: null,
  });
});

it('keeps the names of campaigns from those who may not see campaigns', async () => {
  const place = await seeded();
  await queue(place, { source: 'campaign', count: 1 });
  const chatter = await api.signUp('Cleo');
  await owner.query(`insert into members (workspace_id, user_id, role) values ($1, $2, 'chatter')`, [place.workspaceId, chatter.userId]);
  await chatter.agent.put('/v1/me/workspace').send({ workspaceId: place.workspaceId }).expect(204);
  expect((await activityOf(chatter.agent, place.ids.accountId)).queue).toMatchObject([{ source: 'campaign', name: null, total: 1 }]);
});

it('streams the figures to a signed-in page, and to nobody else', async () => {
  const place = await seeded();
  const stranger = await seeded();
  const server: Server = api.app.listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/accounts/${place.ids.accountId}/live`;
  const bearer = async (agent: Agent) => {
    const { body } = await agent
      .post('/v1/api-keys')
      .send({ name: 'Live', scopes: ['accounts.read'] })
      .expect(201);
    return { authorization: `Bearer ${(body as { key: string }).key}` };
  };
  expect((await fetch(url)).status).toBe(401);
  expect((await fetch(url, { headers: await bearer(stranger.agent) })).status).toBe(404);
  const stop = new AbortController();
  const answer = await fetch(url, { headers: await bearer(place.agent), signal: stop.signal });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  let text = '';
  let queued = false;
  const until = async (pattern: RegExp) => {
    for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(part).toString();
      if (pattern.test(text)) return;
      if (!queued && /"total":0/.test(text)) {
        queued = true;
        await queue(place, { source: 'human', count: 1 });
      }
    }
  };
  await until(/"total":1/);
  expect(text).toMatch(/event: ?activity/);
  stop.abort();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

it('connects the sandbox of the installation in one call, with fans and with its webhooks led here', async () => {
  const { agent } = await api.signUp('Ada');
  expect((await agent.get('/v1/installation').expect(200)).body).toEqual({ sandbox: { origin: new URL(world.url).origin } });
  const { body } = await agent.post('/v1/accounts/sandbox').send({ displayName: 'First try', timeZone: 'Europe/Paris' }).expect(201);
  expect(body).toMatchObject({
    platform: 'sandbox',
    displayName: 'First try',
    status: 'active',
    hasWebhookSecret: true,
    sender: { limitPerMinute: 10 },
  });
  const fans = await agent.get('/v1/fans').query({ accountId: body.id, limit: 200 }).expect(200);
  expect(fans.body.items).toHaveLength(60);
});

it('says that there is no sandbox, and what to do, where none answers', async () => {
  const other = await createTestApi();
  const { agent } = await other.signUp('Ada');
  expect((await agent.get('/v1/installation').expect(200)).body).toEqual({ sandbox: null });
  const { body } = await agent.post('/v1/accounts/sandbox').send({}).expect(502);
  expect(body).toMatchObject({ code: 'accounts.platform_unreachable', detail: expect.stringContaining('Start it') });
  await other.close();
});

it('notes when a webhook came, and when one was refused', async () => {
  const { agent } = await api.signUp('Ada');
  const platformAccountId = 'acct_webhooks';
  await world.account(platformAccountId, {});
  const webhookSecret = 'a-secret-of-20-chars';
  const { body: account } = await agent
    .post('/v1/accounts')
    .send({
      platform: 'sandbox',
      baseUrl: world.url,
      platformAccountId,
      apiKey: 'test-key-1',
      webhookSecret,
      authorityNote: 'Agreed on 1 May, by mail.',
    })
    .expect(201);
  expect(account.webhooks).toEqual({ offered: true, receivedAt: null, refusedAt: null });
  const raw = JSON.stringify({ event: 'users.typing', account_id: platformAccountId, payload: {} });
  const send = (signature: string) =>
    agent
      .post(`/v1/webhooks/platform/${account.id as string}`)
      .set('content-type', 'application/json')
      .set('signature', signature)
      .send(raw);
  await send('0'.repeat(64)).expect(401);
  expect((await agent.get(`/v1/accounts/${account.id}`)).body.webhooks).toEqual({ offered: true, receivedAt: null, refusedAt: expect.any(String) });
  await send(createHmac('sha256', webhookSecret).update(raw).digest('hex')).expect(200);
  expect((await agent.get(`/v1/accounts/${account.id}`)).body.webhooks).toEqual({
    offered: true,
    receivedAt: expect.any(String),
    refusedAt: expect.any(String),
  });
});

it.each([
  ['STOP please', undefined, { word: 'stop', isBuiltIn: true }],
  ['please halt', ['halt'], { word: null, isBuiltIn: false }],
  ['Halt!', ['halt'], { word: 'halt', isBuiltIn: false }],
])('tells what the send path makes of %p', async (text, stopWords, answer) => {
  const { agent } = await api.signUp('Ada');
  expect((await agent.post('/v1/settings/stop-words/try').send({ text, stopWords }).expect(200)).body).toEqual(answer);
});

it('accounts are found by a part of their name or by the id of the platform, page by page', async () => {
  const { agent, workspaceId } = await api.signUp('Ada');
  await owner.query(
    `with made as (insert into platform_accounts (workspace_id, platform, base_url, platform_account_id, display_name)
       select $1, 'sandbox', 'http://127.0.0.1:1', 'of_' || n, case when n = 31 then 'Rosé Atelier' else 'Lumen ' || n end from generate_series(1, 31) n returning id)
     insert into senders (account_id, workspace_id, limit_per_minute) select id, $1, 10 from made`,
    [workspaceId],
  );
  const names = async (query: string) => {
    const { body } = await agent.get(`/v1/accounts?${query}`).expect(200);
    const page = body as { items: { displayName: string }[]; nextCursor: string | null };
    return { names: page.items.map((one) => one.displayName), next: page.nextCursor };
  };
  expect(await names(`search=${encodeURIComponent('rosÉ')}`)).toEqual({ names: ['Rosé Atelier'], next: null });
  expect(await names('search=OF_27')).toEqual({ names: ['Lumen 27'], next: null });
  expect(await names(`search=${encodeURIComponent('%')}`)).toEqual({ names: [], next: null });
  const first = await names('search=lumen&limit=20');
  expect(first.names).toHaveLength(20);
  expect(new Set([...first.names, ...(await names(`search=lumen&limit=20&cursor=${first.next}`)).names]).size).toBe(30);
});
