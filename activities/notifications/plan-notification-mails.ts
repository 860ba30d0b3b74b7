import { inWorkspace } from '../../db/database';
import {
  endLostMails,
  insertMailItems,
  mailMembers,
  peopleToMail,
  takeUnplanned,
  workspacesToPlan,
  type MailKey,
} from '../../db/notifications/mail-plan-rows';
import { planMails } from '../../domain/notifications/plan-mails';
import type { NotificationDeps } from './notification-deps';

const PER_TRANSACTION = 1_000;
/** Mails of one run; the others follow a minute later. */
const MOST_PEOPLE = 200;

/**
 * Decides for new notifications who is mailed about them, and says for whom something is due. Safe to repeat: each notification is decided
 * once, in the transaction that writes the decision. Returns ids only.
 */
export function createPlanNotificationMails({ app, senderPool }: NotificationDeps) {
  return async function planNotificationMails(): Promise<{ people: MailKey[] }> {
    for (const workspaceId of await workspacesToPlan(senderPool)) {
      for (let taken = PER_TRANSACTION; taken === PER_TRANSACTION;) taken = await planSome(workspaceId);
    }
    await endLostMails(senderPool);
    return { people: await peopleToMail(senderPool, MOST_PEOPLE) };
  };

  async function planSome(workspaceId: string): Promise<number> {
    return inWorkspace(app, workspaceId, async (tx) => {
      const told = await takeUnplanned(tx, workspaceId, PER_TRANSACTION);
      if (told.length > 0) await insertMailItems(tx, workspaceId, planMails(told, await mailMembers(tx, workspaceId), Date.now()));
      return told.length;
    });
  }
}
