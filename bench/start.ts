import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { fetch } from 'undici';
import { ApiClient } from '../scripts/demo/api-client';
import { projectNode, projectRoot } from '../scripts/platform/paths';
import { runningPlatform } from '../scripts/platform/state-file';
import { temporaryHome } from '../scripts/platform/temporary-home';
import type { Bench } from './main';
import { proportionalMb, residentMb, withDescendants } from './process-memory';
import { wholeNumber } from './whole-number';

const POLL_MS = 50;
const DEMO = { name: 'Demo', email: 'demo@huntaze.local', password: 'huntaze-demo' };

/** `npm start` for the second time, to a page that can be used: {secondStartSeconds, idleRssMb, …}. */
export const startBench: Bench = {
  is: 'starts everything twice, times the second start, and adds up memory after --idle 30 seconds',
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { idle: { type: 'string', default: '30' } } });
    const idleMs = wholeNumber('--idle', values.idle) * 1_000;
    const home = await temporaryHome();
    try {
      const first = await start(home);
      await first.stop();
      const second = await start(home);
      await sleep(idleMs);
      const memory = idleMemory(home, second.pid);
      await second.stop();
      return { secondStartSeconds: second.seconds, ...memory, firstStartSeconds: first.seconds };
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  },
};

interface Started {
  pid: number;
  /** Until somebody was signed in and the web app had come. */
  seconds: number;
  stop: () => Promise<void>;
}

async function start(home: string): Promise<Started> {
  const beganMs = performance.now();
  const child = spawn(projectNode(), [join(projectRoot(), 'scripts', 'run.mjs'), 'start', '--free-ports'], {
    cwd: projectRoot(),
    env: { ...process.env, HUNTAZE_HOME: home },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exited = once(child, 'exit');
  await usable(home, child);
  return {
    pid: child.pid ?? 0,
    seconds: Number(((performance.now() - beganMs) / 1_000).toFixed(1)),
    stop: async () => {
      child.kill('SIGINT');
      await exited;
    },
  };
}

/** A person can sign in and sees a page. @throws when the start ends before */
async function usable(home: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}.`);
    const platform = runningPlatform(home);
    if (platform?.status === 'running') {
      const url = platform.env.PUBLIC_URL ?? '';
      const page = await fetch(url);
      if (!page.ok || !(await page.text()).includes('<div id="root"')) throw new Error(`${url} answers ${page.status} and no page of the web app.`);
      const api = await ApiClient.signIn(url, DEMO);
      await api.get('/me');
      return;
    }
    await sleep(POLL_MS);
  }
}

/** All processes of the platform. The sum counts a page that several share once: Postgres shares its buffers, our programs share Node itself. */
function idleMemory(home: string, launcher: number): { idleRssMb: number; idleMbByPart: Record<string, number> } {
  const platform = runningPlatform(home);
  if (platform === undefined) throw new Error('The platform has stopped by itself.');
  const parts = Object.entries(platform.parts).map(([name, { pid }]) => [name, proportionalOf(pid)] as const);
  const own = [launcher, platform.supervisor.pid].reduce((sum, pid) => sum + proportionalMb(pid), 0);
  const all = [...parts, ['npm start', own] as const];
  return {
    idleRssMb: Math.round(all.reduce((sum, [, mb]) => sum + mb, 0)),
    idleMbByPart: Object.fromEntries(all.map(([name, mb]) => [name, Math.round(mb)])),
  };
}

function proportionalOf(pid: number): number {
  return withDescendants([pid]).reduce((sum, one) => sum + (proportionalMb(one) || residentMb(one)), 0);
}
