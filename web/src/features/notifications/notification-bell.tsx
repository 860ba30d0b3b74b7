import { IconBell } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session';
import { useFormat } from '../../i18n/use-format';
import classes from './notification-bell.module.css';
import { useNotificationCounts } from './notification-queries';
import { useTellMails } from './use-tell-mails';

/** Counts stop there. */
const MANY = 100;

/** For the header: leads to the notifications, with how many are unread. */
export function NotificationBell() {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const counts = useNotificationCounts();
  useTellMails(counts);
  if (!may('notifications.own')) return null;
  const unread = counts?.unread ?? 0;
  const needsMe = counts?.needsMe ?? 0;
  const shown = unread >= MANY ? `${format.number(MANY - 1)}+` : format.number(unread);
  return (
    <Link
      to="/notifications"
      // Nobody is led to an empty list while something unread waits on the other one.
      search={needsMe === 0 && unread > 0 ? { tab: 'all' } : {}}
      className={classes.bell}
      aria-label={unread === 0 ? t('notification.bell_none') : t('notification.bell', { unread: shown, needs: needsMe })}
    >
      <IconBell size={22} stroke={1.6} aria-hidden="true" />
      {unread > 0 && (
        <span className={classes.count} data-person={needsMe > 0 ? '' : undefined} aria-hidden="true">
          {shown}
        </span>
      )}
    </Link>
  );
}
