import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MockActivityEnvironment } from '@temporalio/testing';
import { sql } from 'drizzle-orm';
import type { Agent } from 'supertest';
import { createDeliverWebhooks } from '../../activities/operations/deliver-webhooks';
import type { Page } from '../../contracts/api/page';
import type { NewWebhookEndpoint, WebhookDelivery } from '../../contracts/operations/webhook-endpoint';
import { inWorkspace } from '../../db/database';
import { GatewayClient } from '../../providers/platform/gateway-client';
import { createSecretBox } from '../../providers/secrets/secret-box';
import { createTestApi, type TestApi } from '../support/api';

interface Call {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

let api: TestApi;
let agent: Agent;
let workspaceId: string;
let accountId: string;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let client: GatewayClient;

beforeAll(async () => {
  receiver = await startReceiver();
  client = new GatewayClient(32, { insideOrigin: receiver.url });
  api = await createTestApi({ services: { webhookInsideOrigin: receiver.url } });
  const boss = await api.signUp();
  agent = boss.agent;
  workspaceId = boss.workspaceId!;
  const { rows } = await query(sql`insert into platform_accounts (workspace_id, platform, base_url, platform_account_id, display_name)
    values (${workspaceId}, 'sandbox', 'http://127.0.0.1:1', 'acct', 'Rose') returning id`);
  accountId = rows[0]!.id as string;
});
beforeEach(async () => {
  receiver.calls.length = 0;
  receiver.answer = () => 204;
  await query(sql`delete from webhook_endpoints`);
});
afterAll(async () => {
  await client.close();
  await api.close();
  await receiver.close();
});

const query = (text: ReturnType<typeof sql>) => inWorkspace(api.database.app, workspaceId, (tx) => tx.execute(text));
const happens = (type: string, of: string | null = accountId) =>
  query(
    sql`insert into events (workspace_id, type, account_id, data) values (${workspaceId}, ${type}, ${of}, ${JSON.stringify({ grossCents: 1_200 })})`,
  );
const make = async (input: object = {}) =>
  (
    await agent
      .post('/v1/webhook-endpoints')
      .send({ url: `${receiver.url}/hook?key=k`, events: ['money.purchase'], ...input })
      .expect(201)
  ).body as NewWebhookEndpoint;
const deliveries = async ({ id }: { id: string }) =>
  ((await agent.get(`/v1/webhook-endpoints/${id}/deliveries`).expect(200)).body as Page<WebhookDelivery>).items;
/** Every wait is over, as if its time had come. */
const timePasses = () => query(sql`update webhook_deliveries set next_try_at = now() where state = 'waiting'`);

/** Runs the activity until it is told to stop by what it did. */
async function deliverUntil(done: () => Promise<boolean>, atTheEnd: () => void = () => undefined): Promise<void> {
  const environment = new MockActivityEnvironment();
  const box = createSecretBox(Buffer.alloc(32, 7).toString('base64'));
  const deliver = createDeliverWebhooks({
    senderPool: api.database.sender.$client,
    webhookClient: client,
    webhookWindowMs: 30_000,
    readSecret: async (workspace, id) => {
      const { rows } = await query(sql`select ciphertext from secrets where id = ${id}`);
      return box.open(rows[0]!.ciphertext as Buffer, workspace);
    },
    log: { warn: () => undefined },
  });
  const running = environment.run(deliver);
  while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 20));
  environment.cancel();
  atTheEnd();
  await running;
}
const tried = (endpoint: { id: string }, tries: number) => async () =>
  (await deliveries(endpoint)).reduce((sum, delivery) => sum + delivery.tries.length, 0) >= tries;

