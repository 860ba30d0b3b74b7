import { condition, continueAsNew, proxyActivities, setCurrentDetails, setHandler, workflowInfo } from '@temporalio/workflow';
import type { Activities } from '../../activities';
import { pollDelayMs } from '../campaigns/poll-delay';
import { dbStep, longJob } from '../retry-classes';
import { unsendStoppedSignal, type UnsendProgress, type UnsendRunInput } from './contract';

const { endCampaignOfUnsend } = proxyActivities<Activities>({ ...dbStep, startToCloseTimeout: '2m', summary: 'Cancels what still waits' });
const { takeBack } = proxyActivities<Activities>({ ...longJob, summary: 'Looks at the messages and queues those to be taken back, page by page' });

const TUNING = { pageSize: 1_000, eventsPerRun: 2_000 };
const LONGEST_SETTLE_MS = 30_000;

/**
 * Takes a message, or those of a campaign, back. What waits is cancelled first, what is on its way is settled, then the account's sender takes back what
 * was sent, under the same limit as it sends; this run only chooses, waits and looks again. Stopped by a signal, after the record says so.
 */
export async function unsendWorkflow(input: UnsendRunInput): Promise<void> {
  const { workspaceId, accountId, unsendId, tuning = TUNING } = input;
  let stopped = false;
  setHandler(unsendStoppedSignal, () => {
    stopped = true;
  });
  if (!input.campaignEnded) await endCampaignOfUnsend({ workspaceId, accountId, unsendId });

  for (let round = 0; ; round += 1) {
    const progress = await takeBack({ workspaceId, accountId, unsendId, pageSize: tuning.pageSize });
    if (progress.done) return;
    setCurrentDetails(detailsOf(progress));
    if (workflowInfo().historyLength >= tuning.eventsPerRun || workflowInfo().continueAsNewSuggested)
      await continueAsNew<typeof unsendWorkflow>({ ...input, campaignEnded: true });
    await condition(() => stopped, delayMs(progress, round));
    stopped = false;
  }
}

/** What is on its way is known within seconds, mostly; what waits for its slot takes as long as the account needs. */
function delayMs({ settling, etaMs }: UnsendProgress, round: number): number {
  return settling > 0 ? Math.min(LONGEST_SETTLE_MS, 1_000 * 2 ** Math.min(round, 10)) : pollDelayMs(etaMs);
}

function detailsOf({ waiting, settling }: UnsendProgress): string {
  return `${waiting} wait for their slot to be taken back, ${settling} are on their way or looked up.`;
}
