import { parseArgs } from 'node:util';
import { isClean, type ChaosResult } from './chaos/chaos-result';
import { runPoints } from './chaos/run-points';

const minuteMs = 60_000;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** `npm run chaos -- --kills N [--seed S] [--json]`, or `-- --points [--hits 50]`. Ends with 1 when anything was lost, doubled, left open or over a limit. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      points: { type: 'boolean', default: false },
      hits: { type: 'string', default: '50' },
      home: { type: 'string' },
      seed: { type: 'string', default: 'chaos' },
      json: { type: 'boolean', default: false },
    },
  });
  const startedAt = Date.now();
  const hits = Number(values.hits);
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stopping.abort());
  const result: ChaosResult = await runPoints({ hits, seed: values.seed, timeoutMs: 20 * minuteMs, say, home: values.home, signal: stopping.signal });
  say(`Took ${((Date.now() - startedAt) / minuteMs).toFixed(1)} minutes, seed ${values.seed}.`);
  say(JSON.stringify(result));
  if (!isClean(result) || result.kills < 5 * hits) process.exitCode = 1;
}

main().catch((error: Error) => {
  process.stderr.write(`\n${error.stack ?? error.message}\n`);
  process.exitCode = 1;
});
