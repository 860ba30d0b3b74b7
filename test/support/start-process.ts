import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { projectNode, projectRoot } from '../../scripts/platform/paths';

/** `npm start` as a process of its own, to be interrupted and killed. */
export interface StartProcess {
  child: ChildProcess;
  /** Everything it has printed. */
  output(): string;
  /** Resolves when it prints the text; rejects when it ends before, with what it printed. */
  prints(text: string): Promise<void>;
  /** Resolves with its exit code or signal. */
  ended: Promise<number | NodeJS.Signals>;
}

/** Starts the compiled supervisor for some parts, in a home folder of its own. */
export function startProcess(home: string, args: string[], env: NodeJS.ProcessEnv = {}): StartProcess {
  const file = join(projectRoot(), 'dist', 'scripts', 'start.js');
  const child = spawn(projectNode(), [file, ...args], {
    cwd: projectRoot(),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HUNTAZE_HOME: home, ...env },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  const ended = new Promise<number | NodeJS.Signals>((done) => child.once('close', (code, signal) => done(signal ?? code ?? -1)));
  const prints = async (wanted: string) => {
    const seen = new Promise<void>((done) => {
      const look = () => {
        if (text.includes(wanted)) done();
      };
      look();
      child.stdout?.on('data', look);
      child.stderr?.on('data', look);
    });
    await Promise.race([
      seen,
      ended.then((code) => {
        if (!text.includes(wanted)) throw new Error(`ended with ${code}:\n${text}`);
      }),
    ]);
  };
  return { child, output: () => text, prints, ended };
}
