import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsSchema } from '../../config/settings';
import { projectRoot } from '../platform/paths';
import { configurationPage } from './configuration-page';

it('is what docs/configuration.md says (otherwise: npm run docs)', () => {
  expect(readFileSync(join(projectRoot(), 'docs', 'configuration.md'), 'utf8')).toBe(configurationPage());
});

it('has a row with a meaning for every setting', () => {
  const rows = configurationPage()
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(rows).toHaveLength(Object.keys(settingsSchema.shape).length);
  for (const row of rows) expect(row).toMatch(/\| [^|]{8,} \|$/);
});
