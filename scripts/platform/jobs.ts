import { spawn } from 'node:child_process';
import { existsSync, openSync, closeSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PartName } from './part-plan';
import { entryPoint, projectNode, projectRoot } from './paths';

export type JobName = 'migrate' | 'temporal-apply' | 'seed-demo';

interface Job {
  name: JobName;
  title: string;
  /** Compiled entry point; the job is left out while it does not exist. */
  entry: string;
  /** Runs when the last of these parts is up. */
  after: PartName;
}

export const jobNames: readonly JobName[] = ['migrate', 'temporal-apply', 'seed-demo'];

// In this order. Each is idempotent: it runs at every start.
const jobs: readonly Job[] = [
  { name: 'migrate', title: 'database migrated', entry: 'db/migrate-main', after: 'postgres' },
  { name: 'temporal-apply', title: 'temporal.yaml applied', entry: 'workers/apply-temporal-config-main', after: 'temporal' },
  { name: 'seed-demo', title: 'demo sign-in present', entry: 'scripts/seed-demo-main', after: 'api' },
];

export interface JobOptions {
  env: Record<string, string>;
  logFolder: string;
  say: (line: string) => void;
}

/** Runs the jobs that wait for parts that have just come up. */
export async function runJobs(up: readonly PartName[], wanted: readonly JobName[], options: JobOptions): Promise<void> {
  for (const job of jobs) {
    if (wanted.includes(job.name) && up.includes(job.after) && existsSync(entryPoint(job.entry))) await runJob(job, options);
  }
}

async function runJob({ name, title, entry }: Job, { env, logFolder, say }: JobOptions): Promise<void> {
  const startedAt = Date.now();
  const logFile = join(logFolder, `${name}.log`);
  const log = openSync(logFile, 'w');
  const code = await new Promise((done, fail) => {
    const child = spawn(projectNode(), ['--enable-source-maps', entryPoint(entry)], { env, cwd: projectRoot(), stdio: ['ignore', log, log] });
    child.once('error', fail);
    child.once('exit', (exitCode, signal) => done(signal ?? exitCode));
  });
  closeSync(log);
  if (code !== 0)
    throw new Error(
      `${name} ended with ${String(code)}. End of ${logFile}:\n${readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-15).join('\n')}`,
    );
  say(`✓ ${title} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
}
