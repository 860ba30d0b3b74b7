import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { partNames, type PartName } from './part-plan';
import { identify, isRunning, stopProcess, type ProcessIdentity } from './process-identity';

/** What a platform leaves in `run/state.json` of its home folder, for other commands and for the next start. Holds secrets: owner only. */
export interface PlatformState {
  supervisor: ProcessIdentity;
  status: 'starting' | 'running' | 'stopping';
  /** ISO time. */
  since: string;
  addresses: Record<string, string>;
  /** Variables that connect a process to this platform. */
  env: Record<string, string>;
  parts: Partial<Record<PartName, ProcessIdentity>>;
}

/** Path of the state file of a home folder. */
export function stateFile(home: string): string {
  return join(home, 'run', 'state.json');
}

/** The state of a home folder, or undefined when none was left, or not readable as one. */
export function readState(home: string): PlatformState | undefined {
  try {
    return JSON.parse(readFileSync(stateFile(home), 'utf8')) as PlatformState;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The platform that runs in this home folder now, if one does. */
export function runningPlatform(home: string): PlatformState | undefined {
  const state = readState(home);
  return state !== undefined && isRunning(state.supervisor) ? state : undefined;
}

export function writeState(home: string, state: PlatformState): void {
  const file = stateFile(home);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

export function removeState(home: string): void {
  rmSync(stateFile(home), { force: true });
  rmSync(lockFile(home), { force: true });
}

function lockFile(home: string): string {
  return join(home, 'run', 'lock');
}

/**
 * Makes this process the supervisor of a home folder.
 * @returns the holder, when another process that still runs is it; undefined when this one is
 */
export function takeHome(home: string): ProcessIdentity | undefined {
  const own = identify(process.pid);
  if (own === undefined) throw new Error('This process cannot tell its own start time.');
  mkdirSync(dirname(lockFile(home)), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lockFile(home), JSON.stringify(own), { flag: 'wx' });
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = lockHolder(home);
    if (holder !== undefined && isRunning(holder)) return holder;
    rmSync(lockFile(home), { force: true });
  }
}

/** Who supervises, or supervised, a home folder. */
export function lockHolder(home: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(lockFile(home), 'utf8')) as ProcessIdentity;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Stops what a supervisor that was killed has left running, last part first.
 * @returns names of the parts that still ran
 */
export async function stopLeftovers(home: string): Promise<PartName[]> {
  const state = readState(home);
  const stopped: PartName[] = [];
  for (const name of [...partNames].reverse()) {
    const identity = state?.parts[name];
    const signal = name === 'postgres' ? 'SIGINT' : 'SIGTERM';
    if (identity !== undefined && (await stopProcess(identity, signal, 20_000))) stopped.push(name);
  }
  return stopped;
}
