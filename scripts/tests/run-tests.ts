import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectNode, projectRoot } from '../platform/paths';
import { summarise, type JestResult } from './summary';

export interface RunTestsOptions {
  /** Handed to jest. */
  args: string[];
  /** Whether the slow tests run too, or alone. */
  slow: 'without' | 'with' | 'only';
}

/**
 * Runs jest, names what was skipped, and ends with a line of its own counts.
 * @returns exit code: 0 only when something ran and nothing failed
 */
export async function runTests({ args, slow }: RunTestsOptions): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'jest-result-'));
  const outputFile = join(folder, 'result.json');
  try {
    const select = slow === 'only' ? ['--selectProjects', 'slow', '--passWithNoTests'] : [];
    const code = await jest([...select, '--json', `--outputFile=${outputFile}`, ...args], slow === 'without' ? {} : { HUNTAZE_SLOW_TESTS: '1' });
    const text = await readFile(outputFile, 'utf8').catch(() => undefined);
    if (text === undefined) throw new Error(`jest ended with code ${code} and left no result.`);
    const { lines, failed } = summarise(JSON.parse(text) as JestResult);
    process.stdout.write(`${lines.join('\n')}\n`);
    return failed > 0 ? 1 : code;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function jest(args: string[], env: Record<string, string>): Promise<number> {
  return new Promise((done, fail) => {
    const bin = join(projectRoot(), 'node_modules', 'jest', 'bin', 'jest.js');
    // jest prints for people on stderr; with --json its stdout is the result, which the file holds.
    const child = spawn(projectNode(), [bin, ...args], {
      cwd: projectRoot(),
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env },
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
    child.once('error', fail);
    child.once('exit', (code) => done(code ?? 1));
  });
}
