import { log, proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../../activities';
import { dbStep, unkeyedMutation } from '../retry-classes';

const { watchAccounts, planNotificationMails } = proxyActivities<Activities>({ ...dbStep, startToCloseTimeout: '2m', retry: { maximumAttempts: 3 } });
const { sendNotificationMail } = proxyActivities<Activities>(unkeyedMutation);

/** Handed to the mail server at the same time. */
const AT_ONCE = 5;

/**
 * Run by a schedule every minute: looks for troubles that no event tells of, decides whom new notifications are mailed to, and sends one mail
 * to each person for whom something is due. One attempt a mail; a mail that could not be tried leaves the others alone.
 */
export async function notificationsWorkflow(): Promise<{ mails: number }> {
  await watchAccounts();
  const { people } = await planNotificationMails();
  let mails = 0;
  for (let from = 0; from < people.length; from += AT_ONCE) {
    const tried = await Promise.allSettled(people.slice(from, from + AT_ONCE).map((person) => sendNotificationMail(person)));
    for (const result of tried) {
      if (result.status === 'rejected') log.warn('A mail could not be tried.', { reason: String(result.reason) });
      else if (result.value.outcome === 'sent') mails += 1;
    }
  }
  return { mails };
}
