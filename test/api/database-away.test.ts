import { randomBytes } from 'node:crypto';
import supertest, { type Agent } from 'supertest';
import { createApi } from '../../api/create-api';
import { parseSettings } from '../../config/settings';
import { createLog } from '../../providers/log/create-log';
import { migrate } from '../../db/migrate';
import { createTemporalClient } from '../../providers/temporal/connection';
import { startLocalPlatform, type LocalPlatform } from '../../scripts/local-platform';

/** A Postgres of its own: this file stops it. */
let platform: LocalPlatform;
let api: ReturnType<typeof createApi>;
let agent: Agent;
const ORIGIN = 'http://127.0.0.1:3000';
const person = { name: 'Ada', email: 'ada@example.test', password: 'correct horse battery' };

beforeAll(async () => {
  platform = await startLocalPlatform({ ports: 'free', parts: ['postgres'], jobs: [], quiet: true });
  const settings = parseSettings({
    ...platform.env,
    PUBLIC_URL: ORIGIN,
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    SECRETS_KEY: randomBytes(32).toString('base64'),
    WEB_DIST: '/nowhere',
  });
  const passwordOf = (url: string) => new URL(url).password;
  await migrate(settings.DATABASE_OWNER_URL, {
    huntaze_app: passwordOf(settings.DATABASE_URL),
    huntaze_sender: passwordOf(settings.DATABASE_SENDER_URL),
    huntaze_auth: passwordOf(settings.DATABASE_AUTH_URL),
  });
  api = createApi({
    settings,
    temporal: createTemporalClient(settings, { callWithinMs: 1_000 }),
    log: createLog('api', (process.env.TEST_LOG ?? 'silent') as 'silent'),
  });
  agent = supertest.agent(api.app);
  await agent.post('/api/auth/sign-up/email').set('Origin', ORIGIN).send(person).expect(200);
  await agent.get('/v1/me').expect(200);
});
afterAll(async () => {
  await api.close();
  await platform.stop();
});

it('unavailable: a database that fell over is found again by the same session', async () => {
  platform.kill('postgres', 'SIGKILL');
  const { status } = await agent.get('/v1/me');
  expect([200, 503]).toContain(status);
  await platform.waitReady('postgres');
  await agent.get('/v1/me').expect(200);
});

it('unavailable: while the database is away every request of a session says so, and nobody is told to sign in again', async () => {
  await platform.stop();
  const answers = [
    await agent.get('/v1/me'),
    await agent.get('/v1/campaigns'),
    await agent.post('/v1/stop').set('Origin', ORIGIN).send({ reason: 'x' }),
    await agent.get('/v1/live'),
    await supertest(api.app)
      .get('/v1/me')
      .set('Authorization', `Bearer hz_${'a'.repeat(43)}`),
    await agent.get('/api/auth/get-session'),
    await agent.get('/api/auth/list-sessions'),
    await agent.post('/api/auth/sign-in/email').set('Origin', ORIGIN).send(person),
  ];
  for (const { status, body, headers } of answers) {
    expect({ status, body: body as unknown }).toMatchObject({
      status: 503,
      body: { code: 'unavailable', detail: expect.stringContaining('Try again') as string },
    });
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(headers['content-type']).toContain('application/problem+json');
  }
  await agent.get('/healthz').expect(200);
  expect((await agent.get('/readyz').expect(503)).body).toMatchObject({
    reasons: [expect.stringContaining('Postgres'), expect.anything(), expect.anything()],
  });
});
