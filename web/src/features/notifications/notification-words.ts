import { useTranslation } from 'react-i18next';
import type { Notification } from '../../../../contracts/notifications/notification';

export interface NotificationWords {
  /** What happened, to which of our things. */
  title: string;
  /** What it means and what to do. */
  text: string;
}

/** The sentences of a notification in the reader's language. */
export function useNotificationWords(): (one: Notification) => NotificationWords {
  const { t } = useTranslation();
  return (one) => {
    const values = {
      // Left out by the kinds that have none.
      refused: 0,
      created: 0,
      count: 0,
      sent: 0,
      failed: 0,
      unknown: 0,
      hours: 0,
      ...one.data,
      name: one.subjectName ?? t('notification.gone'),
      account: one.accountName ?? t('notification.gone'),
    };
    const kind = one.kind.replace('.', '_') as 'account_login_lost';
    return { title: t(`notification.title.${kind}`, values), text: t(`notification.text.${kind}`, values) };
  };
}
