import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { entryPoint, projectNode, projectRoot } from '../../scripts/platform/paths';

const run = promisify(execFile);

/** `npm run bench -- <name> … --json`, as built: the object of its last line. */
export async function runBench(name: string, ...args: string[]): Promise<Record<string, unknown>> {
  const { stdout } = await run(projectNode(), ['--enable-source-maps', entryPoint('bench/main'), name, ...args, '--json'], { cwd: projectRoot() });
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Record<string, unknown>;
}
