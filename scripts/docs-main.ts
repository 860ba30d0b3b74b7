import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MADE_OF_CODE } from './docs/made-of-code';
import { projectRoot } from './platform/paths';

// `npm run docs`: the pages and files that come from code.
for (const [path, make] of Object.entries(MADE_OF_CODE)) {
  const file = join(projectRoot(), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, make());
  process.stdout.write(`${path} is written.\n`);
}
