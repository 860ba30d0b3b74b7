import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root, projectNode } from './paths.mjs';
import { SetUpError, step } from './progress.mjs';

const lockFile = join(root, 'package-lock.json');
const installedLockFile = join(root, 'node_modules', '.package-lock.json');
const markerFile = join(root, 'node_modules', '.huntaze-install');

/** Installs the packages when they are missing or not those of package-lock.json, and links `npx huntaze`. */
export async function installPackages() {
  const lock = await readFile(lockFile, 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  if (!(await isInstalled(lock, hash))) {
    await step('Install packages (npm ci)', () => npmCi());
    await writeFile(markerFile, hash);
  }
  await linkCommand();
}

/** Same content as at the last install, or an install by hand that agrees with the lock file package for package. */
async function isInstalled(/** @type {string} */ lock, /** @type {string} */ hash) {
  if (!existsSync(projectNode)) return false;
  if ((await readFile(markerFile, 'utf8').catch(() => '')) === hash) return true;
  const installed = await readFile(installedLockFile, 'utf8').catch(() => '');
  if (installed === '' || !agrees(JSON.parse(lock).packages, JSON.parse(installed).packages)) return false;
  await writeFile(markerFile, hash);
  return true;
}

/** @param {Record<string, any>} wanted @param {Record<string, any>} present */
function agrees(wanted, present) {
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/')) return true;
    const found = present[path];
    if (found === undefined) return entry.optional === true || entry.devOptional === true || entry.peer === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

async function npmCi() {
  const [file, ...first] = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = await new Promise((done, fail) => {
    const child = spawn(file, args, { cwd: root, stdio: ['ignore', 2, 2], env: cleanEnvironment() });
    child.once('error', fail);
    child.once('exit', done);
  }).catch((error) => {
    throw new SetUpError(`npm could not be started: ${error.message}`, 'Install Node 20.19 or later together with npm.');
  });
  if (code !== 0) {
    throw new SetUpError(
      `npm ci ended with code ${code}.`,
      'Read the lines of npm above. Behind a proxy set HTTPS_PROXY; with an own registry run `npm config set registry <address>`; on a full disk free some 2 GB.',
    );
  }
}

/** npm run hands its own settings down as npm_config_*; those of the outer command must not change the install. */
function cleanEnvironment() {
  const env = { ...process.env };
  for (const name of ['npm_config_global', 'npm_config_workspace', 'npm_config_workspaces', 'npm_config_omit', 'npm_config_json']) delete env[name];
  return env;
}

/** npm links the commands of dependencies, not those of the root package. */
async function linkCommand() {
  const link = join(root, 'node_modules', '.bin', 'huntaze');
  const target = join('..', '..', 'scripts', 'huntaze.mjs');
  if ((await readlink(link).catch(() => '')) === target) return;
  await mkdir(dirname(link), { recursive: true });
  await rm(link, { force: true });
  await symlink(target, link);
}
