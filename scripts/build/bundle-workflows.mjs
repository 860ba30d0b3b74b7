import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode } from '../bootstrap/paths.mjs';
import { SetUpError, step } from '../bootstrap/progress.mjs';
import { hashFiles, listFiles } from './sources.mjs';

/**
 * Bundles the workflows into dist/workflow-bundle.js, when what goes into the bundle changed.
 * @param {string} root
 * @param {string | undefined} known hash of the last bundle
 * @param {boolean} quiet says nothing when there is nothing to bundle
 * @returns {Promise<string | undefined>} hash of this bundle
 */
export async function bundleWorkflows(root, known, quiet) {
  const bundler = join(root, 'dist', 'workers', 'bundle-workflows-main.js');
  if (!existsSync(bundler) || !existsSync(join(root, 'dist', 'workflows', 'index.js'))) {
    if (!quiet) process.stderr.write('- Workflow bundle: no workflows/index.ts, left out\n');
    return undefined;
  }
  const folders = await Promise.all(['contracts', 'domain', 'workflows', 'workers', 'providers/temporal'].map((folder) => listFiles(root, folder)));
  const hash = await hashFiles(root, [...folders.flat(), 'package-lock.json']);
  const output = join(root, 'dist', 'workflow-bundle.js');
  if (hash === known && existsSync(output)) return hash;
  await step('Bundle the workflows', () => bundle(root, bundler, output));
  return hash;
}

/** @param {string} root @param {string} bundler @param {string} output */
async function bundle(root, bundler, output) {
  const code = await new Promise((done, fail) => {
    const child = spawn(projectNode, [bundler, output], { cwd: root, stdio: ['ignore', 2, 2] });
    child.once('error', fail);
    child.once('exit', done);
  });
  if (code !== 0)
    throw new SetUpError(
      'The workflows could not be bundled.',
      'Workflow code may import contracts, domain and @temporalio/workflow only; the lines above name what it cannot have.',
    );
}
