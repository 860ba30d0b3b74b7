import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Pool } from 'pg';
import { createTestApi, type TestApi } from '../support/api';
import { openTestCli, type TestCli } from '../support/cli';
import { openTestWorld } from '../support/sandbox-world';

let api: TestApi;
let cli: TestCli;
let huntaze: TestCli['huntaze'];
let world: Awaited<ReturnType<typeof openTestWorld>>;
let folder: string;
let login: string[];

beforeAll(async () => {
  world = await openTestWorld();
  await world.world.account('acct_cli', { displayName: 'Studio Lumen' });
  api = await createTestApi({ services: { sandboxOrigin: new URL(world.world.url).origin } });
  cli = await openTestCli(api);
  ({ folder, huntaze } = cli);
  const person = await api.signUp('Cli');
  login = ['login', '--url', cli.url, '--email', person.email, '--password', person.password];
});
afterAll(async () => {
  await cli.close();
  await api.close();
  await world.close();
});

it('says how to sign in, keeps the key for its owner only, and forgets it', async () => {
  expect(await huntaze(['accounts', 'list'])).toMatchObject({ code: 3, err: expect.stringContaining('huntaze login') });
  expect(await huntaze(login)).toMatchObject({ code: 0, out: expect.stringContaining('Signed in') });
  const file = path.join(folder, 'huntaze', 'login.json');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect((await huntaze(['whoami', '--json'])).json()).toMatchObject({ via: 'api_key', role: 'owner' });
  expect((await huntaze(['logout'])).code).toBe(0);
  expect((await huntaze(['whoami'])).code).toBe(3);
  await huntaze(login);
  writeFileSync(file, '{');
  expect(await huntaze(['whoami'])).toMatchObject({ code: 2, err: expect.stringContaining('damaged') });
  await huntaze(login);
  expect(readFileSync(file, 'utf8')).toContain('hz_');
});

it('connects, lists, pauses, resumes and stops an account by a part of its name', async () => {
  const key = path.join(folder, 'key');
  writeFileSync(key, 'test-key-1\n');
  const made = await huntaze([
    'accounts',
    'connect',
    '--platform',
    'sandbox',
    '--base-url',
    world.world.url,
    '--id',
    'acct_cli',
    '--key-file',
    key,
    '--authority',
    'Lumen agreed by mail.',
    '--limit',
    '60',
    '--json',
  ]);
  expect(made.json()).toMatchObject({ displayName: 'Studio Lumen', sender: { limitPerMinute: 60 } });
  expect((await huntaze(['accounts', 'list'])).out).toMatch(/ID +NAME .*\n.*Studio Lumen +idle +60/);
  expect((await huntaze(['accounts', 'pause', 'lumen', '--reason', 'a test'])).out).toContain('Paused by');
  expect((await huntaze(['accounts', 'status', 'lumen', '--json'])).json()).toMatchObject({ sender: { state: 'paused', reason: 'a test' } });
  expect((await huntaze(['accounts', 'resume', 'lumen'])).out).toContain('Nothing waits.');
  expect((await huntaze(['accounts', 'stop', 'all', '--reason', 'a test', '--json'])).json()).toMatchObject({ accounts: 1, inFlight: 0 });
  expect(await huntaze(['accounts', 'status', 'nobody'])).toMatchObject({ code: 2, err: expect.stringContaining('Studio Lumen') });
});

