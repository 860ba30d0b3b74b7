import { endExpired, expiredUnderWay } from '../../db/messaging/end-expired';
import { forgottenSenders } from '../../db/messaging/forgotten-senders';
import { signalSender, type WakeDeps } from './wake-sender';

/** Signals take about 4 ms each; a sweep stays well inside its time. */
const MOST = 1_000;
/** Rows of expired campaigns a sweep; the next one goes on. */
const MOST_EXPIRED = 200_000;

/** Wakes senders that have something due and were not seen for a minute, and ends what campaigns may no longer send. Returns how many were woken. */
export function createSweepSenders(deps: WakeDeps) {
  return async function sweepSenders(): Promise<{ woken: number }> {
    const forgotten = [...(await forgottenSenders(deps.senderPool, MOST)), ...(await expiredUnderWay(deps.senderPool, MOST))];
    for (const key of forgotten) await signalSender(deps.temporal, key);
    await endExpired(deps.senderPool, MOST_EXPIRED);
    return { woken: forgotten.length };
  };
}
