import { setTimeout as sleep } from 'node:timers/promises';

export interface FixedRate {
  perSecond: number;
  seconds: number;
}

/**
 * Calls at an even rate whatever the answers do, and times each from the moment it was due: a server that stalls is charged for those who wait
 * behind. Returns milliseconds by call, in order.
 */
export async function atFixedRate({ perSecond, seconds }: FixedRate, call: (index: number) => Promise<void>): Promise<number[]> {
  const tookMs: number[] = [];
  const running: Promise<void>[] = [];
  const beganMs = performance.now();
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const dueMs = beganMs + (index * 1_000) / perSecond;
    const earlyMs = dueMs - performance.now();
    if (earlyMs > 0) await sleep(earlyMs);
    running.push(call(index).then(() => void (tookMs[index] = performance.now() - dueMs)));
  }
  await Promise.all(running);
  return tookMs;
}
