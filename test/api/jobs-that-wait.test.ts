import { Pool } from 'pg';
import type { Agent } from 'supertest';
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

it.each(['running', 'failed', 'cancelled'])('exports.not_ready: the file of an export that is %s cannot be fetched', async (status) => {
  const id = await insert('exports', `kind, status) values ($1, $2, 'fans', '${status}')`);
  const { body } = await agent.get(`/v1/exports/${id}/file.csv`).expect(409);
  expect(body).toMatchObject({ code: 'exports.not_ready', detail: `The export is ${status}.` });
});
