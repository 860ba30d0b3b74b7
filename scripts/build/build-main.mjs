// Compiles the server, bundles the workflows, builds the web app; each only when its sources changed.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { cacheDir, root } from '../bootstrap/paths.mjs';
import { printFailure, step } from '../bootstrap/progress.mjs';
import { buildWeb } from './build-web.mjs';
import { bundleWorkflows } from './bundle-workflows.mjs';
import { compileServer } from './compile-server.mjs';

const cacheFile = join(cacheDir, 'build.json');
const quiet = process.argv.includes('--when-changed');
const withWeb = !process.argv.includes('--no-web');

/** Hashes of what was built last; kept after each step, so that a failure of one does not undo another. */
const cache = JSON.parse(await readFile(cacheFile, 'utf8').catch(() => '{}'));

try {
  cache.server ??= {};
  const isFirst = Object.keys(cache.server).length === 0;
  if (quiet && !isFirst) report(await compileServer(root, cache.server));
  else await step('Compile server code', (note) => compileServer(root, cache.server).then((count) => note(summary(count))));
  await keepCache();
  cache.workflows = await bundleWorkflows(root, cache.workflows, quiet);
  await keepCache();
  if (withWeb) cache.web = await buildWeb(root, cache.web, quiet).catch(useLastWebBuild);
  await keepCache();
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}

/** A page that cannot be built must not stop a worker or a test from running; a first build, and `npm run build`, must not hide it. */
function useLastWebBuild(/** @type {unknown} */ error) {
  if (!quiet || !existsSync(join(root, 'dist', 'web', 'index.html'))) throw error;
  process.stderr.write('The web app could not be built: its LAST build is used. Correct what the lines above name.\n');
  return cache.web;
}

async function keepCache() {
  await mkdir(cacheDir, { recursive: true });
  await writeFile(`${cacheFile}.${process.pid}`, JSON.stringify(cache));
  await rename(`${cacheFile}.${process.pid}`, cacheFile);
}

function report(/** @type {{ compiled: number, copied: number, removed: number }} */ count) {
  if (count.compiled + count.copied + count.removed > 0) process.stderr.write(`✓ Compile server code: ${summary(count)}\n`);
}

function summary(/** @type {{ compiled: number, copied: number, removed: number }} */ { compiled, copied, removed }) {
  return `${compiled} compiled, ${copied} copied, ${removed} removed`;
}
