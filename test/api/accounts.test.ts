import { createHmac } from 'node:crypto';
import { sql } from 'drizzle-orm';
import supertest from 'supertest';
import { inWorkspace } from '../../db/database';
import { eventually } from '../support/eventually';
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

const code = (answer: { body: unknown }) => (answer.body as { code?: string }).code;
const connectable = async (config: object = {}) => {
  const platformAccountId = `acct_test${(n += 1)}`;
  await world.account(platformAccountId, { displayName: 'Lumen', ...config });
  return {
    platform: 'sandbox',
    baseUrl: world.url,
    platformAccountId,
    apiKey: 'test-key-1',
    webhookSecret: 'a-secret-of-20-chars',
    authorityNote: 'Lumen agreed on 1 May, by mail.',
  };
};
async function connected(config: object = {}, more: object = {}) {
  const owner = await api.signUp();
  const input = { ...(await connectable(config)), ...more };
  const { body } = await owner.agent.post('/v1/accounts').send(input).expect(201);
  return { ...owner, workspaceId: owner.workspaceId ?? '', id: body.id as string, account: body, input };
}
const addFan = async ({ workspaceId, id }: { workspaceId: string; id: string }, more = sql`null`) => {
  const { rows } = await inWorkspace(api.database.app, workspaceId, (tx) =>
    tx.execute<{ id: string }>(
      sql`insert into fans (workspace_id, account_id, platform_fan_id, suppressed_at) values (${workspaceId}, ${id}, ${`f${(n += 1)}`}, ${more}) returning id`,
    ),
  );
  return rows[0]?.id ?? '';
};
const run = (workspaceId: string, statement: ReturnType<typeof sql>) => inWorkspace(api.database.app, workspaceId, (tx) => tx.execute(statement));

it('connects an account that the platform knows; its key is sealed and never shown', async () => {
  const { agent, account, id, workspaceId } = await connected({ limitPerMinute: 7 });
  expect(account).toMatchObject({
    displayName: 'Lumen',
    status: 'active',
    hasWebhookSecret: true,
    capabilities: { text: { unit: 'characters' }, price: { needsMedia: true } },
    sender: { state: 'idle', limitPerMinute: 10, queue: { total: 0 } },
  });
  expect(JSON.stringify((await agent.get('/v1/accounts').expect(200)).body)).not.toContain('test-key-1');
  const { rows } = await run(workspaceId, sql`select encode(ciphertext, 'escape') as text from secrets`);
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toContain('test-key-1');
  expect(api.woken).toContain(id);
});

it('refuses what the platform refuses, twice the same, and addresses inside', async () => {
  const { agent, input } = await connected();
  const other = await connectable();
  expect(code(await agent.post('/v1/accounts').send(input).expect(409))).toBe('accounts.already_connected');
  expect(
    code(
      await agent
        .post('/v1/accounts')
        .send({ ...other, apiKey: 'wrong-key' })
        .expect(422),
    ),
  ).toBe('accounts.credentials_refused');
  expect(
    code(
      await agent
        .post('/v1/accounts')
        .send({ ...other, platform: 'onlyfansapi', baseUrl: 'http://127.0.0.1:5433' })
        .expect(422),
    ),
  ).toBe('accounts.url_refused');
  expect(
    code(
      await agent
        .post('/v1/accounts')
        .send({ ...other, baseUrl: 'http://127.0.0.1:1' })
        .expect(422),
    ),
  ).toBe('accounts.url_refused');
  const wrong = await agent
    .post('/v1/accounts')
    .send({ ...other, timeZone: 'Mars/Olympus', currency: 'usd', authorityNote: 'x', limitPerMinute: 0 })
    .expect(422);
  expect((wrong.body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer).sort()).toEqual([
    '/authorityNote',
    '/currency',
    '/limitPerMinute',
    '/timeZone',
  ]);
});

it('request.invalid: says of which field it is that the platform knows no such account, or not this key', async () => {
  const { agent } = await api.signUp();
  const input = await connectable();
  const unknown = await agent
    .post('/v1/accounts')
    .send({ ...input, platformAccountId: 'acct_nobody' })
    .expect(422);
  const words = 'The platform has no account with this id.';
  expect(unknown.body).toMatchObject({
    code: 'request.invalid',
    detail: words,
    errors: [{ in: 'body', pointer: '/platformAccountId', detail: words }],
  });
  const wrongKey = await agent
    .post('/v1/accounts')
    .send({ ...input, apiKey: 'wrong-key' })
    .expect(422);
  expect(wrongKey.body).toMatchObject({
    code: 'accounts.credentials_refused',
    errors: [{ in: 'body', pointer: '/apiKey', detail: 'The platform did not accept the key. Copy it again from the platform’s settings.' }],
  });
  expect((await agent.get('/v1/accounts').expect(200)).body).toMatchObject({ items: [] });
});

