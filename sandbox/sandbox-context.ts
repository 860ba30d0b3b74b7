import type { AccountBook } from './account-book';
import type { GroupCommit } from './group-commit';
import type { SandboxStore } from './sandbox-store';

/** What every part of the sandbox is handed. */
export interface SandboxContext {
  store: SandboxStore;
  commits: GroupCommit;
  accounts: AccountBook;
  /** Microseconds since 1970. */
  nowUs: () => number;
  /** In [0, 1): decides about faults only; behaviour is seeded. */
  random: () => number;
}

/** Milliseconds since 1970. */
export function nowMs(context: SandboxContext): number {
  return Math.floor(context.nowUs() / 1000);
}
