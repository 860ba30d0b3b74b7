import { Pool } from 'pg';
import supertest, { type Agent } from 'supertest';
import { createTestApi, type TestApi } from '../support/api';
import { createTestAccount } from '../support/fans';

let api: TestApi;
let owner: Pool;
let agent: Agent;
let account: { workspaceId: string; accountId: string };
beforeAll(async () => {
  api = await createTestApi();
  owner = new Pool({ connectionString: api.database.urls.owner, max: 1 });
  const person = await api.signUp();
  agent = person.agent;
  account = await createTestAccount(api.database, person.workspaceId!);
});
afterAll(async () => {
  await owner.end();
  await api.close();
});

async function insert(table: 'imports' | 'exports', columns: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(`insert into ${table} (workspace_id, account_id, ${columns} returning id`, [
    account.workspaceId,
    account.accountId,
  ]);
  return rows[0]!.id;
}

it('uploaded: an import waits until somebody starts it, and can be cancelled before anything was read', async () => {
  const id = await insert('imports', `kind, filename, object_key) values ($1, $2, 'fans', 'fans.csv', 'x')`);
  expect((await agent.get(`/v1/imports/${id}`).expect(200)).body).toMatchObject({ status: 'uploaded', rows: 0 });
  expect((await agent.post(`/v1/imports/${id}/cancel`).send({}).expect(200)).body).toMatchObject({ status: 'cancelled', rows: 0 });
});

it('a file with money is not fetched by who may not see money, whoever asked for it', async () => {
  const made = await agent
    .post('/v1/api-keys')
    .set('Origin', 'http://127.0.0.1:3000')
    .send({ name: 'files', scopes: ['fans.export'] })
    .expect(201);
  const fetch = (id: string) =>
    supertest(api.app)
      .get(`/v1/exports/${id}/file.csv`)
      .set('Authorization', `Bearer ${(made.body as { key: string }).key}`);
  const answers = [];
  for (const query of ['{}', '{"columns":["platform_fan_id","spend"]}', '{"columns":["platform_fan_id"]}'])
    answers.push((await fetch(await insert('exports', `kind, status, query) values ($1, $2, 'fans', 'running', '${query}')`))).body);
  expect(answers).toMatchObject([{ code: 'permission.denied' }, { code: 'permission.denied' }, { code: 'exports.not_ready' }]);
});

it.each(['running', 'failed', 'cancelled'])('exports.not_ready: the file of an export that is %s cannot be fetched', async (status) => {
  const id = await insert('exports', `kind, status) values ($1, $2, 'fans', '${status}')`);
  const { body } = await agent.get(`/v1/exports/${id}/file.csv`).expect(409);
  expect(body).toMatchObject({ code: 'exports.not_ready', detail: `The export is ${status}.` });
});

it('exports.expired: a file is kept for a week, and no longer than until a fan in it is erased', async () => {
  const id = await insert('exports', `kind, status, object_key, expires_at) values ($1, $2, 'fans', 'completed', 'x', now() - interval '1 second')`);
  expect((await agent.get(`/v1/exports/${id}/file.csv`).expect(410)).body).toMatchObject({ code: 'exports.expired' });
  const kept = await insert('exports', `kind, status, object_key, expires_at) values ($1, $2, 'fans', 'completed', 'x', now() + interval '1 day')`);
  const { rows } = await owner.query<{ id: string }>(
    `insert into fans (workspace_id, account_id, platform_fan_id) values ($1, $2, 'gone') returning id`,
    [account.workspaceId, account.accountId],
  );
  await agent.post(`/v1/fans/${rows[0]!.id}/erase`).send({ reason: 'asked' }).expect(204);
  expect((await agent.get(`/v1/exports/${kept}/file.csv`).expect(410)).body).toMatchObject({ code: 'exports.expired' });
});

it('an import that is over is taken out of the list with its refused rows; one that waits or runs is not', async () => {
  const over = await insert(
    'imports',
    `kind, filename, object_key, status, file_gone_at) values ($1, $2, 'fans', 'fans.csv', 'x', 'completed', now())`,
  );
  await owner.query(
    `insert into import_refusals (import_id, workspace_id, row_number, line_number, reason, raw) select $1, $2, n, n, 'Spent "' || n || '" is no amount of money.', n || ',x' from generate_series(2, 4) n`,
    [over, account.workspaceId],
  );
  expect((await agent.get(`/v1/imports/${over}/refusals`).expect(200)).body).toMatchObject({
    reasons: [{ reason: 'Spent … is no amount of money.', rows: 3 }],
    rows: [{ row: 2, values: ['2', 'x'] }, { row: 3 }, { row: 4 }],
  });
  await agent.delete(`/v1/imports/${over}`).expect(204);
  await agent.get(`/v1/imports/${over}`).expect(404);
  const { rows } = await owner.query('select 1 from import_refusals where import_id = $1', [over]);
  expect(rows).toEqual([]);
  for (const status of ['waiting', 'running']) {
    const id = await insert('imports', `kind, filename, object_key, status) values ($1, $2, 'fans', 'fans.csv', 'x', '${status}')`);
    expect((await agent.delete(`/v1/imports/${id}`).expect(409)).body).toMatchObject({ code: 'imports.wrong_status' });
  }
});
