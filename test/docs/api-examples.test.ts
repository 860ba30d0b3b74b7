import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import sharp from 'sharp';
import { signWebhook } from '../../providers/webhooks/sign-webhook';
import { projectRoot } from '../../scripts/platform/paths';
import { createTestApi, type TestApi } from '../support/api';
import { openTestStorage, type TestStorage } from '../support/storage';

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

/** Temporal takes whatever it is given: what is asked here stands in the record. */
const temporal = {
  withDeadline: <T>(_deadline: number, work: () => T) => work(),
  workflow: {
    start: () => Promise.resolve(),
    signalWithStart: () => Promise.resolve(),
    getHandle: () => ({ signal: () => Promise.resolve() }),
  },
  options: { namespace: 'default' },
};

let api: TestApi;
let storage: TestStorage;
beforeAll(async () => {
  storage = await openTestStorage();
  api = await createTestApi({ services: { storage, temporal: temporal as never } });
});
afterAll(async () => {
  await api.close();
  storage.close();
});

const page = readFileSync(join(projectRoot(), 'docs', 'api.md'), 'utf8');

/** What later examples call the thing that was made, by the end of its address. */
const NAME_OF: Record<string, string> = {
  campaigns: 'campaignId',
  messages: 'messageId',
  media: 'mediaId',
  scripts: 'scriptId',
  script: 'runId',
  unsends: 'unsendId',
  lists: 'listId',
  'webhook-endpoints': 'endpointId',
};

async function anAccount(workspaceId: string): Promise<{ accountId: string; fanId: string }> {
  const owner = new Client(api.database.urls.owner);
  await owner.connect();
  try {
    const { rows } = await owner.query<{ id: string }>(
      `insert into platform_accounts (workspace_id, platform, base_url, platform_account_id, display_name) values ($1, 'sandbox', 'http://127.0.0.1:1', 'acct_docs', 'Docs') returning id`,
      [workspaceId],
    );
    await owner.query('insert into senders (account_id, workspace_id) values ($1, $2)', [rows[0]!.id, workspaceId]);
    const fans = await owner.query<{ id: string }>(
      `insert into fans (workspace_id, account_id, platform_fan_id) select $1, $2, 'f' || n from generate_series(1, 10) n returning id`,
      [workspaceId, rows[0]!.id],
    );
    return { accountId: rows[0]!.id, fanId: fans.rows[0]!.id };
  } finally {
    await owner.end();
  }
}

it('answers the examples of docs/api.md as they say, in their order', async () => {
  const examples = examplesOf(page);
  expect(examples.length).toBeGreaterThan(30);
  const { agent, workspaceId } = await api.signUp();
  const known: Record<string, string> = await anAccount(workspaceId!);
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();
  const filled = (text: string) => text.replace(/(?<!\{)\{(\w+)\}(?!\})/g, (whole, name: string) => known[name] ?? whole);
  for (const { method, path, headers, body, status } of examples) {
    const request = agent[method](filled(path)).set(headers);
    const isFile = body.startsWith('<');
    const answer = await (body.trim() === '' ? request : request.send(isFile ? picture : (JSON.parse(filled(body)) as object)));
    expect({ method, path, status: answer.status, body: answer.status === status ? undefined : (answer.body as unknown) }).toEqual({
      method,
      path,
      status,
      body: undefined,
    });
    const name = NAME_OF[path.split('?')[0]!.split('/').at(-1)!];
    if (method === 'post' && status === 201 && name !== undefined) known[name] = (answer.body as { id: string }).id;
  }
});

it('checks a webhook by the lines of docs/api.md, and takes no other for one', () => {
  const lines = /^```js\n([\s\S]*?)^```/m.exec(page)![1]!;
  const secret = 'whsec_bm90IGEgc2VjcmV0IGF0IGFsbCwgMjQ=';
  const other = 'whsec_YW5vdGhlciBzZWNyZXQgZW50aXJlbHkhISE=';
  const body = '{"type":"message.received"}';
  const signed = (nowMs: number, secrets = [secret]) => signWebhook({ id: 'e1', body, secrets, nowMs });
  const asked: [object, string][] = [
    [signed(Date.now()), body],
    [signed(Date.now(), [other, secret]), body],
    [signed(Date.now(), [other]), body],
    [signed(Date.now() - 600_000), body],
    [signed(Date.now()), `${body} `],
    [{}, body],
  ];
  const calls = asked.map(([headers, text]) => `isOurs(${JSON.stringify(secret)}, ${JSON.stringify(headers)}, ${JSON.stringify(text)})`);
  const program = `${lines}\nconsole.log(JSON.stringify([${calls.join(', ')}]));`;
  const answer = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  expect(JSON.parse(answer)).toEqual([true, true, false, false, false, false]);
});
