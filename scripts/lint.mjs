// Four checks side by side. Each says what it found and how long it took; all of them must be clean.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { cacheDir, root } from './bootstrap/paths.mjs';
import { runTools } from './bootstrap/run-tools.mjs';
import { codeFolders } from './build/layers.mjs';

const present = codeFolders.map((folder) => (folder === 'web' ? 'web/src' : folder)).filter((folder) => existsSync(join(root, folder)));

process.exitCode = await runTools([
  {
    title: 'eslint',
    args: ['node_modules/eslint/bin/eslint.js', '--cache', '--cache-location', join(cacheDir, 'eslint'), '--max-warnings', '0', '.'],
  },
  {
    title: 'folder borders and import cycles',
    args: ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', ...present],
  },
  { title: 'unused files and packages', args: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  {
    title: 'formatting (correct with: npx prettier --write <file>)',
    args: [
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '--log-level',
      'warn',
      '--cache',
      '--cache-location',
      join(cacheDir, 'prettier'),
      '**/*.{ts,tsx,mjs,cjs}',
    ],
  },
]);
