import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../../activities';
import { dbStep } from '../retry-classes';

const { upkeep } = proxyActivities<Activities>({ ...dbStep, startToCloseTimeout: '10m', retry: { maximumAttempts: 5 } });

/** Run by a schedule every few hours: partitions of the months to come, and an end to what is only kept for a while. */
export async function upkeepWorkflow(): Promise<{ partitions: number; removed: number }> {
  return upkeep();
}
