import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { bundleWorkflowCode, DefaultLogger, type Logger } from '@temporalio/worker';
import { createTracing, type Tracing } from '../providers/temporal/tracing';

export interface BundleRequest {
  /** Module that exports every workflow. */
  workflowsPath: string;
  tracing: Tracing;
  logger?: Logger;
}

/**
 * Bundles the workflows with the failure converter they run under, and with the tracer where somebody listens. Everything that loads workflows takes
 * its bundle from here. The SDK is loaded once for all workflows of a thread, not once for each: it keeps no state of a workflow in its modules.
 */
export async function workflowCode({ workflowsPath, tracing, logger }: BundleRequest): Promise<string> {
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    plugins: tracing.on ? [tracing.plugin] : [],
    preloadModules: ['@temporalio/workflow'],
    failureConverterPath: require.resolve('../providers/temporal/failure-converter'),
    ...(logger ? { logger } : {}),
  });
  return code;
}

/** Writes the bundle of this installation's workflows, whole or not at all. @returns its hash */
export async function bundleWorkflows(outputFile: string): Promise<string> {
  const code = await workflowCode({
    workflowsPath: require.resolve('../workflows/index'),
    tracing: createTracing('', 'huntaze-build'),
    logger: new DefaultLogger('ERROR'),
  });
  await mkdir(dirname(outputFile), { recursive: true });
  await writeFile(`${outputFile}.new`, code);
  await rename(`${outputFile}.new`, outputFile);
  return bundleHash(code);
}

/** Twelve hex digits that change when the workflow code does; source maps, which hold paths of the building machine, are left out. */
export function bundleHash(code: string): string {
  return createHash('sha256')
    .update(code.replace(/\n\/\/# sourceMappingURL=[^\n]*/g, ''))
    .digest('hex')
    .slice(0, 12);
}
