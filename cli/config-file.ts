import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { CliError, EXIT } from './exit-codes';

const stored = z.object({ url: z.url(), apiKey: z.string().min(1) });
export type StoredLogin = z.infer<typeof stored>;

/** `~/.config/huntaze/login.json`, or under XDG_CONFIG_HOME. */
export function configFile(env: NodeJS.ProcessEnv): string {
  return path.join(env.XDG_CONFIG_HOME || path.join(env.HOME ?? '.', '.config'), 'huntaze', 'login.json');
}

/** Null when nobody signed in here. */
export async function readLogin(file: string): Promise<StoredLogin | null> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null;
    throw new CliError(`${file} cannot be read: ${cause.message}`, EXIT.usage);
  });
  if (text === null) return null;
  const parsed = stored.safeParse(safeJson(text));
  if (!parsed.success) throw new CliError(`${file} is damaged. Run \`huntaze login\` again.`, EXIT.usage);
  return parsed.data;
}

/** Readable by its owner only, also when it was there before with other rights. */
export async function writeLogin(file: string, login: StoredLogin): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, `${JSON.stringify(login, null, 2)}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
}

export async function removeLogin(file: string): Promise<void> {
  await rm(file, { force: true });
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    return { damaged: String(cause) };
  }
}
