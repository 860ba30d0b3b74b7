import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../../activities';
import { dbStep } from '../retry-classes';

// A look that fails is followed by the next one, a minute later.
const { checkAlarms } = proxyActivities<Activities>({ ...dbStep, startToCloseTimeout: '50s', retry: { maximumAttempts: 1 } });

/** Run by a schedule every minute: judges every account by the alarm rules and tells people. */
export async function alarmsWorkflow(): Promise<{ on: number; fired: number; over: number }> {
  return checkAlarms();
}
