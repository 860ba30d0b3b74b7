import { sql } from 'drizzle-orm';
import supertest from 'supertest';
import { createTestApi, type TestApi } from '../support/api';

const code = (answer: { body: unknown }) => (answer.body as { code?: string }).code;

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(async () => {
  await api.close();
});

it('gives a new person a workspace with its settings and the role of its owner', async () => {
  const { agent, email } = await api.signUp('Ada Lovelace');
  const { body } = await agent.get('/v1/me').expect(200);
  expect(body).toMatchObject({
    user: { name: 'Ada Lovelace', email },
    via: 'session',
    workspace: { name: 'Ada Lovelace’s workspace' },
    role: 'owner',
    accountIds: null,
  });
  expect(body.permissions).toContain('accounts.manage');
});

it('lets a person in with the password only, and out again', async () => {
  const { email, password } = await api.signUp();
  const agent = supertest.agent(api.app);
  await agent.post('/api/auth/sign-in/email').send({ email, password: 'wrong wrong wrong' }).expect(401);
  await agent.get('/v1/me').expect(401);
  await agent.post('/api/auth/sign-in/email').send({ email, password }).expect(200);
  await agent.get('/v1/me').expect(200);
  await agent.post('/api/auth/sign-out').set('Origin', 'http://127.0.0.1:3000').send({}).expect(200);
  const { body } = await agent
    .get('/v1/me')
    .expect(401)
    .expect('content-type', /problem\+json/);
  expect(body).toMatchObject({ code: 'auth.required', status: 401, requestId: expect.any(String) });
});

it('sets a cookie that scripts cannot read', async () => {
  const answer = await supertest(api.app)
    .post('/api/auth/sign-up/email')
    .send({ name: 'B', email: 'cookie@example.test', password: 'correct horse battery' })
    .expect(200);
  expect(String(answer.headers['set-cookie'])).toMatch(/huntaze\.session_token=.*HttpOnly.*SameSite=Lax/i);
});

it('takes only cookies that it signed', async () => {
  const { email, password } = await api.signUp();
  const { headers } = await supertest(api.app).post('/api/auth/sign-in/email').send({ email, password }).expect(200);
  const cookie = /huntaze\.session_token=[^;]+/.exec(String(headers['set-cookie']))?.[0] ?? '';
  const [token = '', signature = ''] = decodeURIComponent(cookie.split('=').slice(1).join('=')).split('.');
  const asked = (value: string) => supertest(api.app).get('/v1/me').set('Cookie', `huntaze.session_token=${value}`);
  await asked(encodeURIComponent(`${token}.${signature}`)).expect(200);
  const other = signature.startsWith('A') ? 'B' : 'A';
  for (const forged of [token, `${token}.`, `${token}.${other}${signature.slice(1)}`, `.${signature}`, `${token}%`, '%E0%A4%A'])
    await asked(forged.includes('%') ? forged : encodeURIComponent(forged)).expect(401);
});

it('prolongs a session that is used, once a day, and clears away one that is over', async () => {
  const { agent, userId } = await api.signUp();
  const leftDays = async () => {
    const { rows } = await api.auth.execute<{ days: number }>(
      sql`select round(extract(epoch from expires_at - now()) / 86400)::int as days from sessions where user_id = ${userId}`,
    );
    return rows.map(({ days }) => days);
  };
  const expireIn = (interval: string) =>
    api.auth.execute(sql`update sessions set expires_at = now() + ${interval}::interval where user_id = ${userId}`);
  await expireIn('13 days 1 hour');
  await agent.get('/v1/me').expect(200);
  expect(await leftDays()).toEqual([13]);
  await expireIn('12 days 23 hours');
  await agent.get('/v1/me').expect(200);
  expect(await leftDays()).toEqual([14]);
  await expireIn('-1 second');
  await agent.get('/v1/me').expect(401);
  expect(await leftDays()).toEqual([]);
});

it('keeps the rest of the sign-in library shut', async () => {
  const { agent } = await api.signUp();
  for (const path of ['/api/auth/delete-user', '/api/auth/organization/create', '/api/auth/sign-in/social'])
    await agent.post(path).send({}).expect(404);
});

it('takes names that others can read, and answers odd values as such', async () => {
  const { agent } = await api.signUp('Ada');
  const change = (name: unknown) => agent.post('/api/auth/update-user').set('Origin', 'http://127.0.0.1:3000').send({ name });
  for (const name of ['', '   ', 'x'.repeat(101), 'a\0b', '\ud800', {}, 5]) expect(code(await change(name).expect(400))).toBe('INVALID_NAME');
  await change(' Ada Lovelace ').expect(200);
  expect((await agent.get('/v1/me').expect(200)).body.user.name).toBe('Ada Lovelace');
  const signUp = { email: `${Math.random()}@example.test`, password: 'correct horse battery', name: 'x'.repeat(101) };
  await supertest(api.app).post('/api/auth/sign-up/email').send(signUp).expect(400);
  const printed = jest.spyOn(console, 'error').mockReturnValue();
  for (const [path, body] of [
    ['revoke-session', { token: '\0' }],
    ['reset-password', { token: '\0', newPassword: 'correct horse battery' }],
  ] as const)
    expect(code(await agent.post(`/api/auth/${path}`).set('Origin', 'http://127.0.0.1:3000').send(body).expect(400))).toBe('request.malformed');
  // What goes there has passed no filter: the failed query with its values, among them tokens.
  expect(printed.mock.calls).toEqual([]);
  printed.mockRestore();
});

describe('a change of address', () => {
  const ORIGIN = 'http://127.0.0.1:3000';
  const tokenIn = (url: string) => new URL(url).searchParams.get('token') ?? '';

  it('holds once the link in the mail to the new address is followed, and the old one is told', async () => {
    const { agent, email, password } = await api.signUp('Ada');
    const fresh = `new-${email}`;
    await agent.post('/api/auth/change-email').set('Origin', ORIGIN).send({ newEmail: fresh }).expect(200);
    expect((await agent.get('/v1/me').expect(200)).body.user.email).toBe(email);
    const [link, notice] = api.mails.slice(-2);
    expect(link).toMatchObject({ to: fresh });
    expect(notice).toMatchObject({ to: email });
    expect(notice?.action?.url).toBe(`${ORIGIN}/reset-password`);
    await agent
      .get('/api/auth/verify-email')
      .query({ token: tokenIn(link?.action?.url ?? '') })
      .expect(200);
    expect((await agent.get('/v1/me').expect(200)).body.user.email).toBe(fresh);
    await supertest(api.app).post('/api/auth/sign-in/email').send({ email, password }).expect(401);
    await supertest(api.app).post('/api/auth/sign-in/email').send({ email: fresh, password }).expect(200);
  });

  it('does not tell whether an address is taken, and takes no invented link', async () => {
    const [one, other] = [await api.signUp(), await api.signUp()];
    const before = api.mails.length;
    await one.agent.post('/api/auth/change-email').set('Origin', ORIGIN).send({ newEmail: other.email }).expect(200);
    expect(api.mails).toHaveLength(before);
    await one.agent.get('/api/auth/verify-email').query({ token: 'invented' }).expect(401);
    expect((await one.agent.get('/v1/me').expect(200)).body.user.email).toBe(one.email);
  });
});
