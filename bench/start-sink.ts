import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fetch } from 'undici';
import { entryPoint, projectNode } from '../scripts/platform/paths';

/** [epoch milliseconds of its arrival, account at the platform, idempotency key] */
export type Arrival = [atMs: number, account: string, key: string];

export interface Sink {
  url: string;
  pid: number;
  /** How many messages have arrived, and when the last one did (epoch milliseconds). */
  count(): Promise<{ arrivals: number; lastAtMs: number | null }>;
  /** Every message that arrived, in order. */
  arrivals(): Promise<Arrival[]>;
  stop(): Promise<void>;
}

/** A platform that answers every message after `answerMs`, in a process of its own. */
export async function startSink({ answerMs = 0 }: { answerMs?: number } = {}): Promise<Sink> {
  const child = fork(entryPoint('bench/sink-main'), ['--answer-ms', String(answerMs)], { execPath: projectNode() });
  const [port] = (await once(child, 'message')) as [number];
  const url = `http://127.0.0.1:${port}`;
  const get = async (path: string) => (await fetch(`${url}${path}`)).json();
  return {
    url,
    pid: child.pid ?? 0,
    count: async () => (await get('/count')) as { arrivals: number; lastAtMs: number | null },
    arrivals: async () => (await get('/arrivals')) as Arrival[],
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
}
