import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/platform/paths';
import { openTestCli, type TestCli } from '../support/cli';
import { ThreadWorld, type WorldFan } from '../support/thread-world';

let world: ThreadWorld;
let cli: TestCli;
let env: Record<string, string>;
let nora: WorldFan;
const started: string[] = [];
/** Temporal takes whatever it is given: what is asked here stands in the record. */
const temporal = {
  withDeadline: <T>(_deadline: number, work: () => T) => work(),
  workflow: {
    start: (_type: string, { workflowId }: { workflowId: string }) => Promise.resolve(started.push(workflowId)),
    signalWithStart: (_type: string, { workflowId }: { workflowId: string }) => Promise.resolve(started.push(workflowId)),
    getHandle: () => ({ signal: () => Promise.resolve() }),
  },
  options: { namespace: 'default' },
};

beforeAll(async () => {
  world = await ThreadWorld.open({ services: { temporal: temporal as never } });
  cli = await openTestCli(world.api);
  const scopes = ['messages.read', 'messages.send', 'fans.read', 'fans.write', 'campaigns.read', 'campaigns.write', 'campaigns.launch'];
  const more = ['accounts.read', 'workspace.read', 'revenue.read', 'keys.manage'];
  const { body } = await world.boss
    .post('/v1/api-keys')
    .send({ name: 'cli', scopes: [...scopes, ...more] })
    .expect(201);
  env = { HUNTAZE_URL: cli.url, HUNTAZE_API_KEY: (body as { key: string }).key };
  await world.owner.query(`update platform_accounts set display_name = 'Studio Lumen' where id = $1`, [world.first]);
  nora = await world.addFan(world.first, { name: 'Nora' });
  await world.owner.query(`update fans set username = 'nora_k' where id = $1`, [nora.fanId]);
  await world.says(nora, 'Hello you');
});
afterAll(async () => {
  await cli.close();
  await world.close();
});

const run = (...args: string[]) => cli.huntaze(args, env);
/** The words of a line as a shell parts them. */
const wordsOf = (line: string) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

it('runs the messages part of docs/cli.md as it stands, in its order', async () => {
  const part = readFileSync(path.join(projectRoot(), 'docs/cli.md'), 'utf8').split('\n## Messages\n')[1]!.split('\n## ')[0]!;
  writeFileSync(path.join(cli.folder, 'spenders.yaml'), /```yaml\n([\s\S]*?)```/.exec(part)![1]!);
  const lines = [...part.matchAll(/^npx huntaze (.+)$/gm)].map((match) => match[1]!);
  expect(lines.length).toBeGreaterThan(20);
  const results: Record<string, string> = {};
  for (const line of lines) {
    // Names of hosts are not looked up here, and files stand in the folder of the test.
    const words = wordsOf(line.replaceAll('hooks.example.com', '192.0.2.7')).map((word) =>
      /^\w+\.(yaml|csv)$/.test(word) ? path.join(cli.folder, word) : word,
    );
    const { code, out, err } = await run(...words);
    expect({ line, code, err }).toEqual({ line, code: 0, err: '' });
    results[words.slice(0, 2).join(' ')] = out;
  }
  expect(results['threads list']).toMatch(/Nora +Studio Lumen +1 .*Hello you/);
  expect(results['threads show']).toMatch(/^Nora \(Studio Lumen\): open, 1 unread, waits since .*\n.*fan: Hello you/);
  expect(results['threads assign']).toContain('Ada’s.');
  expect(results['threads close']).toContain('closed');
  expect(results['threads reopen']).toContain('open, 0 unread, nobody waits');
  expect(results['replies list']).toMatch(/\/ty +ty .*Thank you/);
  expect(results['lists members']).toContain('Nora');
  expect(results['lists list']).toMatch(/Spenders +live, filling/);
  expect(results['bulk preview']).toMatch(/get a message +1\n[\s\S]*Nothing was sent/);
  expect(results['bulk launch']).toContain('Launched.');
  expect(results['bulk list']).toMatch(/Tonight +scheduled/);
  expect(results['queue list']).toContain('human');
  expect(readFileSync(path.join(cli.folder, 'pay.csv'), 'utf8')).toContain('person');
  expect(results['webhooks create']).toContain('whsec_');
  expect(started.some((id) => id.startsWith('campaign/'))).toBe(true);
});

