import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectNode } from '../bootstrap/paths.mjs';
import { SetUpError, step } from '../bootstrap/progress.mjs';
import { hashFiles, listFiles } from './sources.mjs';

/**
 * Builds the web app into dist/web when its sources, or the contracts it shares, changed.
 * @param {string} root
 * @param {string | undefined} known hash of the last build
 * @param {boolean} quiet says nothing when there is nothing to build
 * @returns {Promise<string | undefined>} hash of this build
 */
export async function buildWeb(root, known, quiet) {
  if (!['vite.config.ts', 'src/main.tsx'].every((path) => existsSync(join(root, 'web', path)))) {
    if (!quiet) process.stderr.write('- Web app: no web/vite.config.ts or no web/src/main.tsx, left out\n');
    return undefined;
  }
  const files = [...(await listFiles(root, 'web')), ...(await listFiles(root, 'contracts')), 'package-lock.json'].filter(
    (path) => !path.startsWith('web/dist/'),
  );
  const hash = await hashFiles(root, files);
  if (hash === known && existsSync(join(root, 'dist', 'web', 'index.html'))) return hash;
  await step('Build the web app', () => vite(root));
  return hash;
}

/** @param {string} root */
async function vite(root) {
  const bin = ['web/node_modules/vite/bin/vite.js', 'node_modules/vite/bin/vite.js'].map((path) => join(root, path)).find((path) => existsSync(path));
  if (bin === undefined) throw new SetUpError('vite is not installed.', 'Delete node_modules and run the command again.');
  const args = [bin, 'build', '--outDir', join(root, 'dist', 'web'), '--emptyOutDir', '--logLevel', 'warn'];
  const code = await new Promise((done, fail) => {
    const child = spawn(projectNode, args, { cwd: join(root, 'web'), stdio: ['ignore', 2, 2], env: { ...process.env, NODE_ENV: 'production' } });
    child.once('error', fail);
    child.once('exit', done);
  });
  if (code !== 0) throw new SetUpError(`vite ended with code ${code}.`, 'Correct what the lines above name.');
}
