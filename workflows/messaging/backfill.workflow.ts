import { condition, continueAsNew, proxyActivities, setCurrentDetails, setHandler, workflowInfo } from '@temporalio/workflow';
import type { Activities } from '../../activities';
import { readStretch } from '../retry-classes';
import { goOnSignal, type BackfillInput, type BackfillResult } from './contract';

const { backfillPages } = proxyActivities<Activities>(readStretch);

/** A run this long begins anew; a stretch is about 9 events. Tests make it small. */
export interface BackfillTuning {
  eventsPerRun: number;
}
const TUNING: BackfillTuning = { eventsPerRun: 4_000 };

/**
 * Reads the past of one account, stretch after stretch, until it is read or somebody stops it. What was read and where it stands is in the record; this
 * run only waits between two stretches as long as the platform asks for.
 */
export async function backfillWorkflow(input: BackfillInput, tuning: BackfillTuning = TUNING): Promise<Pick<BackfillResult, 'status'>> {
  let asked = false;
  setHandler(goOnSignal, () => {
    asked = true;
  });
  do {
    asked = false;
    const { status, waitMs } = await backfillPages(input);
    if (status !== 'running' && !asked) return { status };
    setCurrentDetails(waitMs ? 'Waits until the platform may be asked again; the account page shows why.' : 'Reads page by page.');
    if (waitMs !== null && waitMs > 0) await condition(() => asked, waitMs);
  } while (workflowInfo().historyLength < tuning.eventsPerRun && !workflowInfo().continueAsNewSuggested);
  return continueAsNew<typeof backfillWorkflow>(input, tuning);
}
