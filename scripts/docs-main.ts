import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationPage } from './docs/configuration-page';
import { projectRoot } from './platform/paths';

// `npm run docs`: the pages that come from code.
writeFileSync(join(projectRoot(), 'docs', 'configuration.md'), configurationPage());
process.stdout.write('docs/configuration.md is written.\n');
