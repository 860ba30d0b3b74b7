import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOpenApi } from '../api/openapi';
import { routes } from '../api/routes';
import { MADE_OF_CODE } from './docs/made-of-code';
import { projectRoot } from './platform/paths';
import { checkDrift } from './release/check-drift';
import { checkMigrations, checksum, RELEASED_FILE } from './release/check-migrations';
import { checkReplay } from './release/check-replay';
import { printResults } from './release/print-results';
import { replayHere } from './replay/replay-here';

const USAGE = `Usage: npm run release -- --check   judges this checkout; exits 1 when something is to be mended
       npm run release -- --seal    keeps the checksums of all migrations, as part of a release`;

async function main(): Promise<number> {
  const [flag, ...rest] = process.argv.slice(2);
  if (rest.length > 0 || (flag !== '--check' && flag !== '--seal')) throw new Error(USAGE);
  return flag === '--check' ? check(projectRoot()) : seal(join(projectRoot(), 'db/migrations'));
}

async function check(root: string): Promise<number> {
  const generated = {
    'api/generated/openapi.json': `${JSON.stringify(createOpenApi(routes), null, 1)}\n`,
    ...Object.fromEntries(Object.entries(MADE_OF_CODE).map(([path, make]) => [path, make()])),
  };
  const results = [
    await checkReplay(root, (histories) => replayHere(histories, {})),
    await checkMigrations(join(root, 'db/migrations')),
    checkDrift(root, generated),
  ];
  process.stdout.write(printResults(results));
  return results.some(({ findings }) => findings.length > 0) ? 1 : 0;
}

/** Refuses while something is to be mended: from here on the migrations may not change. */
async function seal(folder: string): Promise<number> {
  const { findings } = await checkMigrations(folder);
  if (findings.length > 0) {
    process.stdout.write(printResults([{ name: 'migrations', looked: '', findings }]));
    return 1;
  }
  const { entries } = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as { entries: { tag: string }[] };
  const sums = Object.fromEntries(entries.map(({ tag }) => [tag, checksum(readFileSync(join(folder, `${tag}.sql`), 'utf8'))]));
  writeFileSync(join(folder, RELEASED_FILE), `${JSON.stringify(sums, null, 2)}\n`);
  process.stdout.write(`${entries.length} migrations are sealed in db/migrations/${RELEASED_FILE}.\n`);
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
