import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mostAaWinners, runAaTests } from './demo/aa-tests';
import { readFanFile } from './demo/fan-file';
import { simulatedPower } from './demo/power';
import { createPrinter } from './demo/printer';
import { runDemo } from './demo/run-demo';
import { usePlatform } from './demo/use-platform';
import { homeFolder, projectRoot } from './platform/paths';

const defaultRatePerMinute = 1_800;
const print = createPrinter(process.stdout);

/** `npm run demo [-- --json] [--fans FILE] [--rate N]`, or `-- --aa` for the tests without an effect. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      fans: { type: 'string' },
      rate: { type: 'string', default: String(defaultRatePerMinute) },
      aa: { type: 'boolean', default: false },
      seed: { type: 'string', default: 'demo' },
    },
  });
  if (values.aa) return runAa(values.seed, values.json);
  const rate = Number(values.rate);
  if (!Number.isInteger(rate) || rate < 1 || rate > 100_000) throw new Error(`--rate ${values.rate}: expected messages a minute, 1 to 100000.`);
  await demo(values.fans ?? join(projectRoot(), 'scripts', 'demo', 'fans.csv'), rate, values.json);
}

async function demo(filename: string, ratePerMinute: number, json: boolean): Promise<void> {
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stopping.abort());
  const file = await readFanFile(filename);
  const { found, runs } = simulatedPower(file.fans.length, 'demo');
  print.line(
    `${file.fans.length} fans. The seeded effect is found in ${found} of ${runs} simulated tests of this size (power ${(found / runs).toFixed(3)}).`,
  );
  const platform = await usePlatform(homeFolder(process.env.HUNTAZE_HOME || '.huntaze'), print.line, stopping.signal);
  try {
    const result = await runDemo({ platform, file, filename, ratePerMinute, print, signal: stopping.signal });
    const { recipients, sent, holdout, skipped, failed, unknown, lost, doubled, overLimitWindows, winner, seededWinner, seconds } = result;
    print.line(
      `${recipients} recipients = ${sent} sent + ${holdout} held out + ${skipped} skipped + ${failed} failed + ${unknown} unknown; lost ${lost}, doubled ${doubled}, windows over the limit ${overLimitWindows}.`,
    );
    print.line(`Winner: ${winner ?? 'none'}; seeded: ${seededWinner}. ${seconds} s from launch to here.`);
    if (lost + doubled + overLimitWindows > 0) process.exitCode = 1;
    if (!platform.wasRunning) print.line('Stopping the platform that was started for this …');
    await platform.leave();
    if (json) print.line(JSON.stringify(result));
  } finally {
    await platform.leave();
  }
}

function runAa(seed: string, json: boolean): void {
  const startedAt = performance.now();
  const result = runAaTests(seed, (done, winners) => {
    if (done % 50 === 0) print.line(`${done} tests without any effect: ${winners} winners`);
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  print.line(`${result.aaTests} tests in ${seconds} s, ${result.aaWinners} winners by chance; 5 % and three standard errors allow ${mostAaWinners}.`);
  if (json) print.line(JSON.stringify(result));
  if (result.aaWinners > mostAaWinners) process.exitCode = 1;
}

main().catch((error: Error) => {
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
});