it('creates and lists a campaign, and shows what is wrong with one, field by field', async () => {
  const account = ((await huntaze(['accounts', 'status', 'lumen', '--json'])).json() as { id: string }).id;
  const file = path.join(folder, 'campaign.yaml');
  writeFileSync(file, `name: Spring\naccountId: ${account}\nvariants:\n  - { name: A, weightBp: 10000, text: "Hi {{first_name|there}}" }\n`);
  expect(await huntaze(['campaigns', 'create', '--file', file])).toMatchObject({ code: 0, out: expect.stringContaining('Draft') });
  expect((await huntaze(['campaigns', 'list'])).out).toContain('Spring');
  const preview = await huntaze(['campaigns', 'launch', 'spring', '--preview']);
  expect(preview).toMatchObject({ code: 0, out: expect.stringMatching(/get a message[\s\S]*Nothing was sent/) as string });
  expect(await huntaze(['campaigns', 'launch', 'autumn', '--preview'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('No campaign is called') as string,
  });
  writeFileSync(file, `name: ""\naccountId: ${account}\nvariants: []\n`);
  expect(await huntaze(['campaigns', 'create', '--file', file])).toMatchObject({
    code: 1,
    err: expect.stringContaining('/name: Name the campaign.'),
  });
  const asJson = await huntaze(['--json', 'campaigns', 'create', '--file', file]);
  expect(JSON.parse(asJson.err)).toMatchObject({ code: 'request.invalid', status: 422 });
  writeFileSync(file, '{ name: [');
  expect(await huntaze(['campaigns', 'create', '--file', file])).toMatchObject({ code: 2, err: expect.stringContaining('neither JSON nor YAML') });
});

it('finds a campaign by its whole name among very many that have it in theirs, and says which of two of one name', async () => {
  const account = ((await huntaze(['accounts', 'status', 'lumen', '--json'])).json() as { id: string }).id;
  const owner = new Pool({ connectionString: api.database.urls.owner, max: 1 });
  const name = (count: number, as: string, archived = false) =>
    owner.query(
      `insert into campaigns (workspace_id, account_id, name, audience, archived_at)
       select workspace_id, id, replace($3, '#', n::text), '{"include":{},"exclude":{}}', case when $4 then now() end
       from platform_accounts, generate_series(1, $2::int) n where platform_accounts.id = $1`,
      [account, count, as, archived],
    );
  try {
    await name(1, 'Harvest');
    await name(230, 'Harvest, evening #');
    expect(await huntaze(['campaigns', 'results', 'harvest'])).toMatchObject({ code: 0 });
    expect(await huntaze(['campaigns', 'results', 'evening'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/230 are called like.*and 200 more/s) as string,
    });
    expect(await huntaze(['campaigns', 'list'])).toMatchObject({ code: 0, err: expect.stringContaining('There are more than these 200') as string });
    await name(1, 'Frost', true);
    expect(await huntaze(['campaigns', 'results', 'Frost'])).toMatchObject({ code: 0 });
    expect(await huntaze(['campaigns', 'results', 'Fros'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('No campaign is called') as string,
    });
    await name(2, 'Frost');
    expect(await huntaze(['campaigns', 'results', 'frost'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/2 are called like "frost".*Frost \(draft, of /s) as string,
    });
  } finally {
    await owner.end();
  }
});

it.each([
  ['an unknown command', ['fly'], {}, 2, 'unknown command'],
  ['a missing option', ['accounts', 'pause', 'lumen'], {}, 2, '--reason'],
  ['a file that is not there', ['fans', 'import', '/no/such/file.csv', '--account', 'lumen'], {}, 2, 'cannot be read'],
  ['a key that opens nothing', ['accounts', 'list'], { HUNTAZE_API_KEY: 'hz_wrong' }, 3, 'auth.key_invalid'],
  ['nobody at the address', ['accounts', 'list'], { HUNTAZE_URL: 'http://127.0.0.1:1' }, 4, 'Nobody answers'],
  ['something that is not there', ['campaigns', 'results', '018f0000-0000-7000-8000-000000000001'], {}, 1, 'not_found'],
])('tells %s by its exit code and in words', async (_name, args, env, code, words) => {
  expect(await huntaze(args, env)).toMatchObject({ code, err: expect.stringContaining(words) });
});

it('lists fans of an account', async () => {
  expect((await huntaze(['fans', 'list', '--account', 'lumen'])).out).toContain('PLATFORM ID');
  expect(await huntaze(['fans', 'list', '--limit', '9999'])).toMatchObject({ code: 1, err: expect.stringContaining('/limit: Ask for at most 200') });
});

it('helps', async () => {
  expect(await huntaze(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('campaigns') });
});