it('takes what happens to those who chose it, signed with every secret in force, once', async () => {
  const [all, other, rose] = [await make(), await make({ events: ['message.received'] }), await make({ accountId })];
  const rotated = (await agent.post(`/v1/webhook-endpoints/${rose.id}/rotate-secret`).expect(200)).body as NewWebhookEndpoint;
  await happens('money.purchase');
  await happens('money.purchase', null);
  await deliverUntil(async () => receiver.calls.length >= 3 && (await tried(all, 2)()));
  expect(await deliveries(other)).toEqual([]);
  expect(receiver.calls).toHaveLength(3);
  expect(receiver.calls.map(({ path }) => path)).toEqual(['/hook?key=k', '/hook?key=k', '/hook?key=k']);
  const [delivery] = await deliveries(rose);
  expect(delivery).toMatchObject({ state: 'delivered', event: 'money.purchase', tries: [{ status: 204, error: null }] });
  const call = receiver.calls.find(({ headers }) => String(headers['webhook-signature']).includes(' '))!;
  expect(call.headers['webhook-id']).toBe(delivery!.eventId);
  expect(JSON.parse(call.body)).toMatchObject({ type: 'money.purchase', data: { accountId, grossCents: 1_200 } });
  for (const { secret } of [rose, rotated]) expect(signedBy(call, secret)).toBe(true);
  expect(signedBy(call, all.secret)).toBe(false);
});

