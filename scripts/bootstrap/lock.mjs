import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDir } from './paths.mjs';

const file = join(cacheDir, 'set-up.lock');
const pauseMs = 200;

/**
 * Lets one process at a time install and build in this clone. A lock left by a process that is gone is taken over.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(work) {
  await mkdir(cacheDir, { recursive: true });
  let told = false;
  while (!(await take())) {
    if (!told) process.stderr.write(`… waiting for another set-up in this folder (${file})\n`);
    told = true;
    await new Promise((done) => setTimeout(done, pauseMs));
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take() {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  if (holder > 0 && !isAlive(holder)) await rm(file, { force: true });
  return false;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
