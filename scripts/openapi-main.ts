import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { createOpenApi } from '../api/openapi';
import { routes } from '../api/routes';
import { projectRoot } from './platform/paths';

/** `npm run openapi`: what clients know of the API, from the declared routes. A test compares the files with the routes. */
async function main(): Promise<void> {
  const json = `${JSON.stringify(createOpenApi(routes), null, 1)}\n`;
  const types = astToString(await openapiTS(json, { alphabetize: false, defaultNonNullable: false }));
  write('api/generated/openapi.json', json);
  write(
    'contracts/generated/api.ts',
    `// Made by \`npm run openapi\` of api/generated/openapi.json (sha256 ${createHash('sha256').update(json).digest('hex')}).\n/* eslint-disable */\n${types}`,
  );
}

function write(path: string, text: string): void {
  const file = join(projectRoot(), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  process.stdout.write(`${path} is written.\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
