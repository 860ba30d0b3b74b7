import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './platform/paths';

interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>;
}

it('names the optional packages of every system, without which npm ci refuses the lock file (otherwise: node scripts/complete-lock.mjs)', () => {
  const { packages } = JSON.parse(readFileSync(join(projectRoot(), 'package-lock.json'), 'utf8')) as Lock;
  const asked = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    path.includes('node_modules/') ? Object.keys(optionalDependencies ?? {}).map((name) => [path, name] as const) : [],
  );
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter(([path, name]) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages))).toEqual([]);
});
