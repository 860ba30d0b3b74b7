import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckResult, Finding } from './finding';

interface Manifest {
  version?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

interface Lock {
  version: string;
  packages: Record<string, Manifest & { optionalDependencies?: Record<string, string> }>;
}

/** What the code says that generated files should hold, by path. */
export type Generated = Record<string, string>;

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Things that are written down twice and must say the same. */
export function checkDrift(root: string, generated: Generated): CheckResult {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const json = <T>(path: string) => JSON.parse(read(path)) as T;
  const manifest = json<Manifest>('package.json');
  const findings = [
    ...generatedFindings(generated, read),
    ...clientFindings(read),
    ...changelogFindings(read('CHANGELOG.md'), manifest.version ?? ''),
    ...versionFindings(manifest, {
      'web/package.json': json<Manifest>('web/package.json').version,
      'package-lock.json': json<Lock>('package-lock.json').version,
    }),
    ...lockFindings(manifest, json<Lock>('package-lock.json')),
  ];
  return { name: 'drift', looked: `${Object.keys(generated).length + 1} generated files, changelog, versions, lock file`, findings };
}

function generatedFindings(generated: Generated, read: (path: string) => string): Finding[] {
  return Object.entries(generated)
    .filter(([path, text]) => read(path) !== text)
    .map(([where]) => ({
      where,
      rule: 'generated',
      what: 'The code has moved on since it was written.',
      instead: where.endsWith('.json') ? 'npm run openapi' : 'npm run docs',
    }));
}

/** The typed client names the document that it was made of. */
function clientFindings(read: (path: string) => string): Finding[] {
  const sum = createHash('sha256').update(read('api/generated/openapi.json')).digest('hex');
  if (read('contracts/generated/api.ts').includes(sum)) return [];
  return [{ where: 'contracts/generated/api.ts', rule: 'generated', what: 'It was made of another OpenAPI document.', instead: 'npm run openapi' }];
}

function changelogFindings(changelog: string, version: string): Finding[] {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.startsWith('[Unreleased]') || text.startsWith(`[${version}]`));
  if (section && /^- /m.test(section)) return [];
  return [
    {
      where: 'CHANGELOG.md',
      rule: 'changelog',
      what: section ? 'The newest section names no change.' : `There is neither a section [Unreleased] nor [${version}].`,
      instead: `Write what changed, under ## [Unreleased] or ## [${version}].`,
    },
  ];
}

function versionFindings(manifest: Manifest, others: Record<string, string | undefined>): Finding[] {
  const findings = Object.entries(others)
    .filter(([, version]) => version !== manifest.version)
    .map(([where, version]) => ({
      where,
      rule: 'version',
      what: `It says ${version ?? 'nothing'}, package.json says ${manifest.version ?? 'nothing'}.`,
      instead: 'npm version <version> --workspaces --include-workspace-root --no-git-tag-version',
    }));
  const temporal = Object.entries(manifest.dependencies ?? {}).filter(([name]) => name.startsWith('@temporalio/'));
  if (new Set(temporal.map(([, version]) => version)).size > 1)
    findings.push({
      where: 'package.json',
      rule: 'version',
      what: 'The packages of @temporalio are not of one version.',
      instead: 'Bring all of them to one; they check each other at the start.',
    });
  return findings;
}

function lockFindings(manifest: Manifest, { packages }: Lock): Finding[] {
  const of = (what: string, instead: string): Finding => ({ where: 'package-lock.json', rule: 'lock', what, instead });
  const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  const absent = Object.entries(packages)
    .filter(([path]) => path.includes('node_modules/'))
    .flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`]),
    );
  return [
    ...asked
      .filter(([, version]) => !EXACT.test(version))
      .map(([name, version]) => of(`${name} is asked for as ${version}, which is no exact version.`, `npm i -E ${name}`)),
    ...asked
      .filter(([name, version]) => EXACT.test(version) && packages[`node_modules/${name}`]?.version !== version)
      .map(([name, version]) => of(`${name}@${version} is not what the lock file has.`, 'npm install, then node scripts/complete-lock.mjs')),
    ...(absent.length > 0 ? [of(`Packages of other systems are missing: ${absent.slice(0, 3).join(', ')} …`, 'node scripts/complete-lock.mjs')] : []),
  ];
}
