import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { Client } from 'pg';
import { pino } from 'pino';
import { createAuth } from '../../api/auth/create-auth';
import { liveRouter } from '../../api/live';
import { createLiveHub, type LiveHub } from '../../api/live-hub';
import { createMetrics } from '../../api/metrics';
import { createRateLimit } from '../../api/rate-limit';
import { requestLog } from '../../api/request-log';
import { inWorkspace } from '../../db/database';
import { notifyLive } from '../../db/live';
import { createTestApi, type TestApi } from '../support/api';
import { eventually } from '../support/eventually';
import { createTestAccount } from '../support/fans';

let api: TestApi;
let hub: LiveHub;
let server: Server;
let base: string;
const log = pino({ level: 'silent' });

beforeAll(async () => {
  api = await createTestApi();
  hub = createLiveHub({ url: api.database.urls.app, log });
  // Before it listens it hears nothing.
  await new Promise<void>((done) => {
    const end = hub.listen((change) => change === 'resync' && (end(), done()));
  });
  const metrics = createMetrics();
  const auth = createAuth({
    db: api.auth,
    mailer: { send: async () => undefined, close: () => undefined },
    secret: 'test-secret-of-more-than-32-characters',
    publicUrl: 'http://127.0.0.1:3000',
    trustedOrigins: [],
    rateLimit: false,
    onMailError: () => undefined,
    log: () => undefined,
  });
  const app = express();
  app.use(requestLog(log, metrics));
  app.use(
    '/v1/live',
    liveRouter({
      auth,
      hub,
      metrics,
      log,
      databases: { app: api.database.app, auth: api.auth },
      rateLimit: createRateLimit({ perMinute: 1_000, pool: null, name: 'live' }),
      checkEveryMs: 150,
    }),
  );
  server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/live`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await hub.close();
  await api.close();
});

/** A page that is open: what it heard so far, and how to wait for more. */
async function open(cookie: string, query = '', headers: Record<string, string> = {}) {
  const aborting = new AbortController();
  const response = await fetch(`${base}${query}`, { headers: { cookie, ...headers }, signal: aborting.signal });
  let heard = '';
  let ended = false;
  void (async () => {
    for await (const chunk of response.body ?? []) heard += Buffer.from(chunk as Uint8Array).toString('utf8');
    ended = true;
  })().catch(() => {
    ended = true;
  });
  const until = (check: () => boolean) => eventually(async () => expect(check()).toBe(true));
  return {
    status: response.status,
    heard: () => heard,
    until: (words: string) => until(() => heard.includes(words)),
    untilEnd: () => until(() => ended),
    close: () => aborting.abort(),
  };
}

async function person() {
  const one = await api.signUp();
  const signedIn = await one.agent.post('/api/auth/sign-in/email').send({ email: one.email, password: one.password }).expect(200);
  const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
  const tell = (id: string, topic = 'campaign') =>
    inWorkspace(api.database.app, one.workspaceId ?? '', (tx) => notifyLive(tx, { workspaceId: one.workspaceId ?? '', topic, id, accountId: null }));
  return { ...one, cookie, tell };
}
const id = (n: number) => `018f0000-0000-7000-8000-00000000000${n}`;

it('tells a page what moved in its workspace, and in no other', async () => {
  const [ada, ben] = [await person(), await person()];
  const page = await open(ada.cookie);
  await page.until('event:ready');
  await ben.tell(id(1));
  await ada.tell(id(2));
  await page.until(id(2));
  expect(page.heard()).toContain(`data:{"topic":"campaign","id":"${id(2)}"}`);
  expect(page.heard()).not.toContain(id(1));
  page.close();
});

it('tells only of the topics that a page asked for', async () => {
  const ada = await person();
  const page = await open(ada.cookie, `?topics=campaign:${id(3)},import`);
  await page.until('event:ready');
  await ada.tell(id(4));
  await ada.tell(id(5), 'import');
  await ada.tell(id(3));
  await page.until(id(3));
  expect(page.heard()).toContain(id(5));
  expect(page.heard()).not.toContain(id(4));
  page.close();
});

it('says nothing of a transaction that was rolled back', async () => {
  const ada = await person();
  const page = await open(ada.cookie);
  await page.until('event:ready');
  await inWorkspace(api.database.app, ada.workspaceId ?? '', async (tx) => {
    await notifyLive(tx, { workspaceId: ada.workspaceId ?? '', topic: 'campaign', id: id(6), accountId: null });
    throw new Error('rolled back');
  }).catch(() => undefined);
  await ada.tell(id(7));
  await page.until(id(7));
  expect(page.heard()).not.toContain(id(6));
  page.close();
});

it('tells a page that comes back, or whose database connection was lost, to read again', async () => {
  const ada = await person();
  const back = await open(ada.cookie, '', { 'Last-Event-ID': '1-1' });
  await back.until('event:resync');
  back.close();
  const page = await open(ada.cookie);
  await page.until('event:ready');
  const owner = new Client(api.database.urls.owner);
  await owner.connect();
  await owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'huntaze-live' and datname = current_database()`,
  );
  await owner.end();
  await page.until('event:resync');
  await ada.tell(id(8));
  await page.until(id(8));
  page.close();
});