it('changes limit and hours, raises the epoch, and lets what waited for the night be decided again', async () => {
  const account = await connected();
  const fanId = await addFan(account);
  await run(
    account.workspaceId,
    sql`with m as (insert into messages (workspace_id, account_id, fan_id, direction, source, reason) values (${account.workspaceId}, ${account.id}, ${fanId}, 'out', 'campaign', 'held.quiet_hours') returning id)
    insert into outbox (account_id, message_id, workspace_id, fan_id, priority, not_before, source) select ${account.id}, id, ${account.workspaceId}, ${fanId}, 2, now() + interval '5 hours', 'campaign' from m`,
  );
  expect((await account.agent.get(`/v1/accounts/${account.id}`)).body.sender).toMatchObject({
    state: 'quiet_hours',
    queue: { total: 1, campaign: 1, due: 0 },
  });
  const { body } = await account.agent
    .patch(`/v1/accounts/${account.id}`)
    .send({ quietHours: { startMinute: 0, endMinute: 60 }, limitPerMinute: 60, timeZone: 'Europe/Paris' })
    .expect(200);
  expect(body).toMatchObject({
    timeZone: 'Europe/Paris',
    quietHours: { startMinute: 0, endMinute: 60 },
    sender: { limitPerMinute: 60, queue: { due: 1 } },
  });
  const { rows } = await run(account.workspaceId, sql`select epoch::int as epoch from senders`);
  expect(rows).toEqual([{ epoch: 1 }]);
  const nothing = await account.agent.patch(`/v1/accounts/${account.id}`).send({ limitPerMinute: 0 }).expect(422);
  expect(nothing.body).toMatchObject({ errors: [{ pointer: '/limitPerMinute', detail: expect.stringContaining('pause the account') as string }] });
});

it('pauses with a reason and the name of the person, and resumes', async () => {
  const { agent, id } = await connected();
  await agent.post(`/v1/accounts/${id}/pause`).send({}).expect(422);
  const { body } = await agent.post(`/v1/accounts/${id}/pause`).send({ reason: 'The creator is ill' }).expect(200);
  expect(body.sender).toMatchObject({ state: 'paused', reason: 'The creator is ill', pausedBy: 'Ada', nextAt: null });
  expect((await agent.post(`/v1/accounts/${id}/pause`).send({ reason: 'again' })).body.sender.reason).toBe('The creator is ill');
  expect((await agent.post(`/v1/accounts/${id}/resume`).expect(200)).body.sender.state).toBe('idle');
});

it('stops without Temporal, and answers when nothing is in flight', async () => {
  const account = await connected();
  const fanId = await addFan(account);
  await run(
    account.workspaceId,
    sql`insert into outbox (account_id, message_id, workspace_id, fan_id, priority, not_before, source, attempt_id) values (${account.id}, uuidv7(), ${account.workspaceId}, ${fanId}, 0, '-infinity', 'human', uuidv7())`,
  );
  let isAnswered = false;
  const stopping = account.agent
    .post(`/v1/accounts/${account.id}/stop`)
    .send({ reason: 'wrong text' })
    .expect(200)
    .then((answer) => {
      isAnswered = true;
      return answer;
    });
  const sender = async () => (await run(account.workspaceId, sql`select epoch::int as epoch, paused_reason as reason from senders`)).rows;
  await eventually(async () => expect(await sender()).toEqual([{ epoch: 1, reason: 'wrong text' }]));
  expect(isAnswered).toBe(false);
  await run(account.workspaceId, sql`delete from outbox where account_id = ${account.id}`);
  expect((await stopping).body).toMatchObject({ accounts: 1, inFlight: 0 });
  expect((await account.agent.post('/v1/resume').expect(200)).body).toEqual({ accounts: 1 });
  expect((await account.agent.post('/v1/stop').send({ reason: 'all of it' }).expect(200)).body).toMatchObject({ accounts: 1, inFlight: 0 });
});