it('prices and protections are those of the API, and a refusal says which field', async () => {
  const seen = (await run('threads', 'show', nora.fanId, '--json')).json() as { messages: { id: string; priceCents: number }[] };
  expect(await run('threads', 'reply', 'Nora', '--text', 'x', '--price', '100')).toMatchObject({
    code: 1,
    err: expect.stringContaining('/priceCents: The platform takes 0, or 300 to 20000 cents.') as string,
  });
  expect(await run('threads', 'reply', 'Nora', '--text', 'x', '--price', 'much')).toMatchObject({ code: 1 });
  expect(await run('threads', 'reply', 'Nora')).toMatchObject({ code: 1, err: expect.stringContaining('messages.empty') as string });
  const sold = await run(
    'threads',
    'reply',
    'Nora',
    '--text',
    'For you',
    '--price',
    '500',
    '--media',
    'm1',
    '--at',
    '2100-01-01T00:00:00Z',
    '--json',
  );
  expect(sold.json()).toMatchObject({ priceCents: 500, mediaIds: ['m1'], reason: 'queued' });
  await world.reply(nora, 'Ben was here', world.ben);
  expect(await run('threads', 'reply', 'Nora', '--text', 'x', '--seen', seen.messages[0]!.id)).toMatchObject({
    code: 1,
    err: expect.stringContaining('messages.answered_meanwhile') as string,
  });
  expect(await run('threads', 'assign', 'Nora', 'ben')).toMatchObject({ code: 0, out: expect.stringContaining('Ben’s.') as string });
  expect(await run('threads', 'list', '--assignee', 'ben')).toMatchObject({ code: 0, out: expect.stringContaining('Nora') as string });
});

it('takes one message back by its id, and replays a delivery', async () => {
  const { rows } = await world.owner.query<{ id: string }>(
    `insert into messages (workspace_id, account_id, fan_id, direction, source, reason, text, sent_at, platform_message_id) values ($1, $2, $3, 'out', 'human', 'sent', 'Oops', now(), '1') returning id`,
    [world.workspaceId, world.first, nora.fanId],
  );
  const unsend = ['unsend', 'message', rows[0]!.id, '--account', 'lumen'];
  expect(await run(...unsend, '--preview')).toMatchObject({ code: 0, out: expect.stringMatching(/^1 can be taken back/) as string });
  expect(await run(...unsend)).toMatchObject({ code: 0, out: expect.stringContaining('huntaze unsend show') as string });
  const endpoint = (await run('webhooks', 'create', 'https://192.0.2.8/hook', '--event', 'message.received', '--json')).json() as { id: string };
  const delivery = await world.owner.query<{ id: string }>(
    `insert into webhook_deliveries (workspace_id, endpoint_id, event_id, event, body, state, finished_at) values ($1, $2, uuidv7(), 'message.received', '{}', 'failed', now()) returning id`,
    [world.workspaceId, endpoint.id],
  );
  expect((await run('webhooks', 'deliveries', '192.0.2.8')).out).toMatch(/message\.received .*failed/);
  expect(await run('webhooks', 'replay', '192.0.2.8', delivery.rows[0]!.id)).toMatchObject({ code: 0, out: 'message.received is waiting.\n' });
});

it('writes to nobody by a name that more fans bear than were looked at', async () => {
  await world.owner.query(
    `insert into fans (workspace_id, account_id, platform_fan_id, display_name)
     select $1, case when n = 1 then $2::uuid else $3::uuid end, 'm' || n, case when n in (1, 201) then 'Mira' else 'Mira ' || n end from generate_series(1, 201) n`,
    [world.workspaceId, world.first, world.second],
  );
  expect(await run('threads', 'reply', 'Mira', '--text', 'x')).toMatchObject({ code: 2, err: expect.stringContaining('give the id') as string });
  expect(await run('threads', 'show', 'Mira', '--account', 'lumen')).toMatchObject({ code: 0, out: expect.stringContaining('Mira (') as string });
});

it.each([
  ['a fan nobody has', ['threads', 'show', 'Zoe'], 2, 'No fan is called "Zoe"; `huntaze fans list` shows them.'],
  ['a fan by an id of nobody', ['threads', 'show', randomUUID()], 1, 'not_found'],
  ['a person who is no member', ['threads', 'assign', 'Nora', 'Zoe'], 2, 'No member is called "Zoe". There are:'],
  ['a list that is not there', ['lists', 'members', 'Nobody'], 2, 'huntaze lists list'],
  ['a state that is none', ['threads', 'list', '--state', 'odd'], 1, 'Use one of open, snoozed, closed, all.'],
  ['rules that say nothing', ['lists', 'create', 'Empty', '--rules', '/dev/null'], 1, '/rules'],
  ['an address inside', ['webhooks', 'create', 'http://127.0.0.1/x', '--event', 'message.received'], 1, 'webhooks.url_refused'],
  ['pay without a period', ['shifts', 'export'], 2, '--from'],
])('tells %s by its exit code and in words', async (_name, args, code, words) => {
  expect(await run(...args)).toMatchObject({ code, err: expect.stringContaining(words) as string });
});