it('tries again after failures, with the same id, until it arrives; a replay sends it once more', async () => {
  receiver.answer = (calls) => (calls === 1 ? 500 : calls === 2 ? 302 : 200);
  const endpoint = await make();
  await happens('money.purchase');
  for (const tries of [1, 2, 3]) {
    await deliverUntil(tried(endpoint, tries));
    if (tries < 3)
      expect((await agent.get(`/v1/webhook-endpoints/${endpoint.id}`)).body).toMatchObject({
        waiting: 1,
        failingSince: expect.any(String) as string,
      });
    await timePasses();
  }
  const [delivery] = await deliveries(endpoint);
  expect(delivery).toMatchObject({ state: 'delivered', tries: [{ status: 500 }, { status: 302 }, { status: 200 }] });
  await agent.post(`/v1/webhook-endpoints/${endpoint.id}/deliveries/${delivery!.id}/replay`).expect(200);
  await deliverUntil(tried(endpoint, 4));
  expect(new Set(receiver.calls.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([delivery!.eventId]));
  expect((await agent.get(`/v1/webhook-endpoints/${endpoint.id}`).expect(200)).body).toMatchObject({ failingSince: null, waiting: 0 });
});

it('gives a delivery up after its last try, and an endpoint that says it is gone, or fails for five days', async () => {
  receiver.answer = () => 500;
  const endpoint = await make();
  await happens('money.purchase');
  await deliverUntil(tried(endpoint, 1));
  await query(sql`update webhook_deliveries set tried = 9, next_try_at = now()`);
  await query(sql`update webhook_endpoints set failing_since = now() - interval '6 days'`);
  await deliverUntil(tried(endpoint, 2));
  expect(await deliveries(endpoint)).toMatchObject([{ state: 'failed', nextTryAt: null }]);
  expect((await agent.get(`/v1/webhook-endpoints/${endpoint.id}`)).body).toMatchObject({ enabled: false, disabledReason: 'failing' });

  receiver.answer = () => 410;
  const gone = await make();
  await agent.post(`/v1/webhook-endpoints/${gone.id}/test`).expect(201);
  await deliverUntil(tried(gone, 1));
  expect((await agent.get(`/v1/webhook-endpoints/${gone.id}`)).body).toMatchObject({ enabled: false, disabledReason: 'gone' });
  const { rows } = await query(sql`select kind, resolved_at from notifications where subject_id = ${gone.id}`);
  expect(rows).toEqual([{ kind: 'webhook.disabled', resolved_at: null }]);
  expect((await agent.post(`/v1/webhook-endpoints/${gone.id}/test`).expect(409)).body).toMatchObject({ code: 'webhooks.disabled' });
  await agent.patch(`/v1/webhook-endpoints/${gone.id}`).send({ enabled: true }).expect(200);
  expect((await query(sql`select 1 from notifications where subject_id = ${gone.id} and resolved_at is null`)).rows).toEqual([]);
});

it('a slow endpoint holds up no other, and no delivery is taken twice by two workers', async () => {
  const slow = await make({ url: `${receiver.url}/slow` });
  const quick = await make();
  for (let n = 0; n < 12; n++) await happens('money.purchase');
  const quickDone = async () => (await deliveries(quick)).filter(({ state }) => state === 'delivered').length === 12;
  await Promise.all([deliverUntil(quickDone, receiver.release), deliverUntil(quickDone, receiver.release)]);
  // Calls that were held for too long are made again.
  await timePasses();
  await deliverUntil(async () => (await deliveries(slow)).some(({ state }) => state === 'delivered'));
  const ids = receiver.calls.filter(({ path }) => path !== '/slow').map(({ headers }) => headers['webhook-id']);
  expect([ids.length, new Set(ids).size]).toEqual([12, 12]);
});

it.each([
  ['http://example.com/hook', 'Use https'],
  ['https://user:word@example.com/hook', 'Leave user'],
  ['https://10.0.0.1/hook', 'own network'],
  ['https://[::1]/hook', 'own network'],
  ['https://nowhere.invalid/hook', 'DNS'],
])('refuses the address %s', async (url, words) => {
  const { body } = await agent
    .post('/v1/webhook-endpoints')
    .send({ url, events: ['money.tip'] })
    .expect(422);
  expect(body).toMatchObject({ code: 'webhooks.url_refused', detail: expect.stringContaining(words) as string });
});

it('takes twenty and no more', async () => {
  for (let n = 0; n < 20; n++) await make();
  const { body } = await agent
    .post('/v1/webhook-endpoints')
    .send({ url: `${receiver.url}/hook`, events: ['money.tip'] })
    .expect(409);
  expect(body).toMatchObject({ code: 'webhooks.too_many' });
});

it('webhooks.too_many: those of accounts that a member does not see count as well', async () => {
  const { rows } = await query(sql`insert into platform_accounts (workspace_id, platform, base_url, platform_account_id, display_name)
    values (${workspaceId}, 'sandbox', 'http://127.0.0.1:1', 'acct2', 'Iris') returning id`);
  const second = rows[0]!.id as string;
  const scoped = await api.signUp('Dora');
  await api.auth
    .execute(sql`with m as (insert into members (workspace_id, user_id, role, all_accounts) values (${workspaceId}, ${scoped.userId}, 'manager', false) returning id)
    insert into member_accounts (member_id, account_id, workspace_id) select id, ${second}, ${workspaceId} from m`);
  await scoped.agent.put('/v1/me/workspace').send({ workspaceId }).expect(204);
  const input = { url: `${receiver.url}/hook`, events: ['money.tip'], accountId: second };
  await scoped.agent.post('/v1/webhook-endpoints').send(input).expect(201);
  for (let n = 0; n < 19; n++) await make({ accountId });
  expect((await scoped.agent.post('/v1/webhook-endpoints').send(input).expect(409)).body).toMatchObject({ code: 'webhooks.too_many' });
});

it('never calls into the own network, although the name led outside when it was given', async () => {
  const endpoint = await make();
  await query(sql`update webhook_endpoints set url = 'https://127.0.0.1:1/hook'`);
  const sent = (await agent.post(`/v1/webhook-endpoints/${endpoint.id}/test`).expect(201)).body as WebhookDelivery;
  expect((await query(sql`select data from audit_log where target_id = ${endpoint.id} and action = 'webhook.tested'`)).rows).toEqual([
    { data: { deliveryId: sent.id } },
  ]);
  await deliverUntil(tried(endpoint, 1));
  expect(await deliveries(endpoint)).toMatchObject([
    { state: 'waiting', tries: [{ status: null, error: 'The address leads into the own network.' }] },
  ]);
});

function signedBy({ headers, body }: Call, secret: string): boolean {
  const signature = createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
    .update(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`)
    .digest('base64');
  return String(headers['webhook-signature']).split(' ').includes(`v1,${signature}`);
}

/** An endpoint of a customer. `/slow` answers when it is released. */
async function startReceiver() {
  const calls: Call[] = [];
  const held: ServerResponse[] = [];
  let isHolding = true;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      calls.push({ path: request.url ?? '', headers: request.headers, body });
      if (request.url === '/slow' && isHolding) return void held.push(response);
      const status = receiver.answer(calls.length);
      response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    /** Answers all that `/slow` holds, and from now on at once. */
    release: () => {
      isHolding = false;
      held.splice(0).forEach((response) => response.writeHead(204).end());
    },
    answer: (_calls: number): number => 204,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
