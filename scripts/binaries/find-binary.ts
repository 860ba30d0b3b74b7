import { execFile } from 'node:child_process';
import { access, constants, mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { downloadRelease } from './download-release';
import type { BinaryRelease } from './releases';

const run = promisify(execFile);
const goTimeoutMs = 900_000;

export interface FindOptions {
  release: BinaryRelease;
  env: NodeJS.ProcessEnv;
  /** Where found programs are kept, e.g. `.huntaze/bin`. */
  binFolder: string;
  /** Start of release addresses. */
  baseUrl: string;
  /** Gets a line for each place that is tried. */
  say: (line: string) => void;
}

/**
 * Path of a program: named by its variable, on the PATH, kept from before, downloaded, or built with Go, in this order.
 * @throws Error that lists what was tried and what to do
 */
export async function findBinary({ release, env, binFolder, baseUrl, say }: FindOptions): Promise<string> {
  const { program, variable } = release;
  const named = env[variable];
  if (named) {
    if (await isProgram(named)) return named;
    throw new Error(`${variable} is ${named}, which is not a program. Correct or remove the variable.`);
  }
  const onPath = await firstProgram(
    (env.PATH ?? '')
      .split(delimiter)
      .filter(Boolean)
      .map((folder) => join(folder, program)),
  );
  if (onPath !== undefined) return onPath;
  const kept = join(binFolder, program);
  if (await isProgram(kept)) return kept;

  say(`${program}: not in ${variable}, on the PATH or in ${binFolder}`);
  const failures: string[] = [];
  for (const [title, attempt] of [
    [`downloading release ${release.version} from ${baseUrl}`, () => downloadRelease({ release, baseUrl, binFolder })],
    [`building with go install ${release.goPackage} (some minutes)`, () => goInstall(release, binFolder, env)],
  ] as const) {
    say(`${program}: ${title}`);
    const startedAt = Date.now();
    try {
      const file = await attempt();
      say(`${program}: kept as ${file} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
      return file;
    } catch (error) {
      const reason = reasonOf(error);
      say(`${program}: that did not work: ${reason}`);
      failures.push(`${title}: ${reason}`);
    }
  }
  throw new Error(
    `${program} was not found.\n  ${failures.join('\n  ')}\nInstall ${program} ${release.version} and name it in ${variable}, or install Go, or make the release host reachable (BINARY_BASE_URL).`,
  );
}

async function goInstall({ goPackage, program }: BinaryRelease, binFolder: string, env: NodeJS.ProcessEnv): Promise<string> {
  await mkdir(binFolder, { recursive: true });
  const go =
    (await firstProgram(
      [...(env.PATH ?? '').split(delimiter), '/usr/local/go/bin', '/usr/lib/go/bin'].filter(Boolean).map((folder) => join(folder, 'go')),
    )) ?? 'go';
  // GOFLAGS and a work file of the caller must not change what is built.
  await run(go, ['install', '-trimpath', goPackage], {
    env: { ...env, GOBIN: binFolder, GOFLAGS: '', GOWORK: 'off', GOTOOLCHAIN: 'auto', CGO_ENABLED: '0' },
    timeout: goTimeoutMs,
    maxBuffer: 64 * 1024 * 1024,
  });
  return join(binFolder, program);
}

async function firstProgram(files: string[]): Promise<string | undefined> {
  for (const file of files) if (await isProgram(file)) return file;
  return undefined;
}

async function isProgram(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** The first line that says something, with the system's own reason behind a failed fetch. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  const stderr = 'stderr' in error && typeof error.stderr === 'string' ? error.stderr.trim().split('\n').slice(-3).join(' | ') : '';
  return `${stderr || error.message.split('\n')[0]}${cause}`;
}
