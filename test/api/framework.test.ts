import { sql } from 'drizzle-orm';
import supertest from 'supertest';
import { z } from 'zod';
import { defineRoute } from '../../api/define-route';
import { DomainError } from '../../domain/domain-error';
import { inWorkspace } from '../../db/database';
import { audit } from '../../api/audit';
import { createTestApi, type TestApi } from '../support/api';

let api: TestApi;
let runs = 0;
let workspaceId = '';
let agent: Awaited<ReturnType<TestApi['signUp']>>['agent'];
const echo = z.object({ n: z.number().int('Give a whole number.'), words: z.array(z.string().min(2, 'Two letters at least.')).default([]) });
const gate = { wait: Promise.resolve() };

beforeAll(async () => {
  api = await createTestApi({
    extraRoutes: [
      defineRoute({
        method: 'post',
        path: '/test/echo',
        permission: 'workspace.read',
        summary: 'Echo',
        tags: ['test'],
        body: echo,
        response: z.object({ n: z.number(), run: z.number() }),
        handler: async ({ body }) => ({ ...body, run: ++runs, secret: 'dropped' }),
      }),
      defineRoute({
        method: 'post',
        path: '/test/write',
        permission: 'workspace.read',
        summary: 'Write, then fail as told',
        tags: ['test'],
        body: z.object({ then: z.enum(['ok', 'refuse', 'break', 'refuse_before']) }),
        response: z.object({ run: z.number() }),
        handler: async ({ ctx, body }) => {
          if (body.then === 'refuse_before') throw new DomainError('conflict', 'Not now.');
          await inWorkspace(ctx.db, ctx.workspaceId, (tx) => audit(tx, ctx, 'settings.changed', { type: 'workspace', id: '1' }));
          if (body.then === 'refuse') throw new DomainError('conflict', 'Half of it is done.');
          if (body.then === 'break') throw new Error('secret detail');
          return { run: ++runs };
        },
      }),
      defineRoute({
        method: 'post',
        path: '/test/slow',
        permission: 'workspace.read',
        summary: 'Slow',
        tags: ['test'],
        response: z.object({ run: z.number() }),
        handler: async () => {
          await gate.wait;
          return { run: ++runs };
        },
      }),
      defineRoute({
        method: 'get',
        path: '/test/{id}',
        permission: 'workspace.read',
        summary: 'By id',
        tags: ['test'],
        params: z.object({ id: z.uuid() }),
        query: z.object({ q: z.coerce.number().optional() }),
        response: z.object({ id: z.string() }),
        handler: async ({ params }) => params,
      }),
    ],
  });
  const person = await api.signUp();
  agent = person.agent;
  workspaceId = person.workspaceId ?? '';
});
afterAll(async () => {
  await api.close();
});

const post = (path: string) => agent.post(`/v1/test/${path}`);

it.each([
  ['broken JSON', () => post('echo').type('json').send('{"n": 1'), 400, 'request.malformed'],
  ['another content type', () => post('echo').type('text/plain').send('n=1'), 415, 'request.content_type'],
  ['another charset', () => post('echo').set('content-type', 'application/json; charset=klingon').send('{}'), 415, 'request.content_type'],
  ['too much', () => post('echo').send({ n: 1, words: ['x'.repeat(1_100_000)] }), 413, 'request.too_large'],
  ['a list instead of an object', () => post('echo').send([1]), 422, 'request.invalid'],
  ['null', () => post('echo').type('json').send('null'), 422, 'request.invalid'],
  ['no body', () => post('echo'), 422, 'request.invalid'],
  ['an unknown route', () => agent.get('/v1/nothing/here'), 404, 'route.unknown'],
  ['a wrong method', () => agent.delete('/v1/test/echo'), 405, 'route.method'],
  ['an id that is none', () => agent.get('/v1/test/12'), 404, 'not_found'],
  ['a wrong query', () => agent.get('/v1/test/018f0000-0000-7000-8000-000000000001?q=x'), 422, 'request.invalid'],
  ['a broken address', () => agent.get('/v1/test/%E0%A4%A'), 400, 'request.malformed'],
  ['no session', () => supertest(api.app).get('/v1/workspace'), 401, 'auth.required'],
  ['a wrong key', () => supertest(api.app).get('/v1/workspace').set('Authorization', 'Bearer hz_nope'), 401, 'auth.key_invalid'],
  ['a foreign page', () => post('echo').set('Origin', 'https://evil.example').send({ n: 1 }), 403, 'auth.origin'],
  ['a foreign cursor', () => agent.get('/v1/members?cursor=abc'), 400, 'request.cursor'],
  ['a cursor of something else', () => agent.get(`/v1/members?cursor=${Buffer.from('["x"]').toString('base64url')}`), 400, 'request.cursor'],
  ['too long a page', () => agent.get('/v1/members?limit=100000'), 422, 'request.invalid'],
])('answers %s with a problem of its own', async (_name, request, status, code) => {
  const { body } = await request()
    .expect(status)
    .expect('content-type', /application\/problem\+json/);
  expect(body).toMatchObject({
    status,
    code,
    type: `urn:huntaze:problem:${code}`,
    title: expect.any(String),
    detail: expect.any(String),
    requestId: expect.any(String),
  });
});

