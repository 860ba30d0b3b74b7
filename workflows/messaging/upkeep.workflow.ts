import { patched, proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../../activities';
import { dbStep } from '../retry-classes';

const { upkeep, tidyFiles } = proxyActivities<Activities>({ ...dbStep, startToCloseTimeout: '10m', retry: { maximumAttempts: 5 } });

/** Run by a schedule every few hours: partitions of the months to come, and an end to what is only kept for a while. */
export async function upkeepWorkflow(): Promise<{ partitions: number; removed: number }> {
  const done = await upkeep();
  if (patched('tidy-files')) await tidyFiles();
  return done;
}
