import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Who listens on a port, in words such as `node (pid 4711)`; undefined when that cannot be told. */
export async function portOwner(port: number): Promise<string | undefined> {
  if (process.platform !== 'linux') return ownerByLsof(port);
  const inodes = await listeningInodes(port);
  if (inodes.size === 0) return undefined;
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  for (const pid of pids) {
    if (await holdsSocket(pid, inodes)) return describe(pid);
  }
  return undefined;
}

/** Socket inodes that listen on the port; the table gives ports in hex and state 0A for listening. */
async function listeningInodes(port: number): Promise<Set<string>> {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const tables = await Promise.all(['/proc/net/tcp', '/proc/net/tcp6'].map((file) => readFile(file, 'utf8').catch(() => '')));
  const rows = tables.flatMap((table) => table.split('\n').slice(1)).map((line) => line.trim().split(/\s+/));
  return new Set(rows.filter(([, local = '', , state]) => local.endsWith(suffix) && state === '0A').map((row) => `socket:[${row[9]}]`));
}

async function holdsSocket(pid: string, inodes: Set<string>): Promise<boolean> {
  // Processes of other users, and those that end meanwhile, cannot be read: they simply stay unknown.
  const descriptors = await readdir(`/proc/${pid}/fd`).catch(() => []);
  const links = await Promise.all(descriptors.map((fd) => readlink(`/proc/${pid}/fd/${fd}`).catch(() => '')));
  return links.some((link) => inodes.has(link));
}

async function describe(pid: string): Promise<string> {
  const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0').filter(Boolean).join(' ');
  return `${command === '' ? 'a process' : command.slice(0, 80)} (pid ${pid})`;
}

async function ownerByLsof(port: number): Promise<string | undefined> {
  const { stdout } = await promisify(execFile)('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc']).catch(() => ({ stdout: '' }));
  const pid = /^p(\d+)/m.exec(stdout)?.[1];
  return pid === undefined ? undefined : `${/^c(.+)/m.exec(stdout)?.[1] ?? 'a process'} (pid ${pid})`;
}
