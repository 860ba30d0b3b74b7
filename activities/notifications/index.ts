import type { NotificationDeps } from './notification-deps';
import { createPlanNotificationMails } from './plan-notification-mails';
import { createSendNotificationMail } from './send-notification-mail';
import { createWatchAccounts } from './watch-accounts';

export function createNotificationActivities(deps: NotificationDeps) {
  return {
    planNotificationMails: createPlanNotificationMails(deps),
    sendNotificationMail: createSendNotificationMail(deps),
    watchAccounts: createWatchAccounts(deps),
  };
}
