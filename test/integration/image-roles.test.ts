import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectNode, projectRoot } from '../../scripts/platform/paths';
import { productionPackages } from '../support/production-packages';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { freePort } from '../support/temporal-server';

/** The roles of the image, each a process with the production packages only, against real servers. */
const root = projectRoot();
let database: TestDatabase;
let folder: string;
let env: NodeJS.ProcessEnv;
const children: ChildProcess[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'huntaze-image-'));
  const packages = join(folder, 'packages.json');
  const secret = join(folder, 'auth-secret');
  writeFileSync(packages, JSON.stringify(productionPackages()));
  writeFileSync(secret, `${randomBytes(32).toString('hex')}\n`);
  env = {
    PATH: process.env.PATH,
    ONLY_PACKAGES: packages,
    PACKAGES_ROOT: root,
    LOG_LEVEL: 'info',
    DATABASE_URL: database.urls.app,
    DATABASE_SENDER_URL: database.urls.sender,
    DATABASE_AUTH_URL: database.urls.auth,
    AUTH_SECRET_FILE: secret,
    SECRETS_KEY: randomBytes(32).toString('base64'),
    TEMPORAL_CODEC_KEYS: process.env.TEMPORAL_CODEC_KEYS,
    TEMPORAL_ADDRESS: process.env.TEMPORAL_ADDRESS,
    S3_ENDPOINT: process.env.S3_ENDPOINT,
    S3_ACCESS_KEY_ID: process.env.S3_ACCESS_KEY_ID,
    S3_SECRET_ACCESS_KEY: process.env.S3_SECRET_ACCESS_KEY,
    S3_BUCKET: `image-${randomBytes(4).toString('hex')}`,
    // Never the current build: other tests of this server run their own workers.
    WORKER_VERSIONING: 'manual',
  };
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await database.drop();
  rmSync(folder, { recursive: true });
});

/** Starts a role as the image does. `until` resolves with its output once that holds the text, or it has ended. */
function run(args: string[], more: NodeJS.ProcessEnv = {}) {
  const child = spawn(projectNode(), ['--require', join(root, 'test/support/only-packages.cjs'), 'deploy/run-role.mjs', ...args], {
    cwd: root,
    env: { ...env, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let text = '';
  const ended = new Promise<number | string>((done) => child.once('close', (code, signal) => done(signal ?? code ?? -1)));
  const until = (wanted: RegExp) =>
    new Promise<string>((done, fail) => {
      const look = (chunk?: Buffer) => {
        text += chunk?.toString() ?? '';
        if (wanted.test(text)) done(text);
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      void ended.then((code) => (wanted.test(text) ? done(text) : fail(new Error(`ended with ${code}: ${text}`))));
    });
  const stop = async () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { until, ended, stop };
}

it.each<[string, string[], RegExp, () => NodeJS.ProcessEnv]>([
  ['migrate', ['migrate'], /newest schema/, () => ({ DATABASE_OWNER_URL: database.urls.owner })],
  ['temporal:apply', ['temporal:apply', '--check'], /./, () => ({})],
  ['bucket', ['bucket'], /is there/, () => ({})],
  ['huntaze', ['huntaze', '--help'], /Usage: huntaze/, () => ({})],
  ['replay', ['replay', 'test/replay/histories/sweep.json'], /1 replayed, 0 failed/, () => ({})],
])('%s does its work and ends', async (_, args, says, more) => {
  const { until, ended } = run(args, more());
  const output = await until(says);
  expect([await ended, output]).toEqual([0, output]);
});

it('api answers, and ends when it is told to', async () => {
  const port = await freePort();
  const api = run(['api'], { API_PORT: String(port) });
  await api.until(/API and web app at/);
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  expect(await api.stop()).toBe(0);
});

it('worker polls its queues, shows its metrics, and ends when it is told to', async () => {
  const port = await freePort();
  const worker = run(['worker', '--queues', 'send,default'], { WORKER_METRICS_PORT: String(port) });
  await worker.until(/workers are polling/);
  expect((await fetch(`http://127.0.0.1:${port}/metrics`)).status).toBe(200);
  expect(await worker.stop()).toBe(0);
});

it('codec and sandbox listen, and end when they are told to', async () => {
  const codec = run(['codec'], { CODEC_PORT: String(await freePort()) });
  await codec.until(/codec server is listening/);
  expect(await codec.stop()).toBe(0);
  const sandbox = run(['sandbox'], { SANDBOX_PORT: '0', SANDBOX_DATA: join(folder, 'sandbox') });
  await sandbox.until(/Sandbox platform on/);
  expect(await sandbox.stop()).toBe(0);
});

it('an unknown role names those there are; a secret given twice, or a production with a built-in one, is refused', async () => {
  await expect(run(['nothing']).until(/never/)).rejects.toThrow(/ended with 64: There is no role "nothing"\. Roles: api, worker/);
  await expect(run(['api'], { AUTH_SECRET: 'another' }).until(/never/)).rejects.toThrow(/Both AUTH_SECRET and AUTH_SECRET_FILE/);
  const builtIn = { NODE_ENV: 'production', S3_SECRET_ACCESS_KEY: 'huntaze-local-secret' };
  await expect(run(['api'], builtIn).until(/never/)).rejects.toThrow(/which production refuses/);
});
