import { continueAsNew, proxyActivities, setCurrentDetails, setHandler, workflowInfo } from '@temporalio/workflow';
import type { FansActivities } from '../../activities/fans';
import { longJob } from '../retry-classes';
import { lookAgainSignal, type LiveListsInput } from './contract';

const { refreshLists } = proxyActivities<FansActivities>(longJob);

/** A run this long begins anew; a look is about 7 events. Tests make it small. */
export interface LiveListsTuning {
  eventsPerRun: number;
}
const TUNING: LiveListsTuning = { eventsPerRun: 4_000 };

/**
 * Brings the live lists of one workspace up to date and ends. Started when a list is made or its rules change, and by the sweep when fans changed or
 * the clock may have moved somebody over a border. Asked while it looks, it looks once more: the last page may have been judged before the change.
 */
export async function liveListsWorkflow(input: LiveListsInput, tuning: LiveListsTuning = TUNING): Promise<{ fans: number }> {
  let asked = true;
  setHandler(lookAgainSignal, () => {
    asked = true;
  });
  setCurrentDetails('Judges fans page by page; the record knows how far each list has come.');
  let fans = 0;
  while (asked) {
    if (workflowInfo().historyLength >= tuning.eventsPerRun || workflowInfo().continueAsNewSuggested)
      return continueAsNew<typeof liveListsWorkflow>(input, tuning);
    asked = false;
    fans += (await refreshLists({ workspaceId: input.workspaceId })).fans;
  }
  return { fans };
}
