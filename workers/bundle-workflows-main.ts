import { resolve } from 'node:path';
import { bundleWorkflows } from './bundle-workflows';

/** Writes the workflow bundle that workers load at start: `bundle-workflows-main [file]`, by default `dist/workflow-bundle.js`. */
async function main(): Promise<void> {
  const target = resolve(process.argv[2] ?? 'dist/workflow-bundle.js');
  process.stdout.write(`${target}: content ${await bundleWorkflows(target)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`The workflow bundle was not made: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
