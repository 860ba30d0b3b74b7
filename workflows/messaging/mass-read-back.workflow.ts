import { continueAsNew, proxyActivities, setCurrentDetails, sleep, workflowInfo } from '@temporalio/workflow';
import type { Activities } from '../../activities';
import { readStretch } from '../retry-classes';
import type { MassReadBackInput } from './contract';

const { readBackMass } = proxyActivities<Activities>({ ...readStretch, summary: 'Asks the platform how far it is, then who has it' });

const TUNING = { eventsPerRun: 2_000 };

/**
 * Reads back what became of one call for many: whether the platform took it, until when it works on it, then each fan. All of it stands in the record;
 * this run only waits between two stretches. It ends by itself: every look has a last one.
 */
export async function massReadBackWorkflow(input: MassReadBackInput): Promise<void> {
  const { workspaceId, accountId, massSendId, tuning = TUNING } = input;
  for (;;) {
    const { done, waitMs, detail } = await readBackMass({ workspaceId, accountId, massSendId });
    if (done) return;
    setCurrentDetails(detail);
    if (workflowInfo().historyLength >= tuning.eventsPerRun || workflowInfo().continueAsNewSuggested) {
      await sleep(waitMs);
      await continueAsNew<typeof massReadBackWorkflow>(input);
    }
    await sleep(waitMs);
  }
}
