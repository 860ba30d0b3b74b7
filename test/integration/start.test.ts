import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import { readState, stopLeftovers } from '../../scripts/platform/state-file';
import { identify, isRunning } from '../../scripts/platform/process-identity';
import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from '../support/start-process';

const parts = ['--parts', 'postgres,s3,mail', '--free-ports'];
const up = 'Ctrl-C stops everything.';
let home: string;

beforeEach(async () => {
  // Not a temporary home: those are removed by whoever finds one whose supervisor was killed.
  home = await mkdtemp(join(tmpdir(), 'huntaze-start-test-'));
  await chmod(home, 0o711);
});
afterEach(async () => {
  await stopLeftovers(home);
  await rm(home, { recursive: true, force: true });
});

/** Processes of the parts, by the state file. */
function processes() {
  return Object.values(readState(home)?.parts ?? {});
}

async function query(statement: string): Promise<unknown[]> {
  const client = new Client(readState(home)?.env.DATABASE_OWNER_URL);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

it.each(['SIGINT', 'SIGTERM'] as const)('stops everything in order on %s', async (signal) => {
  const start = startProcess(home, parts);
  await start.prints(up);
  const running = processes();
  expect(running).toHaveLength(3);
  start.child.kill(signal);
  expect(await start.ended).toBe(0);
  expect(running.filter(isRunning)).toEqual([]);
  expect(readState(home)).toBeUndefined();
});

it('loses nothing when the supervisor is killed, and stops what it left', async () => {
  const first = startProcess(home, parts);
  await first.prints(up);
  await query('create table kept as select 42 as answer');
  const left = processes();
  first.child.kill('SIGKILL');
  await first.ended;
  expect(left.filter(isRunning)).toHaveLength(3);

  const second = startProcess(home, parts);
  await second.prints(up);
  expect(second.output()).toContain('Stopped what an earlier start had left running: mail, s3, postgres');
  expect(left.filter(isRunning)).toEqual([]);
  expect(await query('select answer from kept')).toEqual([{ answer: 42 }]);
  second.child.kill('SIGTERM');
  await second.ended;
});

it('starts a part again that was killed, and says so', async () => {
  const start = startProcess(home, parts);
  await start.prints(up);
  await query('create table kept as select 42 as answer');
  for (const part of ['s3', 'postgres'] as const) {
    const killed = readState(home)?.parts[part];
    process.kill(killed?.pid ?? 0, 'SIGKILL');
    await start.prints(`${part} stopped (SIGKILL); starting it again`);
    await start.prints(`${part} is up again`);
    expect(readState(home)?.parts[part]?.pid).not.toBe(killed?.pid);
  }
  expect(await query('select answer from kept')).toEqual([{ answer: 42 }]);
  start.child.kill('SIGTERM');
  expect(await start.ended).toBe(0);
});

it('says that it runs already, with its addresses', async () => {
  const first = startProcess(home, parts);
  await first.prints(up);
  const second = startProcess(home, parts);
  expect(await second.ended).toBe(0);
  expect(second.output()).toContain(`runs already (pid ${first.child.pid})`);
  expect(second.output()).toContain(readState(home)?.addresses['Local mail'] ?? 'no address');
  first.child.kill('SIGTERM');
  await first.ended;
});

it('says which port is taken, by what, and what changes it', async () => {
  const blocker = createServer();
  await new Promise<void>((done) => blocker.listen(0, '127.0.0.1', done));
  const { port } = blocker.address() as AddressInfo;
  const start = startProcess(home, ['--parts', 'mail'], { SMTP_PORT: '0', MAIL_PORT: String(port), SMTP_URL: '' });
  expect(await start.ended).toBe(1);
  expect(start.output()).toContain(`port ${port} (mail) is taken by`);
  expect(start.output()).toContain(`(pid ${process.pid}); set MAIL_PORT to another port`);
  blocker.close();
});

it('runs in a folder that only its owner may enter', async () => {
  await chmod(home, 0o700);
  const start = startProcess(join(home, 'inside'), ['--parts', 'postgres', '--free-ports']);
  await start.prints(up);
  start.child.kill('SIGTERM');
  expect(await start.ended).toBe(0);
});

it('stops cleanly when it is interrupted while it starts', async () => {
  const start = startProcess(home, parts);
  await start.prints('✓ s3');
  start.child.kill('SIGINT');
  expect(await start.ended).toBe(0);
  expect(readState(home)).toBeUndefined();
});

it('keeps generated secrets to its owner', async () => {
  const start = startProcess(home, ['--parts', 'mail', '--free-ports']);
  await start.prints(up);
  for (const file of ['secrets.json', 'run/state.json']) expect((await stat(join(home, file))).mode & 0o777).toBe(0o600);
  start.child.kill('SIGTERM');
  await start.ended;
});

it('tells a process from a later one with the same number', () => {
  const own = identify(process.pid);
  expect(own && isRunning(own)).toBe(true);
  expect(isRunning({ pid: process.pid, startedAt: '1' })).toBe(false);
});
