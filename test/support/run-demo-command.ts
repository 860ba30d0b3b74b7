import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryHome } from '../../scripts/platform/temporary-home';
import { projectNode, projectRoot } from '../../scripts/platform/paths';
import { portVariables } from '../../scripts/platform/part-ports';

const run = promisify(execFile);
export const cleanDemo = { failed: 0, unknown: 0, lost: 0, doubled: 0, overLimitWindows: 0, winner: 'Question', seededWinner: 'Question' };

/** The command as a person runs it where nothing runs yet: it starts a platform, on free ports here, and stops it. */
export async function runDemoCommand(...args: string[]): Promise<Record<string, unknown>> {
  const home = await temporaryHome();
  const freePorts = Object.fromEntries(Object.values<readonly string[]>(portVariables).flatMap((names) => names.map((name) => [name, '0'])));
  // What the test run hands to its tests would replace parts of the demo's own platform.
  const { TEMPORAL_ADDRESS: _temporal, S3_ENDPOINT: _s3, ...env } = process.env;
  try {
    const script = join(projectRoot(), 'dist', 'scripts', 'demo-main.js');
    const { stdout } = await run(projectNode(), [script, '--json', ...args], {
      cwd: projectRoot(),
      env: { ...env, ...freePorts, HUNTAZE_HOME: home },
    });
    expect(stdout).toMatch(/kill -9 \d+: worker-[12]/);
    return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Record<string, unknown>;
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
