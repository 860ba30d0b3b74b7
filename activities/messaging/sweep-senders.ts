import { forgottenSenders } from '../../db/messaging/forgotten-senders';
import { signalSender, type WakeDeps } from './wake-sender';

/** Signals take about 4 ms each; a sweep stays well inside its time. */
const MOST = 1_000;

/** Wakes senders that have something due and were not seen for a minute. Returns how many. */
export function createSweepSenders(deps: WakeDeps) {
  return async function sweepSenders(): Promise<{ woken: number }> {
    const forgotten = await forgottenSenders(deps.senderPool, MOST);
    for (const key of forgotten) await signalSender(deps.temporal, key);
    return { woken: forgotten.length };
  };
}
