import type { RunningHistory } from '../../contracts/accounts/history';
import { createHmac } from 'node:crypto';
import { sql } from 'drizzle-orm';
import supertest from 'supertest';
import { inWorkspace } from '../../db/database';
import { createTestApi, type TestApi } from '../support/api';
import { openTestWorld, type TestWorld } from '../support/sandbox-world';

let api: TestApi;
let world: TestWorld;
let closeWorld: () => Promise<void>;
let n = 0;
beforeAll(async () => {
  const opened = await openTestWorld();
  ({ world } = opened);
  closeWorld = opened.close;
  api = await createTestApi({ services: { sandboxOrigin: new URL(world.url).origin } });
});
afterAll(async () => {
  await api.close();
  await closeWorld();
});

async function connected() {
  const owner = await api.signUp();
  const platformAccountId = `acct_past${(n += 1)}`;
  await world.account(platformAccountId, {});
  const input = { platform: 'sandbox', baseUrl: world.url, platformAccountId, apiKey: 'test-key-1', webhookSecret: 'a-secret-of-20-chars' };
  const { body } = await owner.agent
    .post('/v1/accounts')
    .send({ ...input, authorityNote: 'Lumen agreed on 1 May, by mail.' })
    .expect(201);
  return { agent: owner.agent, workspaceId: owner.workspaceId ?? '', id: (body as { id: string }).id, input };
}
const run = (workspaceId: string, statement: ReturnType<typeof sql>) => inWorkspace(api.database.app, workspaceId, (tx) => tx.execute(statement));

it('webhooks are taken by either secret while it is changed, and by the new one alone afterwards', async () => {
  const { agent, id, workspaceId, input } = await connected();
  const knock = async (secret: string, n: number) => {
    const raw = JSON.stringify({ event: 'subscriptions.new', account_id: input.platformAccountId, payload: { user: { id: n } } });
    const answer = await supertest(api.app)
      .post(`/v1/webhooks/platform/${id}`)
      .set({
        'content-type': 'application/json',
        signature: createHmac('sha256', secret).update(raw).digest('hex'),
        'x-ofapi-idempotency-key': `evt_${n}`,
      })
      .send(raw);
    return answer.status;
  };
  const made = (await agent.post(`/v1/accounts/${id}/webhook-secret`).send({ overlapMinutes: 60 }).expect(200)).body as { secret: string };
  expect(made).toEqual({ secret: expect.stringMatching(/^whsec_/) as string, oldHoldsUntil: expect.any(String) as string });
  expect((await agent.get(`/v1/accounts/${id}`).expect(200)).body).toMatchObject({
    hasWebhookSecret: true,
    oldWebhookSecretUntil: expect.any(String) as string,
  });
  expect([await knock(made.secret, 1), await knock(input.webhookSecret, 2), await knock('another-secret-of-20', 3)]).toEqual([200, 200, 401]);
  await run(workspaceId, sql`update platform_accounts set webhook_secret_before_until = now() - interval '1 second' where id = ${id}`);
  expect([await knock(made.secret, 4), await knock(input.webhookSecret, 5)]).toEqual([200, 401]);
  // One that the platform made is taken over, and never shown; without an overlap the old one ends at once.
  const given = await agent.post(`/v1/accounts/${id}/webhook-secret`).send({ secret: 'made-by-the-platform', overlapMinutes: 0 }).expect(200);
  expect(given.body).toEqual({ secret: null, oldHoldsUntil: null });
  expect([await knock('made-by-the-platform', 6), await knock(made.secret, 7)]).toEqual([200, 401]);
  expect((await run(workspaceId, sql`select 1 from secrets where kind = 'webhook_secret'`)).rows).toHaveLength(1);
});

it('the past is read from connecting on, and is stopped, gone on with and begun anew by a person', async () => {
  const { agent, id, workspaceId } = await connected();
  const past = async () => ((await agent.get(`/v1/accounts/${id}/history`).expect(200)).body as { status: string }).status;
  const press = async (what: string, body: object = {}) =>
    ((await agent.post(`/v1/accounts/${id}/history/${what}`).send(body).expect(200)).body as { status: string }).status;
  const running = async () => ((await agent.get('/v1/histories').expect(200)).body as { items: RunningHistory[] }).items;
  expect(await past()).toBe('waiting');
  expect(await running()).toMatchObject([{ accountId: id, accountName: expect.any(String) as string, status: 'waiting', stage: 'fans' }]);
  expect(await press('stop')).toBe('stopped');
  expect(await running()).toEqual([]);
  expect(await press('start')).toBe('waiting');
  await run(workspaceId, sql`update account_histories set status = 'completed', messages = 3 where account_id = ${id}`);
  expect(await press('start')).toBe('completed');
  expect(await press('start', { again: true })).toBe('waiting');
  expect((await run(workspaceId, sql`select messages from account_histories where account_id = ${id}`)).rows).toEqual([{ messages: 0 }]);
});
