import { sql } from 'drizzle-orm';
import supertest from 'supertest';
import { createRateLimit } from '../../api/rate-limit';
import { createTestApi } from '../support/api';

it('refuses more sign-ins than a person makes, counted in Postgres', async () => {
  const api = await createTestApi({ authRateLimit: true });
  const { email } = await api.signUp();
  const statuses: number[] = [];
  for (let n = 0; n < 12; n++)
    statuses.push(
      (await supertest(api.app).post('/api/auth/sign-in/email').set('X-Forwarded-For', '203.0.113.9').send({ email, password: 'wrong wrong wrong' }))
        .status,
    );
  expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429]);
  // Another address is not punished for it, and a made-up header does not make one another address.
  const other = (headers: Record<string, string>) =>
    supertest(api.app).post('/api/auth/sign-in/email').set(headers).send({ email, password: 'wrong wrong wrong' });
  expect((await other({ 'X-Forwarded-For': '203.0.113.10' })).status).toBe(401);
  expect((await other({ 'X-Forwarded-For': '198.51.100.1, 203.0.113.9', 'x-huntaze-client-address': '192.0.2.1' })).status).toBe(429);
  await api.close();
});

it('refuses more requests of one person than the limit, and says when to come back', async () => {
  const api = await createTestApi({ requestsPerMinute: 5 });
  const { agent } = await api.signUp();
  const answers = [];
  for (let n = 0; n < 6; n++) answers.push(await agent.get('/v1/me'));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429, 429]);
  expect(answers[5]?.body).toMatchObject({ code: 'rate.limited' });
  expect(Number(answers[5]?.headers['retry-after'])).toBeGreaterThan(0);
  const other = await api.signUp();
  await other.agent.get('/v1/me').expect(200);
  await api.close();
});

it('writes the count in lots, which requests that come together share, and keeps the limit over two processes', async () => {
  const api = await createTestApi();
  const perMinute = 600;
  const newProcess = () => createRateLimit({ perMinute, pool: api.auth.$client, name: 'lots' });
  const [one, two] = [newProcess(), newProcess()];
  const answers = await Promise.allSettled(Array.from({ length: 700 }, (_, n) => (n % 2 === 0 ? one : two).take('somebody')));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(perMinute);
  const { rows } = await api.auth.execute<{ points: number }>(sql`select points from rate_limits where key = 'lots:somebody'`);
  // At most one refused lot for each process: no write for any request after it.
  expect(rows[0]?.points).toBeLessThanOrEqual(perMinute + 2 * (perMinute / 60));
  await api.close();
});
