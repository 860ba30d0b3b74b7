import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

const notShipped = new Set(['.md', '.mjs', '.snap', '.map']);

/** Files below a folder as paths relative to `root`, sorted; no tests, no documentation. */
export async function listFiles(/** @type {string} */ root, /** @type {string} */ folder) {
  if (!existsSync(join(root, folder))) return [];
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !notShipped.has(extname(entry.name)) && !/\.test\.tsx?$|\.d\.ts$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.includes('node_modules/'))
    .sort();
}

/** SHA-256 of files, with their names. */
export async function hashFiles(/** @type {string} */ root, /** @type {string[]} */ paths, salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const path of paths)
    hash
      .update(path)
      .update('\0')
      .update(await readFile(join(root, path)))
      .update('\0');
  return hash.digest('hex');
}

/** SHA-256 of one content. */
export function hashContent(/** @type {Buffer} */ content, salt = '') {
  return createHash('sha256').update(salt).update(content).digest('hex');
}
