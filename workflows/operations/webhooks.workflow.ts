import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../../activities';

// At least once is what a delivery promises, so a repeat breaks nothing; the schedule begins the next minute anyway.
const { deliverWebhooks } = proxyActivities<Activities>({ startToCloseTimeout: '3m', heartbeatTimeout: '20s', retry: { maximumAttempts: 1 } });

/** Run by a schedule every minute: takes events of workspaces to their endpoints for almost that minute. */
export async function webhooksWorkflow(): Promise<{ tried: number }> {
  return deliverWebhooks();
}
