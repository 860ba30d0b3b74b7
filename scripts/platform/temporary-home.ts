import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from './process-identity';
import { lockHolder, stopLeftovers } from './state-file';

// Nobody's own folder is called so: what bears this name and has lost its process is removed.
const prefix = 'huntaze-temporary-home-';

/**
 * A home folder that lasts as long as the process that asked for it. Open to the user the embedded Postgres runs as:
 * a temporary folder is closed by default. Those whose process was killed are emptied first, so that no server outlives its test for long.
 */
export async function temporaryHome(): Promise<string> {
  for (const name of await readdir(tmpdir())) {
    if (name.startsWith(prefix)) await removeAbandoned(join(tmpdir(), name));
  }
  const home = await mkdtemp(join(tmpdir(), prefix));
  await chmod(home, 0o711);
  return home;
}

async function removeAbandoned(home: string): Promise<void> {
  const holder = lockHolder(home);
  if (holder === undefined || isRunning(holder)) return;
  await stopLeftovers(home);
  await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
