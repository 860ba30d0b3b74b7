import { Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notification } from '../../../../contracts/notifications/notification';
import { Ago } from '../../ui/ago';
import classes from './notification-item.module.css';
import { useNotificationWords } from './notification-words';

interface NotificationItemProps {
  notification: Notification;
  /** Beside the sentence: what can be done with it here. */
  actions?: ReactNode;
  /** When the person follows it to its page. */
  onFollow?: () => void;
}

/** One notification as a row: what happened, since when, what to do, and the way to where it is dealt with. */
export function NotificationItem({ notification, actions, onFollow }: NotificationItemProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const words = useNotificationWords()(notification);
  const { severity, readAt, resolvedAt, createdAt, path } = notification;
  const look = resolvedAt !== null ? 'over' : severity;
  const Icon = look === 'over' ? IconCircleCheck : look === 'person' ? IconAlertTriangle : IconInfoCircle;
  const isUnread = readAt === null && resolvedAt === null;

  return (
    <li className={classes.item} data-unread={isUnread ? '' : undefined}>
      <span className={classes.icon} data-look={look} title={t(`notification.look.${look}`)}>
        <Icon size={18} stroke={1.8} aria-hidden="true" />
        <span className={classes.spoken}>{t(`notification.look.${look}`)}</span>
      </span>
      <div className={classes.words}>
        <Text fw={isUnread ? 600 : 500}>
          <a
            href={path}
            className={classes.link}
            onClick={(event) => {
              onFollow?.();
              if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              void router.navigate({ href: path });
            }}
          >
            {words.title}
          </a>
        </Text>
        <Text c="dimmed">{words.text}</Text>
        <Text c="dimmed" size="sm">
          <Ago at={createdAt} />
          {resolvedAt !== null && (
            <>
              {' · '}
              {t('notification.over')} <Ago at={resolvedAt} />
            </>
          )}
        </Text>
      </div>
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </li>
  );
}