it('asks the platform again after a lost login, and takes a new key only when it works', async () => {
  const account = await connected();
  await run(account.workspaceId, sql`update platform_accounts set status = 'session_expired', status_reason = 'expired'`);
  expect((await account.agent.get(`/v1/accounts/${account.id}`)).body.sender).toMatchObject({ state: 'login_needed' });
  expect((await account.agent.post(`/v1/accounts/${account.id}/check`).expect(200)).body).toMatchObject({
    status: 'active',
    sender: { state: 'idle' },
  });
  expect(code(await account.agent.put(`/v1/accounts/${account.id}/credentials`).send({ apiKey: 'not-the-key' }).expect(422))).toBe(
    'accounts.credentials_refused',
  );
  await account.agent.put(`/v1/accounts/${account.id}/credentials`).send({ apiKey: 'test-key-1' }).expect(200);
  await account.agent.post(`/v1/accounts/${account.id}/check`).expect(200);
});

it('disconnects, forgets the keys, and comes back with its fans', async () => {
  const account = await connected();
  await addFan(account);
  await account.agent.delete(`/v1/accounts/${account.id}`).expect(204);
  await account.agent.get(`/v1/accounts/${account.id}`).expect(404);
  expect((await run(account.workspaceId, sql`select * from secrets`)).rows).toEqual([]);
  const { body } = await account.agent.post('/v1/accounts').send(account.input).expect(201);
  expect(body).toMatchObject({ id: account.id, sender: { state: 'idle' } });
  expect((await run(account.workspaceId, sql`select * from fans`)).rows).toHaveLength(1);
});

describe('messages', () => {
  it('queue a person’s words before everything else, and tell the place', async () => {
    const account = await connected();
    const fanId = await addFan(account);
    const thread = `/v1/accounts/${account.id}/fans/${fanId}/messages`;
    const { body: sent } = await account.agent.post(thread).set('Idempotency-Key', 'm1').send({ text: 'Hello you' }).expect(201);
    await account.agent.post(thread).set('Idempotency-Key', 'm1').send({ text: 'Hello you' }).expect(201);
    expect(sent).toMatchObject({ reason: 'queued', source: 'human', authorId: account.userId });
    expect((await account.agent.get(thread)).body.items).toHaveLength(1);
    expect((await account.agent.get(`/v1/accounts/${account.id}/messages/${sent.id}`)).body).toMatchObject({
      queue: { place: 1, aboutMs: 6_000 },
      attempts: [],
    });
    expect((await run(account.workspaceId, sql`select priority from outbox`)).rows).toEqual([{ priority: 0 }]);
  });

  it('are refused where they could not go', async () => {
    const account = await connected();
    const thread = (fan: string) => `/v1/accounts/${account.id}/fans/${fan}/messages`;
    const fan = await addFan(account);
    expect(code(await account.agent.post(thread(fan)).send({ text: ' ' }).expect(422))).toBe('messages.empty');
    expect(code(await account.agent.post(thread(fan)).send({ text: 'x', priceCents: 100 }).expect(422))).toBe('request.invalid');
    expect(code(await account.agent.post(thread(fan)).send({ text: 'x', sendAt: '2020-01-01T00:00:00Z' }).expect(422))).toBe('request.invalid');
    expect(
      code(
        await account.agent
          .post(thread(await addFan(account, sql`now()`)))
          .send({ text: 'x' })
          .expect(409),
      ),
    ).toBe('messages.fan_unreachable');
    expect(code(await account.agent.post(thread('018f0000-0000-7000-8000-000000000001')).send({ text: 'x' }).expect(404))).toBe('not_found');
  });

  it('can be held, released and cancelled while they wait', async () => {
    const account = await connected();
    const { body: sent } = await account.agent
      .post(`/v1/accounts/${account.id}/fans/${await addFan(account)}/messages`)
      .send({ text: 'x' })
      .expect(201);
    const change = (word: string) => account.agent.post(`/v1/accounts/${account.id}/messages/${sent.id}/${word}`);
    expect((await change('hold').expect(200)).body).toMatchObject({ reason: 'held.manual', queue: null });
    expect((await change('release').expect(200)).body).toMatchObject({ reason: 'queued', queue: { place: 1 } });
    expect((await change('cancel').expect(200)).body).toMatchObject({ reason: 'skipped.cancelled' });
    expect(code(await change('cancel').expect(409))).toBe('messages.not_held');
    const { body: again } = await change('resend').expect(201);
    expect(again).toMatchObject({ text: 'x', reason: 'queued' });
    expect(again.id).not.toBe(sent.id);
    expect(code(await account.agent.post(`/v1/accounts/${account.id}/messages/${again.id}/resend`).expect(409))).toBe('messages.not_final');
  });

  it('that may have been sent wait for a person’s word', async () => {
    const account = await connected();
    const thread = `/v1/accounts/${account.id}/fans/${await addFan(account)}/messages`;
    for (const [decision, reason] of [
      ['was_sent', 'sent'],
      ['send_again', 'failed.platform'],
    ] as const) {
      const { body: sent } = await account.agent.post(thread).send({ text: decision }).expect(201);
      const decide = () => account.agent.post(`/v1/accounts/${account.id}/messages/${sent.id}/decision`).send({ decision });
      expect(code(await decide().expect(409))).toBe('messages.not_final');
      await run(
        account.workspaceId,
        sql`with gone as (delete from outbox where message_id = ${sent.id}) update messages set reason = 'unknown.unconfirmed' where id = ${sent.id}`,
      );
      const { body } = await decide().expect(200);
      expect(body.id === sent.id).toBe(decision === 'was_sent');
      expect((await account.agent.get(`/v1/accounts/${account.id}/messages/${sent.id}`)).body).toMatchObject({ reason });
    }
  });
});

