import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { fetchHistory } from './replay/fetch-history';
import { localEnv } from './replay/local-env';
import { poisonHistory } from './replay/poison-history';
import { replayConverter, replaySettings } from './replay/replay-settings';

const USAGE = 'Usage: record-history-main <workflow id> <file.json> [--poison]';

/**
 * Writes the history of a workflow for test/replay/histories, payloads in clear (record invented fans only). `--poison` renames its first
 * activity, for test/replay/poisoned.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { poison: { type: 'boolean', default: false } } });
  const [workflowId, file, ...rest] = positionals;
  if (workflowId === undefined || file === undefined || rest.length > 0) throw new Error(USAGE);
  const env = localEnv(process.env);
  const settings = replaySettings(env);
  const history = await fetchHistory(workflowId, settings, env, replayConverter(settings.TEMPORAL_CODEC_KEYS).payloadCodecs?.[0]);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(values.poison ? poisonHistory(history) : history, null, 1)}\n`);
  process.stdout.write(`${file}: ${history.events.length} events of ${workflowId}${values.poison ? ', poisoned' : ''}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`No history was recorded: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
