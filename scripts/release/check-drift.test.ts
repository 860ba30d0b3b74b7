import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkDrift } from './check-drift';
import { printResults } from './print-results';

const openapi = '{"openapi":"3.1.0"}\n';
const sum = createHash('sha256').update(openapi).digest('hex');
const good: Record<string, unknown> = {
  'package.json': { version: '1.2.3', dependencies: { a: '1.0.0', '@temporalio/client': '2.0.0', '@temporalio/worker': '2.0.0' } },
  'web/package.json': { version: '1.2.3' },
  'package-lock.json': {
    version: '1.2.3',
    packages: {
      'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-linux': '1.0.0' } },
      'node_modules/a-linux': { version: '1.0.0' },
      'node_modules/@temporalio/client': { version: '2.0.0' },
      'node_modules/@temporalio/worker': { version: '2.0.0' },
    },
  },
  'api/generated/openapi.json': openapi,
  'contracts/generated/api.ts': `// made of ${sum}`,
  'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n- Something.\n',
};
const generated = { 'api/generated/openapi.json': openapi };

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'huntaze-drift-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function check(changes: Record<string, unknown> = {}) {
  for (const [path, content] of Object.entries({ ...good, ...changes })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return checkDrift(root, generated);
}

it('finds nothing where all says the same', () => {
  expect(check().findings).toEqual([]);
  expect(printResults([check()])).toContain('Nothing stands in the way');
});

it.each<[string, Record<string, unknown>, string]>([
  [
    'a document older than the routes',
    { 'api/generated/openapi.json': '{}\n', 'contracts/generated/api.ts': createHash('sha256').update('{}\n').digest('hex') },
    'generated',
  ],
  ['a client of another document', { 'contracts/generated/api.ts': 'of another' }, 'generated'],
  ['no section of this version', { 'CHANGELOG.md': '# Changelog\n\n## [1.0.0]\n\n- Old.\n' }, 'changelog'],
  ['an empty section', { 'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n## [1.0.0]\n\n- Old.\n' }, 'changelog'],
  ['another version of the web app', { 'web/package.json': { version: '1.2.2' } }, 'version'],
  [
    'two versions of one family',
    { 'package.json': { version: '1.2.3', dependencies: { '@temporalio/client': '2.0.0', '@temporalio/worker': '2.0.1' } } },
    'version',
  ],
  ['a range', { 'package.json': { version: '1.2.3', dependencies: { a: '^1.0.0' } } }, 'lock'],
  ['a package the lock file does not have', { 'package.json': { version: '1.2.3', dependencies: { b: '1.0.0' } } }, 'lock'],
  [
    'a lock file without other systems',
    {
      'package-lock.json': {
        version: '1.2.3',
        packages: { ...(good['package-lock.json'] as { packages: object }).packages, 'node_modules/a-linux': undefined },
      },
    },
    'lock',
  ],
])('%s', (_, changes, rule) => {
  const result = check(changes);
  expect(new Set(result.findings.map((finding) => finding.rule))).toContain(rule);
  expect(printResults([result])).toMatch(/Instead: .+[\s\S]*to mend before a release/);
});
