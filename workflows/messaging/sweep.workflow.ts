import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../../activities';
import { dbStep } from '../retry-classes';

const { sweepSenders, startMissingCampaigns } = proxyActivities<Activities>({ ...dbStep, startToCloseTimeout: '2m', retry: { maximumAttempts: 3 } });

/**
 * Run by a schedule every minute: finds what was committed to the record but never reached Temporal (the two are never one transaction), and
 * sets it going. Short by nature; a sweep that fails is followed by the next.
 */
export async function sweepWorkflow(): Promise<{ woken: number; campaigns: number }> {
  const [{ woken }, { campaigns }] = await Promise.all([sweepSenders(), startMissingCampaigns()]);
  return { woken, campaigns };
}
