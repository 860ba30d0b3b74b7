import { parseArgs } from 'node:util';
import { parseSettings } from '../config/settings';
import { createTemporalClient } from '../providers/temporal/connection';
import { applyTemporalConfig } from './apply-temporal-config';
import { loadTemporalConfig } from './temporal-config';

/** `npm run temporal:apply [-- --check] [-- --file temporal.yaml]`. Exits 1 when something still differs, 2 when it could not be compared. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, file: { type: 'string', default: 'temporal.yaml' } } });
  const config = loadTemporalConfig(values.file);
  const settings = parseSettings(process.env);
  const client = createTemporalClient(settings, { env: process.env });
  try {
    const same = await applyTemporalConfig({ client, config, check: values.check, print: (line) => process.stdout.write(`${line}\n`) });
    process.exitCode = same ? 0 : 1;
  } finally {
    await client.connection.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`temporal.yaml was not applied: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
