import { entryPoint, projectNode, projectRoot } from '../paths';
import type { PartName, PartPlan } from '../part-plan';

export interface NodePartOptions {
  name: PartName;
  /** Compiled entry point, e.g. `api/main`. */
  entry: string;
  env: NodeJS.ProcessEnv;
  isReady: () => Promise<boolean>;
  /** More variables, found anew for every start. */
  freshEnv?: () => Promise<NodeJS.ProcessEnv>;
  stopTimeoutMs?: number;
}

// Measured in docs/decisions/2026-11-23-memory-of-a-worker.md: the defaults of Node and glibc are for machines that run one thing.
const SPARING_FLAGS = ['--max-semi-space-size=8'];
const SPARING_ENV = { MALLOC_ARENA_MAX: '2' };

/** A part that is one of our own programs, on the project's Node. */
export function nodePart({ name, entry, env, isReady, freshEnv, stopTimeoutMs = 15_000 }: NodePartOptions): PartPlan {
  return {
    name,
    readyTimeoutMs: 60_000,
    stopSignal: 'SIGTERM',
    stopTimeoutMs,
    isReady,
    launch: async () => ({
      file: projectNode(),
      args: ['--enable-source-maps', ...SPARING_FLAGS, entryPoint(entry)],
      cwd: projectRoot(),
      env: { ...SPARING_ENV, ...env, ...(await freshEnv?.()) },
    }),
  };
}
