import { apiBench } from './api';
import { enqueueBench } from './enqueue';
import { importBench } from './import';
import { inboxBench } from './inbox';
import { scaleBench } from './scale';
import { sendsBench } from './sends';
import { startBench } from './start';
import { limiterBench } from './limiter';

export interface Bench {
  /** One line for `--help`. */
  is: string;
  /** Runs with the arguments after its name. The result is the last line with `--json`. */
  run: (args: readonly string[]) => Promise<Record<string, unknown>>;
}

/** What `npm run bench -- <name>` knows. A new benchmark adds its line. */
const benches: Record<string, Bench> = {
  import: importBench,
  sends: sendsBench,
  limiter: limiterBench,
  enqueue: enqueueBench,
  api: apiBench,
  start: startBench,
  scale: scaleBench,
  inbox: inboxBench,
};

async function main(): Promise<void> {
  const [name = '', ...args] = process.argv.slice(2);
  const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (bench === undefined) {
    process.stdout.write(
      `Benchmarks, npm run bench -- <name> [--json]:\n${Object.entries(benches)
        .map(([known, { is }]) => `  ${known}: ${is}\n`)
        .join('')}`,
    );
    process.exitCode = name === '' ? 0 : 1;
    return;
  }
  const result = await bench.run(args.filter((arg) => arg !== '--json'));
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify(result)}\n`);
  else for (const [key, value] of Object.entries(result)) process.stdout.write(`${key.padEnd(16)} ${String(value)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`The benchmark ended: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
