import { parseArgs } from 'node:util';
import { isClean, type ChaosResult } from './chaos/chaos-result';
import { chaosAccounts, runKills } from './chaos/run-kills';
import { runPoints } from './chaos/run-points';

const minuteMs = 60_000;
const pointsTimeoutMs = 20 * minuteMs;
const settleMs = 6 * minuteMs;
const pauseMs = { min: 3_000, max: 20_000 };
const say = (line: string) => process.stdout.write(`${line}\n`);

/** `npm run chaos -- --kills N [--seed S] [--json]`, or `-- --points [--hits 50]`. Ends with 1 when anything was lost, doubled, left open or over a limit. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '10' },
      points: { type: 'boolean', default: false },
      hits: { type: 'string', default: '50' },
      home: { type: 'string' },
      seed: { type: 'string', default: 'chaos' },
      json: { type: 'boolean', default: false },
    },
  });
  const { home, seed } = values;
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stopping.abort());
  const startedAt = Date.now();
  const common = { seed, home, say, signal: stopping.signal };
  const wanted = values.points ? 5 * count('hits', values.hits) : count('kills', values.kills);
  const result: ChaosResult = values.points
    ? await runPoints({ ...common, hits: count('hits', values.hits), timeoutMs: pointsTimeoutMs })
    : await runKills({ ...common, kills: wanted, accounts: chaosAccounts, pauseMs, settleMs });
  say(
    `Took ${((Date.now() - startedAt) / minuteMs).toFixed(1)} minutes, seed ${seed}. ${isClean(result) ? 'Nothing was lost, doubled, left open or over a limit.' : 'NOT CLEAN.'}`,
  );
  if (values.json) say(JSON.stringify(result));
  if (!isClean(result) || result.kills < wanted) process.exitCode = 1;
}

function count(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 10_000) throw new Error(`--${name} ${value}: expected a whole number, 1 to 10000.`);
  return number;
}

main().catch((error: Error) => {
  process.stderr.write(`\n${error.stack ?? error.message}\n`);
  process.exitCode = 1;
});
