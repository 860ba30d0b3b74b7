#!/usr/bin/env node
// Prints what a browser downloads before it can show sign-in and Home, gzipped, and fails above the limit. Run after the build.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 250;
const dist = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist', 'web'));
/** @type {Record<string, { file: string, imports?: string[], css?: string[] }>} */
const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));

/** What the page itself names: the entry has no name of its own in the manifest. */
const named = [...readFileSync(join(dist, 'index.html'), 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(
  ([, file = '']) => file,
);
if (named.length === 0) throw new Error('The page names no script.');

const pages = {
  'sign-in': ['src/i18n/fr/first.ts', 'src/features/accounts/sign-in-page.tsx'],
  home: ['src/i18n/fr/first.ts', 'src/app/shell.tsx', 'src/features/home/home-page.tsx'],
};

/** Files of a module and of everything it imports at once. */
function filesOf(/** @type {string} */ key, /** @type {Set<string>} */ found = new Set()) {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`The manifest has no ${key}.`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const css of chunk.css ?? []) found.add(css);
  for (const other of chunk.imports ?? []) filesOf(other, found);
  return found;
}

const sizeKb = (/** @type {string} */ file) => gzipSync(readFileSync(join(dist, file))).length / 1024;
let tooLarge = false;
for (const [page, entries] of Object.entries(pages)) {
  const files = new Set([...named, ...entries.flatMap((key) => [...filesOf(key)])]);
  const sum = (/** @type {string} */ extension) =>
    [...files].filter((file) => file.endsWith(extension)).reduce((total, file) => total + sizeKb(file), 0);
  tooLarge ||= sum('.js') > LIMIT_KB;
  process.stdout.write(
    `${page.padEnd(8)} ${sum('.js').toFixed(0)} kB of JavaScript (limit ${LIMIT_KB}), ${sum('.css').toFixed(0)} kB of style sheets\n`,
  );
}
process.exitCode = tooLarge ? 1 : 0;