it('beats while the session holds, and ends with it', async () => {
  const ada = await person();
  const page = await open(ada.cookie);
  await page.until('event:heartbeat');
  await ada.agent.post('/api/auth/sign-out').set('Origin', 'http://127.0.0.1:3000').send({}).expect(200);
  await page.untilEnd();
});

it('opens for nobody else, and refuses topics that are none', async () => {
  expect((await open('')).status).toBe(401);
  const ada = await person();
  expect((await open(ada.cookie, '?topics=campaign:1')).status).toBe(422);
});

it('tells open inboxes and lists of tasks what a member who leaves hands back, and the log has a line each', async () => {
  const [ada, ben] = [await person(), await api.signUp('Ben')];
  const owner = new Client(api.database.urls.owner);
  await owner.connect();
  const one = async (query: string, values: unknown[]) => (await owner.query<{ id: string }>(query, values)).rows[0]!.id;
  const { accountId } = await createTestAccount(api.database, ada.workspaceId!);
  const memberId = await one(`insert into members (workspace_id, user_id, role) values ($1, $2, 'chatter') returning id`, [
    ada.workspaceId,
    ben.userId,
  ]);
  const fanId = await one(`insert into fans (workspace_id, account_id, platform_fan_id) values ($1, $2, 'f') returning id`, [
    ada.workspaceId,
    accountId,
  ]);
  await owner.query(
    `insert into threads (account_id, fan_id, workspace_id, last_message_id, last_at, assignee_id) values ($1, $2, $3, uuidv7(), now(), $4)`,
    [accountId, fanId, ada.workspaceId, ben.userId],
  );
  const task = 'insert into tasks (workspace_id, title, created_by, assignee_id, done_at) values ($1, $2, $3, $4, $5) returning id';
  const openTask = await one(task, [ada.workspaceId, 'Call back', ada.userId, ben.userId, null]);
  const done = await one(task, [ada.workspaceId, 'Was done', ada.userId, ben.userId, new Date()]);
  const page = await open(ada.cookie);
  await page.until('event:ready');
  await ada.agent.delete(`/v1/members/${memberId}`).set('Origin', 'http://127.0.0.1:3000').expect(204);
  await page.until(`{"topic":"task","id":"${openTask}"}`);
  await page.until(`{"topic":"thread","id":"${fanId}"}`);
  expect(page.heard()).not.toContain(done);
  page.close();
  const { rows } = await owner.query<object>(
    `select actor, action, target_id as id, data from audit_log where workspace_id = $1 and action in ('task.changed', 'thread.assigned') order by action`,
    [ada.workspaceId],
  );
  const actor = `user:${ada.userId}`;
  expect(rows).toEqual([
    { actor, action: 'task.changed', id: openTask, data: { before: ben.userId, after: null } },
    { actor, action: 'thread.assigned', id: fanId, data: { assigneeId: null, accountId } },
  ]);
  await owner.end();
});
