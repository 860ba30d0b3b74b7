import { createHash } from 'node:crypto';
import { bundleWorkflowCode, type Logger } from '@temporalio/worker';
import type { Tracing } from '../providers/temporal/tracing';

export interface BundleRequest {
  /** Module that exports every workflow. */
  workflowsPath: string;
  tracing: Tracing;
  logger?: Logger;
}

/**
 * Bundles the workflows with the interceptors and the failure converter they run under. A replay needs the same ones, so everything that
 * loads workflows takes its bundle from here.
 */
export async function bundleWorkflows({ workflowsPath, tracing, logger }: BundleRequest): Promise<string> {
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    plugins: [tracing.plugin],
    failureConverterPath: require.resolve('../providers/temporal/failure-converter'),
    ...(logger ? { logger } : {}),
  });
  return code;
}

/** Twelve hex digits that change when the workflow code does; source maps, which hold paths of the building machine, are left out. */
export function bundleHash(code: string): string {
  return createHash('sha256').update(code.replace(/\n\/\/# sourceMappingURL=[^\n]*/g, '')).digest('hex').slice(0, 12);
}
