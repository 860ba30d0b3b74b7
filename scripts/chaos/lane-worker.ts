import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { entryPoint, projectNode, projectRoot } from '../platform/paths';
import type { Lane } from './lane';

export interface LaneWorker {
  /** Resolves with the signal or exit code that ended it. */
  ended: Promise<NodeJS.Signals | number>;
  stop(): Promise<void>;
}

/** A real worker process that serves one lane. @param crashAt `point:n`, or empty to stay alive */
export function startLaneWorker({ env, name }: Lane, crashAt: string): LaneWorker {
  const log = openSync(join(env.HUNTAZE_HOME ?? '.', 'logs', `lane-${name}.log`), 'a');
  const child = spawn(projectNode(), ['--enable-source-maps', entryPoint('workers/main'), '--queues', 'send,default'], {
    cwd: projectRoot(),
    env: { ...env, HUNTAZE_CRASH_AT: crashAt },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const ended = new Promise<NodeJS.Signals | number>((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code, signal) => done(signal ?? code ?? -1));
  });
  return {
    ended,
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
