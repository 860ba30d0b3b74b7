// Adds to package-lock.json the optional packages of other systems. npm leaves them out when the registry in use does not carry them,
// and then refuses its own lock file in `npm ci`. Run after an install that changed the lock: node scripts/complete-lock.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { root } from './bootstrap/paths.mjs';

const systems = ['darwin', 'win32', 'linux', 'android', 'freebsd', 'openharmony', 'netbsd', 'openbsd', 'sunos', 'aix'];
const processors = ['arm64', 'x64', 'arm', 'ppc64', 's390x', 'ia32', 'riscv64', 'loong64', 'mips64el', 'wasm32'];

/**
 * Optional packages that a lock file asks for and does not name.
 * @param {Record<string, any>} packages
 * @returns {{ name: string, version: string }[]}
 */
export function missingOptionals(packages) {
  return Object.entries(packages)
    .filter(([path]) => path.includes('node_modules/'))
    .flatMap(([path, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies)
        .filter(([name]) => packages[`${path}/node_modules/${name}`] === undefined && packages[`node_modules/${name}`] === undefined)
        .map(([name, version]) => ({ name, version: String(version) })),
    );
}

/** What npm needs to know to leave a package out on other systems: its name says it. @param {{ name: string, version: string }} missing */
function entryOf({ name, version }) {
  const words = name.split(/[-/]/);
  const only = (/** @type {string[]} */ known) => known.filter((word) => words.includes(word));
  const libc = words.includes('linux') ? words.flatMap((word) => (word === 'gnu' ? ['glibc'] : word === 'musl' ? ['musl'] : [])) : [];
  return { version, cpu: only(processors), ...(libc.length > 0 ? { libc } : {}), optional: true, os: only(systems) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  for (const missing of missingOptionals(lock.packages)) {
    const entry = entryOf(missing);
    if (!/^\d+\.\d+\.\d+[\w.-]*$/.test(missing.version) || entry.os.length === 0) {
      process.stderr.write(`${missing.name}@${missing.version}: neither version nor system can be told from this; add it by hand\n`);
      process.exitCode = 1;
      continue;
    }
    lock.packages[`node_modules/${missing.name}`] = entry;
    process.stdout.write(`added ${missing.name}@${missing.version}\n`);
  }
  const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
}
