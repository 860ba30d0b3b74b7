import { patched, proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../../activities';
import { dbStep } from '../retry-classes';

const { sweepSenders, startMissingCampaigns, startWaitingJobs } = proxyActivities<Activities>({
  ...dbStep,
  startToCloseTimeout: '2m',
  retry: { maximumAttempts: 3 },
});

/**
 * Run by a schedule every minute: finds what was committed to the record but never reached Temporal (the two are never one transaction), and
 * sets it going. Short by nature; a sweep that fails is followed by the next.
 */
export async function sweepWorkflow(): Promise<{ woken: number; campaigns: number; jobs: number }> {
  // A sweep lives for seconds; the patch is for the one that runs while workers change.
  const waiting = patched('start-waiting-jobs') ? startWaitingJobs() : Promise.resolve({ jobs: 0 });
  const [{ woken }, { campaigns }, { jobs }] = await Promise.all([sweepSenders(), startMissingCampaigns(), waiting]);
  return { woken, campaigns, jobs };
}