it('names every wrong field with the place and the way to mend it', async () => {
  const { body } = await post('echo')
    .send({ n: 1.5, words: ['ok', 'x'] })
    .expect(422);
  expect(body.errors).toEqual([
    { in: 'body', pointer: '/n', detail: 'Give a whole number.', code: 'not_whole' },
    { in: 'body', pointer: '/words/1', detail: 'Two letters at least.', code: 'too_short', params: { min: 2 } },
  ]);
  const missing = await post('echo').send({}).expect(422);
  expect(missing.body.errors).toEqual([{ in: 'body', pointer: '/n', detail: 'It is missing; give a number.', code: 'missing' }]);
});

it('says nothing of what broke inside', async () => {
  const { body } = await post('write').send({ then: 'break' }).expect(500);
  expect(body.code).toBe('internal');
  expect(JSON.stringify(body)).not.toContain('secret detail');
});

it('answers with declared fields only, and says which methods a path takes', async () => {
  const { body } = await post('echo').send({ n: 1 }).expect(200);
  expect(body).not.toHaveProperty('secret');
  const { headers } = await agent.put('/v1/test/slow').expect(405);
  expect(headers.allow).toBe('POST');
});

describe('Idempotency-Key', () => {
  const claims = async (key: string) => {
    const { rows } = await inWorkspace(api.database.app, workspaceId, (tx) =>
      tx.execute<{ count: number }>(sql`select count(*)::int as count from api_requests where idempotency_key = ${key}`),
    );
    return rows[0]?.count ?? 0;
  };

  it('gives the first answer again, to the same request only', async () => {
    const first = await post('echo').set('Idempotency-Key', 'k1').send({ n: 1 }).expect(200);
    const again = await post('echo').set('Idempotency-Key', 'k1').send({ n: 1 }).expect(200);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect((await post('echo').set('Idempotency-Key', 'k1').send({ n: 2 }).expect(409)).body.code).toBe('idempotency.mismatch');
    expect((await post('slow').set('Idempotency-Key', 'k1').expect(200)).body).not.toEqual(first.body);
  });

  it('runs a request once when two come at the same time', async () => {
    let open = () => undefined as void;
    gate.wait = new Promise<void>((done) => {
      open = done;
    });
    const before = runs;
    const first = post('slow')
      .set('Idempotency-Key', 'k2')
      .then((answer) => answer);
    while ((await claims('k2')) === 0) await new Promise((done) => setTimeout(done, 10));
    expect((await post('slow').set('Idempotency-Key', 'k2').expect(409)).body.code).toBe('idempotency.in_flight');
    open();
    expect((await first).status).toBe(200);
    expect((await post('slow').set('Idempotency-Key', 'k2').expect(200)).headers['idempotent-replayed']).toBe('true');
    expect(runs).toBe(before + 1);
  });

  it('frees the key when nothing was done', async () => {
    await post('write').set('Idempotency-Key', 'k3').send({ then: 'refuse_before' }).expect(409);
    const { body } = await post('write').set('Idempotency-Key', 'k3').send({ then: 'ok' }).expect(200);
    expect(body.run).toBe(runs);
  });

  it('keeps a refusal that came after something was written', async () => {
    const first = await post('write').set('Idempotency-Key', 'k4').send({ then: 'refuse' }).expect(409);
    const again = await post('write')
      .set('Idempotency-Key', 'k4')
      .send({ then: 'refuse' })
      .expect(409)
      .expect('content-type', /problem\+json/);
    expect(first.body).toMatchObject({ code: 'conflict' });
    expect(again.body).toMatchObject({ code: 'conflict', detail: 'Half of it is done.' });
    expect(again.headers['idempotent-replayed']).toBe('true');
  });

  it('does not run again what broke after something was written', async () => {
    await post('write').set('Idempotency-Key', 'k5').send({ then: 'break' }).expect(500);
    expect((await post('write').set('Idempotency-Key', 'k5').send({ then: 'break' }).expect(409)).body.code).toBe('idempotency.interrupted');
  });

  it('tells what was cut off by a crash from what never began', async () => {
    const age = (key: string, effect: boolean) =>
      inWorkspace(api.database.app, workspaceId, (tx) =>
        tx.execute(sql`
      update api_requests set status = null, body = null, created_at = now() - interval '2 minutes', effect_at = case when ${effect} then now() end where idempotency_key = ${key}`),
      );
    for (const key of ['k6', 'k7']) await post('echo').set('Idempotency-Key', key).send({ n: 1 }).expect(200);
    await age('k6', true);
    await age('k7', false);
    expect((await post('echo').set('Idempotency-Key', 'k6').send({ n: 1 }).expect(409)).body.code).toBe('idempotency.interrupted');
    await post('echo').set('Idempotency-Key', 'k7').send({ n: 1 }).expect(200);
  });

  it('refuses a key that is none', async () => {
    expect((await post('echo').set('Idempotency-Key', 'a b').send({ n: 1 }).expect(400)).body.code).toBe('idempotency.key_invalid');
  });
});

it('sends strict headers', async () => {
  const { headers } = await agent.get('/healthz').expect(200);
  expect(headers['content-security-policy']).toContain("script-src 'self';");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-powered-by']).toBeUndefined();
});

it('counts requests by route template', async () => {
  await agent.get('/v1/test/018f0000-0000-7000-8000-000000000001').expect(200);
  const { text } = await agent.get('/metrics').expect(200);
  expect(text).toContain('route="/v1/test/{id}"');
  expect(text).not.toContain('018f0000');
});
