import { log, proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../../activities';
import { dbStep, readStretch } from '../retry-classes';

const { dueForNews } = proxyActivities<Activities>(dbStep);
const { askForNews } = proxyActivities<Activities>({ ...readStretch, retry: { maximumAttempts: 1 } });

/** Accounts asked at the same time. */
const AT_ONCE = 10;

/**
 * Run by a schedule every minute: asks the platforms of accounts that are due for what no webhook told of, the longest due first. What is found is received
 * like a webhook. One attempt an account; when it is asked next stands in its row before it is asked, so one that fails has its turn again. A slow one holds
 * up its own place of the ten and no other.
 */
export async function gapsWorkflow(): Promise<{ accounts: number; events: number }> {
  const { accounts } = await dueForNews();
  const waiting = [...accounts];
  let events = 0;
  const askInTurn = async (): Promise<void> => {
    for (let account = waiting.shift(); account; account = waiting.shift()) {
      try {
        const asked = await askForNews(account);
        events += asked.events;
      } catch (error) {
        log.warn('An account could not be asked.', { reason: String(error) });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askInTurn));
  return { accounts: accounts.length, events };
}
