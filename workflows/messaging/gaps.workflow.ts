import { log, proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../../activities';
import { dbStep, readStretch } from '../retry-classes';

const { dueForNews } = proxyActivities<Activities>(dbStep);
const { askForNews } = proxyActivities<Activities>({ ...readStretch, retry: { maximumAttempts: 1 } });

/** Accounts asked at the same time. */
const AT_ONCE = 10;

/**
 * Run by a schedule every minute: asks the platforms of accounts that are due for what no webhook told of. What is found is received like a webhook. One
 * attempt an account; when it is asked next stands in its row before it is asked, so one that fails has its turn again.
 */
export async function gapsWorkflow(): Promise<{ accounts: number; events: number }> {
  const { accounts } = await dueForNews();
  let events = 0;
  for (let from = 0; from < accounts.length; from += AT_ONCE) {
    const asked = await Promise.allSettled(accounts.slice(from, from + AT_ONCE).map((account) => askForNews(account)));
    for (const result of asked) {
      if (result.status === 'rejected') log.warn('An account could not be asked.', { reason: String(result.reason) });
      else events += result.value.events;
    }
  }
  return { accounts: accounts.length, events };
}
