import { condition, continueAsNew, proxyActivities, setCurrentDetails, setHandler, workflowInfo } from '@temporalio/workflow';
import type { Activities } from '../../activities';
import { sendWindow } from '../retry-classes';
import { lastWindowQuery, wokenSignal, type SenderKey, type WindowResult } from './contract';

const { deliverWindow } = proxyActivities<Activities>(sendWindow);

/** A run this long begins anew; a window is 6 events. Tests make it small. */
export interface SenderTuning {
  eventsPerRun: number;
}
const TUNING: SenderTuning = { eventsPerRun: 4_000 };

/**
 * The only sender of one platform account: window after window while there is something to send, asleep otherwise. Sending itself, its pace and
 * its limit live in `deliverWindow` and the `senders` row; this run only sees to it that one window follows the other.
 * @param key the account; the id of the run is `sender/{account}`.
 */
export async function accountSenderWorkflow(key: SenderKey, tuning: SenderTuning = TUNING): Promise<void> {
  let woken = false;
  let last: WindowResult | null = null;
  setHandler(wokenSignal, () => {
    woken = true;
  });
  setHandler(lastWindowQuery, () => last);

  do {
    // Cleared before a window, never after: a signal that comes while one ends starts the next.
    woken = false;
    const window = await deliverWindow(key);
    last = window;
    setCurrentDetails(window.detail);
    if (window.status === 'gone') return;
    if (window.status !== 'more' && window.status !== 'fenced') await sleepUntilWoken(() => woken, window.wakeInMs);
  } while (workflowInfo().historyLength < tuning.eventsPerRun && !workflowInfo().continueAsNewSuggested);
  // A signal that is still unread needs no carrying over: the next run begins with a window.
  await continueAsNew<typeof accountSenderWorkflow>(key, tuning);
}

async function sleepUntilWoken(isWoken: () => boolean, wakeInMs: number | null): Promise<void> {
  if (wakeInMs === null) await condition(isWoken);
  else await condition(isWoken, Math.max(1, wakeInMs));
}
