import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { SetUpError, step } from '../bootstrap/progress.mjs';
import { hashFiles, listFiles } from './sources.mjs';

/**
 * Bundles the workflows into dist/workflow-bundle.js through the compiled workers/bundle-workflows, when what goes into the bundle changed.
 * @param {string} root
 * @param {string | undefined} known hash of the last bundle
 * @param {boolean} quiet says nothing when there is nothing to bundle
 * @returns {Promise<string | undefined>} hash of this bundle
 */
export async function bundleWorkflows(root, known, quiet) {
  const bundler = join(root, 'dist', 'workers', 'bundle-workflows.js');
  if (!existsSync(bundler)) {
    if (!quiet) process.stderr.write('- Workflow bundle: no workers/bundle-workflows.ts, left out\n');
    return undefined;
  }
  const folders = await Promise.all(['contracts', 'domain', 'workflows', 'workers'].map((folder) => listFiles(root, folder)));
  const hash = await hashFiles(root, [...folders.flat(), 'package-lock.json']);
  const output = join(root, 'dist', 'workflow-bundle.js');
  if (hash === known && existsSync(output)) return hash;
  await step('Bundle the workflows', async () => {
    const { bundleWorkflows: bundle } = createRequire(import.meta.url)(bundler);
    if (typeof bundle !== 'function') throw new SetUpError('workers/bundle-workflows.ts exports no function bundleWorkflows(outputFile).');
    await bundle(output);
  });
  return hash;
}
