import { setTimeout as sleep } from 'node:timers/promises';
import { seededDraw } from '../../sandbox/seeded-draw';
import type { LocalPlatform, PartName } from '../local-platform';

export interface KillPlan {
  kills: number;
  seed: string;
  /** Shortest and longest pause between two kills. */
  pauseMs: { min: number; max: number };
  onKill: (part: PartName, count: number) => void;
  signal: AbortSignal;
}

// Workers twice: they hold the calls.
const victims: readonly PartName[] = ['worker-1', 'worker-2', 'worker-1', 'worker-2', 'api', 'temporal', 'postgres', 'sandbox'];
/** A part that was killed several times in a row is started again after 10 s, and then has to come up. */
const comeBackMs = 120_000;

/**
 * Ends parts of a platform, unannounced, at moments that the seed says; the supervisor starts them again. A part that is still down is waited for.
 * @returns when each kill was, epoch milliseconds
 */
export async function killAtRandom(platform: LocalPlatform, { kills, seed, pauseMs, onKill, signal }: KillPlan): Promise<number[]> {
  const killedAtMs: number[] = [];
  while (killedAtMs.length < kills) {
    const draw = (about: string) => seededDraw(seed, about, String(killedAtMs.length));
    await sleep(pauseMs.min + draw('pause') * (pauseMs.max - pauseMs.min), undefined, { signal });
    const part = victims[Math.floor(draw('part') * victims.length)] ?? 'worker-1';
    await platform.waitReady(part, comeBackMs);
    if (!platform.kill(part, 'SIGKILL')) continue;
    killedAtMs.push(Date.now());
    onKill(part, killedAtMs.length);
  }
  return killedAtMs;
}
