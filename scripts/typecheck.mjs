// TypeScript over the server code, and over the web app with its own settings.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './bootstrap/paths.mjs';
import { runTools } from './bootstrap/run-tools.mjs';

const tsc = 'node_modules/typescript/bin/tsc';

process.exitCode = await runTools([
  { title: 'types of the server code', args: [tsc, '--noEmit', '-p', '.'] },
  ...(existsSync(join(root, 'web', 'tsconfig.json')) ? [{ title: 'types of the web app', args: [tsc, '--noEmit', '-p', 'web'] }] : []),
]);
