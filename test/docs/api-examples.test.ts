import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { projectRoot } from '../../scripts/platform/paths';
import { createTestApi, type TestApi } from '../support/api';

interface Example {
  status: number;
  method: 'get' | 'post' | 'patch' | 'put' | 'delete';
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** Blocks that begin with "```http 200": the status that is expected, then the request. */
function examplesOf(text: string): Example[] {
  return [...text.matchAll(/^```http (\d{3})\n([\s\S]*?)^```/gm)].map(([, status, block]) => {
    const [head = '', ...rest] = block!.split('\n\n');
    const [first = '', ...headerLines] = head.trim().split('\n');
    const [method = '', path = ''] = first.split(' ');
    const headers = Object.fromEntries(headerLines.map((line) => line.split(': ') as [string, string]));
    return { status: Number(status), method: method.toLowerCase() as Example['method'], path, headers, body: rest.join('\n\n') };
  });
}

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

async function anAccount(workspaceId: string): Promise<string> {
  const owner = new Client(api.database.urls.owner);
  await owner.connect();
  try {
    const { rows } = await owner.query<{ id: string }>(
      `insert into platform_accounts (workspace_id, platform, base_url, platform_account_id, display_name) values ($1, 'sandbox', 'http://127.0.0.1:1', 'acct_docs', 'Docs') returning id`,
      [workspaceId],
    );
    await owner.query('insert into senders (account_id, workspace_id) values ($1, $2)', [rows[0]!.id, workspaceId]);
    await owner.query(`insert into fans (workspace_id, account_id, platform_fan_id) select $1, $2, 'f' || n from generate_series(1, 10) n`, [
      workspaceId,
      rows[0]!.id,
    ]);
    return rows[0]!.id;
  } finally {
    await owner.end();
  }
}

it('answers the examples of docs/api.md as they say, in their order', async () => {
  const examples = examplesOf(readFileSync(join(projectRoot(), 'docs', 'api.md'), 'utf8'));
  expect(examples.length).toBeGreaterThan(7);
  const { agent, workspaceId } = await api.signUp();
  const known: Record<string, string> = { accountId: await anAccount(workspaceId!) };
  const filled = (text: string) => text.replace(/(?<!\{)\{(\w+)\}(?!\})/g, (whole, name: string) => known[name] ?? whole);
  for (const { method, path, headers, body, status } of examples) {
    const request = agent[method](filled(path)).set(headers);
    const answer = await (body.trim() === '' ? request : request.send(JSON.parse(filled(body)) as object));
    expect({ method, path, status: answer.status, body: answer.status === status ? undefined : (answer.body as unknown) }).toEqual({
      method,
      path,
      status,
      body: undefined,
    });
    if (method === 'post' && path === '/v1/campaigns') known.campaignId = (answer.body as { id: string }).id;
  }
});