describe('webhooks', () => {
  it('are kept once when the signature is right, and refused alike otherwise', async () => {
    const account = await connected();
    const raw = JSON.stringify({
      event: 'messages.received',
      account_id: account.input.platformAccountId,
      payload: { id: 991, text: '<p>hi</p>', fromUser: { id: 5 }, createdAt: '2026-05-31T18:00:00+00:00', mediaCount: 0 },
    });
    const signed = (body: string, secret: string, id = account.id) =>
      supertest(api.app)
        .post(`/v1/webhooks/platform/${id}`)
        .set({
          'content-type': 'application/json',
          signature: createHmac('sha256', secret).update(body).digest('hex'),
          'x-ofapi-idempotency-key': 'evt_1',
        })
        .send(body);
    await signed(raw, account.input.webhookSecret).expect(200);
    await signed(raw, account.input.webhookSecret).expect(200);
    const { rows } = await run(account.workspaceId, sql`select event_key, payload ->> 'type' as type from webhook_receipts`);
    expect(rows).toEqual([{ event_key: 'evt_1', type: 'message_received' }]);
    for (const answer of [
      await signed(raw, 'another-secret-of-20'),
      await signed(raw, account.input.webhookSecret, '018f0000-0000-7000-8000-000000000001'),
      await signed(raw, account.input.webhookSecret, 'x'),
    ]) {
      expect(answer.status).toBe(401);
      expect(code(answer)).toBe('webhooks.signature');
    }
    const foreign = raw.replace(account.input.platformAccountId, 'acct_other');
    expect(code(await signed(foreign, account.input.webhookSecret).expect(400))).toBe('request.malformed');
  });

  it('of a gateway that signs the time are refused when they are old, and kept once however often they come again', async () => {
    const account = await connected();
    await run(account.workspaceId, sql`update platform_accounts set platform = 'ofauth' where id = ${account.id}`);
    const raw = JSON.stringify({
      type: 'realtime.chat_message.received',
      timestamp: '2026-05-31T18:00:00Z',
      data: { connection: { id: account.input.platformAccountId }, eventBody: { id: 992, text: '<p>hi</p>', fromUser: { id: 5 } } },
    });
    const signed = (ageSeconds: number) => {
      const t = Math.floor(Date.now() / 1000) - ageSeconds;
      const v1 = createHmac('sha256', account.input.webhookSecret).update(`${t}.${raw}`).digest('hex');
      return supertest(api.app)
        .post(`/v1/webhooks/platform/${account.id}`)
        .set({ 'content-type': 'application/json', 'ofauth-signature': `t=${t},v1=${v1}` })
        .send(raw);
    };
    expect(code(await signed(600).expect(401))).toBe('webhooks.signature');
    await signed(2).expect(200);
    await signed(1).expect(200);
    const { rows } = await run(account.workspaceId, sql`select payload ->> 'type' as type from webhook_receipts`);
    expect(rows).toEqual([{ type: 'message_received' }]);
  });
});
