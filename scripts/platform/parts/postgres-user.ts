import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How the server's programs are started: Postgres refuses to run as root, so root hands them to user `postgres`. */
export interface PostgresUser {
  /** Owner of the data folder; undefined when this process is not root and owns it itself. */
  ids: { uid: number; gid: number } | undefined;
  /** Command line of a program under that user, with what `spawn` needs besides. */
  command(file: string, args: string[]): { file: string; args: string[]; uid?: number; gid?: number };
}

/**
 * The user for the server. Where that user may not pass a folder above one of `paths` (a clone in a folder closed to others, say), it is given
 * the right to pass folders, and no other right of root.
 * @throws Error that names the folder when that cannot be done
 */
export async function postgresUser(paths: string[]): Promise<PostgresUser> {
  if (process.getuid?.() !== 0) return { ids: undefined, command: (file, args) => ({ file, args }) };
  const ids = await userIds();
  const closed = await closedFolder(paths, ids.uid);
  if (closed === undefined) return { ids, command: (file, args) => ({ file, args, ...ids }) };
  const privileges = ['--securebits', '+no_setuid_fixup', '--inh-caps', '+dac_override', '--ambient-caps', '+dac_override'];
  const prefix = [...privileges, '--reuid', String(ids.uid), '--regid', String(ids.gid), '--clear-groups'];
  await run('setpriv', [...prefix, 'true']).catch(() => {
    throw new Error(
      `Postgres cannot run as root, and user postgres may not pass the folder ${closed}. Run chmod o+x ${closed}, or work as a normal user, or clone somewhere else.`,
    );
  });
  return { ids, command: (file, args) => ({ file: 'setpriv', args: [...prefix, file, ...args] }) };
}

async function userIds(): Promise<{ uid: number; gid: number }> {
  const idOf = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout);
  try {
    return { uid: await idOf('-u'), gid: await idOf('-g') };
  } catch {
    // no such user yet
    await run('groupadd', ['--system', '--force', 'postgres']);
    await run('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres']);
    return { uid: await idOf('-u'), gid: await idOf('-g') };
  }
}

/** The first folder on the way to one of the paths that only its owner, another user, may pass. */
async function closedFolder(paths: string[], uid: number): Promise<string | undefined> {
  for (const path of paths) {
    for (let folder = path; ; folder = dirname(folder)) {
      const found = await stat(folder);
      if ((found.mode & 0o001) === 0 && found.uid !== uid) return folder;
      if (folder === dirname(folder)) break;
    }
  }
  return undefined;
}
