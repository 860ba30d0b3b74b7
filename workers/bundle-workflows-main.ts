import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createTracing } from '../providers/temporal/tracing';
import { bundleHash, bundleWorkflows } from './bundle-workflows';

/** Writes the workflow bundle that workers load at start: `bundle-workflows-main [file]`, by default `dist/workflow-bundle.js`. */
async function main(): Promise<void> {
  const target = resolve(process.argv[2] ?? 'dist/workflow-bundle.js');
  const code = await bundleWorkflows({ workflowsPath: require.resolve('../workflows/index'), tracing: createTracing('', 'huntaze-build') });
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, code);
  process.stdout.write(`${target}: ${Math.round(code.length / 1024)} KiB, content ${bundleHash(code)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`The workflow bundle was not made: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
