import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Folder of the clone, from source as well as from dist/. */
export function projectRoot(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package-lock.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`No package-lock.json above ${__dirname}: the project folder was not found.`);
    folder = parent;
  }
  return folder;
}

/** Compiled entry point, e.g. `entryPoint('api/main')`. */
export function entryPoint(name: string): string {
  return join(projectRoot(), 'dist', `${name}.js`);
}

/** The Node 24 that comes as a package; the running one where that is not installed. */
export function projectNode(): string {
  const own = join(projectRoot(), 'node_modules', '.bin', 'node');
  return existsSync(own) ? own : process.execPath;
}

/** Where the local set-up keeps its data; relative paths count from the clone. */
export function homeFolder(setting: string): string {
  return resolve(projectRoot(), setting);
}
