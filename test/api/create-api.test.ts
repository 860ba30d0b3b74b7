import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import supertest from 'supertest';
import { createApi } from '../../api/create-api';
import { parseSettings } from '../../config/settings';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

let database: TestDatabase;
let api: ReturnType<typeof createApi>;
let webDist: string;

beforeAll(async () => {
  database = await createTestDatabase();
  webDist = mkdtempSync(path.join(tmpdir(), 'huntaze-web-'));
  mkdirSync(path.join(webDist, 'assets'));
  writeFileSync(path.join(webDist, 'index.html'), '<!doctype html><title>Huntaze</title>');
  writeFileSync(path.join(webDist, 'assets/app-abc.js'), `export const words = ${JSON.stringify('abc '.repeat(1_000))};`);
  const settings = parseSettings({
    DATABASE_URL: database.urls.app,
    DATABASE_SENDER_URL: database.urls.sender,
    DATABASE_AUTH_URL: database.urls.auth,
    DATABASE_OWNER_URL: database.urls.owner,
    AUTH_SECRET: randomBytes(32).toString('hex'),
    SECRETS_KEY: randomBytes(32).toString('base64'),
    TEMPORAL_CODEC: 'off',
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    WEB_DIST: webDist,
  });
  const away = async () => {
    throw new Error('14 UNAVAILABLE');
  };
  const temporal = {
    options: { namespace: 'default' },
    withDeadline: (_deadline: number, work: () => unknown) => work(),
    workflowService: { describeTaskQueue: away },
    connection: { close: async () => undefined },
  };
  api = createApi({ settings, temporal: temporal as never, log: pino({ level: 'silent' }) });
});
afterAll(async () => {
  await api.close();
  await database.drop();
  rmSync(webDist, { recursive: true });
});

const get = (address: string) => supertest(api.app).get(address);

it('is whole: routes, streams, webhooks and the page of the API', async () => {
  await get('/healthz').expect(200);
  expect((await get('/v1/openapi.json').expect(200)).body).toMatchObject({ openapi: '3.1.0' });
  for (const address of ['/v1/me', '/v1/live', '/v1/campaigns/018f0000-0000-7000-8000-000000000001/live']) {
    expect((await get(address).expect(401)).body).toMatchObject({ code: 'auth.required' });
  }
  expect((await supertest(api.app).post('/v1/webhooks/platform/018f0000-0000-7000-8000-000000000001').send({}).expect(401)).body).toMatchObject({
    code: 'webhooks.signature',
  });
});

it('is not ready while Temporal is away, and says so in words', async () => {
  const { body } = await get('/readyz').expect(503);
  expect(body).toMatchObject({ status: 'not_ready' });
  expect(String(body.reasons)).toContain('Temporal does not answer');
  expect(String(body.reasons)).not.toContain('migrations');
});

it('serves the web app: addresses give the page, hashed files stay for ever, nothing else is made up', async () => {
  for (const address of ['/', '/campaigns/018f0000-0000-7000-8000-000000000001']) {
    const { headers, text } = await get(address).expect(200);
    expect(text).toContain('<title>Huntaze');
    expect(headers['cache-control']).toBe('no-cache');
  }
  expect((await get('/assets/app-abc.js').expect(200)).headers['cache-control']).toContain('immutable');
  await get('/assets/app-old.js').expect(404);
  await get('/../package.json').expect(404);
  expect((await get('/v1/nothing').expect(404)).body).toMatchObject({ code: 'route.unknown' });
});

it.each([
  ['/assets/app-abc.js', 'br, gzip', 'br'],
  ['/assets/app-abc.js', 'gzip', 'gzip'],
  ['/v1/openapi.json', 'gzip, br', 'br'],
])('sends %s compressed to who takes %s, and keeps caches apart', async (address, accepted, used) => {
  const plain = await get(address).set('Accept-Encoding', 'identity').expect(200);
  expect(plain.headers['content-encoding']).toBeUndefined();
  const { headers } = await get(address).set('Accept-Encoding', accepted).expect(200);
  expect(headers['content-encoding']).toBe(used);
  for (const one of [plain.headers, headers]) expect(one['vary']).toContain('Accept-Encoding');
  expect(headers['etag']).toMatch(/^W\//);
  await get(address)
    .set('Accept-Encoding', accepted)
    .set('If-None-Match', headers['etag'] as string)
    .expect(304);
});

it('leaves what is small, what signs in and what flows as it is', async () => {
  for (const address of ['/healthz', '/api/auth/get-session', '/v1/live'])
    expect((await get(address).set('Accept-Encoding', 'br, gzip')).headers['content-encoding']).toBeUndefined();
});
