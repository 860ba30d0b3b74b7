import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const pauseMs = 50;

/**
 * Asks until the answer is yes.
 * @param isGone stops the waiting early, e.g. when the process has ended
 * @returns whether it became ready within `timeoutMs`
 */
export async function waitUntil(isReady: () => Promise<boolean>, timeoutMs: number, isGone: () => boolean = () => false): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline && !isGone()) {
    if (await isReady().catch(() => false)) return true;
    await sleep(pauseMs);
  }
  return false;
}

/** Does anything accept connections on this port of the loopback address? */
export function accepts(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.setTimeout(1000, () => socket.destroy());
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
    socket.once('close', () => done(false));
    socket.once('connect', () => socket.end());
  });
}

/** Does the address answer with one of these kinds of status? */
export async function answers(url: string, isGood: (status: number) => boolean = (status) => status === 200): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
  await response.body?.cancel();
  return isGood(response.status);
}
