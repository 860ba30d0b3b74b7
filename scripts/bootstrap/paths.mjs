import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the clone. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Caches of the set-up; they belong to the clone, whatever HUNTAZE_HOME says. */
export const cacheDir = join(root, '.huntaze', 'cache');

/** The Node 24 that comes as a package; every command runs on it. */
export const projectNode = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
