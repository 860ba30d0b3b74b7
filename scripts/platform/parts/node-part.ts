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
      args: ['--enable-source-maps', entryPoint(entry)],
      cwd: projectRoot(),
      env: { ...env, ...(await freshEnv?.()) },
    }),
  };
}
