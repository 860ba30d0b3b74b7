// Entry of the image: node deploy/run-role.mjs <role> [arguments of the role].
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';

/** What one image can be, by the name that `npm run` has for it, and the compiled file that runs it. */
export const roles = {
  api: 'api/main.js',
  worker: 'workers/main.js',
  migrate: 'db/migrate-main.js',
  'temporal:apply': 'workers/apply-temporal-config-main.js',
  bucket: 'workers/create-bucket-main.js',
  codec: 'workers/codec-server-main.js',
  sandbox: 'sandbox/main.js',
  replay: 'scripts/replay-main.js',
  huntaze: 'cli/main.js',
};

/** `AUTH_SECRET_FILE=/run/secrets/auth` stands for `AUTH_SECRET` with what the file holds, for any variable. */
function readSecretFiles(/** @type {NodeJS.ProcessEnv} */ env) {
  for (const [name, path] of Object.entries(env)) {
    const of = name.replace(/_FILE$/, '');
    // Temporal has a setting of its own that names a file.
    if (of === name || !path || name === 'TEMPORAL_CONFIG_FILE') continue;
    if (env[of]) throw new Error(`Both ${of} and ${name} are set. Keep one.`);
    env[of] = readFileSync(path, 'utf8').trim();
    delete env[name];
  }
}

const [role = '', ...args] = process.argv.slice(2);
const entry = Object.entries(roles).find(([name]) => name === role)?.[1];
if (entry === undefined) {
  process.stderr.write(`There is no role ${JSON.stringify(role)}. Roles: ${Object.keys(roles).join(', ')}.\n`);
  process.exit(64);
}
try {
  readSecretFiles(process.env);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(78);
}
const file = join(import.meta.dirname, '..', 'dist', entry);
process.argv = [process.argv[0] ?? 'node', file, ...args];
createRequire(import.meta.url)(file);
