#!/usr/bin/env node
// Every npm script goes through this file: it needs nothing but Node, sets up what is missing, then runs the command on the project's own Node.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { commands } from './bootstrap/commands.mjs';
import { installPackages } from './bootstrap/install.mjs';
import { withLock } from './bootstrap/lock.mjs';
import { projectNode, root } from './bootstrap/paths.mjs';
import { printFailure, SetUpError } from './bootstrap/progress.mjs';

const [name = '', ...args] = process.argv.slice(2);

try {
  requireNode();
  const command = commands[name];
  if (command === undefined) {
    const list = Object.entries(commands).map(([known, { is }]) => `  ${known.padEnd(16)}${is}`);
    throw new SetUpError(`There is no command ${JSON.stringify(name)}. Commands:\n${list.join('\n')}`);
  }
  await withLock(async () => {
    await installPackages();
    if (command.build !== false) await build(command.web === true);
  });
  process.exitCode = await runCommand(command);
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new SetUpError(
    `Node ${process.versions.node} is too old.`,
    'Install Node 20.19 or later to start with; the commands then run on a Node 24 of their own.',
  );
}

async function build(/** @type {boolean} */ withWeb) {
  const code = await run(projectNode, [join(root, 'scripts', 'build', 'build-main.mjs'), '--when-changed', ...(withWeb ? [] : ['--no-web'])]);
  if (code !== 0) throw new SetUpError('The build failed.', 'Correct what the lines above name, then run the command again.');
}

async function runCommand(/** @type {import('./bootstrap/commands.mjs').commands[string]} */ command) {
  const file = command.entry ? join(root, 'dist', command.entry) : join(root, /** @type {string} */ (command.script));
  if (!existsSync(file)) throw new SetUpError(`${file} is not there.`, 'The sources of this command are missing from the clone; check `git status`.');
  // As in scripts/platform/parts/node-part.ts: young objects get less room, and a busy process holds a quarter less.
  return run(projectNode, ['--enable-source-maps', '--max-semi-space-size=8', file, ...args]);
}

/** Runs a child to its end; signals go on to it, and the child decides how to stop. Its channel tells it when this process is gone. */
async function run(/** @type {string} */ file, /** @type {string[]} */ argv) {
  return new Promise((done, fail) => {
    const child = spawn(file, argv, {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { MALLOC_ARENA_MAX: '2', ...process.env, HUNTAZE_LAUNCHER: String(process.pid) },
    });
    // A terminal sends Ctrl-C to the child as well: it must not get it twice.
    const ignore = () => undefined;
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on('SIGINT', process.stdin.isTTY ? ignore : forward);
    process.on('SIGTERM', forward);
    process.on('SIGHUP', forward);
    const watch = whenNpmIsGone(() => child.kill('SIGTERM'));
    child.once('error', (error) =>
      fail(new SetUpError(`${file} could not be started: ${error.message}`, 'Delete node_modules and run the command again.')),
    );
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      process.removeListener('SIGINT', ignore).removeListener('SIGINT', forward).removeListener('SIGTERM', forward).removeListener('SIGHUP', forward);
      done(signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1));
    });
  });
}

/** npm passes a signal to its shell only, which dies of it and leaves this process behind: a new parent is the sign of that. */
function whenNpmIsGone(/** @type {() => void} */ act) {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 500).unref();
  return watch;
}
