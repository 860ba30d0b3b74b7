import { parseArgs } from 'node:util';
import { mostAaWinners, runAaTests } from './demo/aa-tests';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** `npm run demo [-- --json] [--fans FILE] [--rate N]`, or `-- --aa` for the tests without an effect. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean', default: false }, aa: { type: 'boolean', default: false }, seed: { type: 'string', default: 'demo' } },
  });
  if (values.aa) return runAa(values.seed, values.json);
}

function runAa(seed: string, json: boolean): void {
  const startedAt = performance.now();
  const result = runAaTests(seed, (done, winners) => {
    if (done % 50 === 0) say(`${done} tests without any effect: ${winners} winners`);
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  say(`${result.aaTests} tests in ${seconds} s, ${result.aaWinners} winners by chance; 5 % and three standard errors allow ${mostAaWinners}.`);
  if (json) say(JSON.stringify(result));
  if (result.aaWinners > mostAaWinners) process.exitCode = 1;
}

main().catch((error: Error) => {
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
});
