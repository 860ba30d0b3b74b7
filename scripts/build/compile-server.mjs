import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { transform } from '@swc/core';
import { serverFolders } from './layers.mjs';
import { hashContent, listFiles } from './sources.mjs';

// Given here rather than in a .swcrc: the workflow bundler would read that file too.
const options = {
  swcrc: false,
  sourceMaps: true,
  jsc: { parser: { syntax: 'typescript' }, target: 'es2023', keepClassNames: true },
  module: { type: 'commonjs' },
};
const salt = JSON.stringify(options);

/**
 * Compiles what changed since the last time into dist/, copies every other file the code reads beside it, and removes what has no source any more.
 * @param {string} root
 * @param {Record<string, string>} known hashes of the sources of the last build; changed in place
 * @returns {Promise<{ compiled: number, copied: number, removed: number }>}
 */
export async function compileServer(root, known) {
  const paths = (await Promise.all(serverFolders.map((folder) => listFiles(root, folder)))).flat();
  const count = { compiled: 0, copied: 0, removed: 0 };
  for (const path of paths) {
    const content = await readFile(join(root, path));
    const hash = hashContent(content, salt);
    if (known[path] === hash && existsSync(join(root, outputOf(path)))) continue;
    if (path.endsWith('.ts')) {
      await compile(root, path, content.toString('utf8'));
      count.compiled++;
    } else {
      await write(join(root, outputOf(path)), content);
      count.copied++;
    }
    known[path] = hash;
  }
  const present = new Set(paths);
  for (const path of Object.keys(known).filter((old) => !present.has(old))) {
    await rm(join(root, outputOf(path)), { force: true });
    await rm(join(root, `${outputOf(path)}.map`), { force: true });
    delete known[path];
    count.removed++;
  }
  return count;
}

/** @param {string} path */
function outputOf(path) {
  return join('dist', path.endsWith('.ts') ? `${path.slice(0, -3)}.js` : path);
}

/** @param {string} root @param {string} path @param {string} source */
async function compile(root, path, source) {
  const output = join(root, outputOf(path));
  const { code, map } = await transform(source, {
    ...options,
    filename: join(root, path),
    sourceFileName: relative(dirname(output), join(root, path)),
  });
  await write(`${output}.map`, map ?? '');
  await write(output, `${code}\n//# sourceMappingURL=${basename(output)}.map\n`);
}

/** Writes beside and renames: a process that starts meanwhile never reads half a file. @param {string} file @param {string | Buffer} content */
async function write(file, content) {
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.new`;
  await writeFile(beside, content);
  await rename(beside, file);
}
