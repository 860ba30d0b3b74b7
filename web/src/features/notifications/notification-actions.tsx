import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Notification, NotificationChange } from '../../../../contracts/notifications/notification';
import { changeNotification, useRefreshNotifications } from './notification-queries';

/** Read or not, put aside or not; for this person only. */
export function NotificationActions({ notification }: { notification: Notification }) {
  const { t } = useTranslation();
  const refresh = useRefreshNotifications();
  const change = useMutation({ mutationFn: (next: NotificationChange) => changeNotification(notification.id, next), onSuccess: refresh });
  const isRead = notification.readAt !== null;
  const isAside = notification.dismissedAt !== null;
  const look = { variant: 'subtle', color: 'gray', c: 'var(--hz-text-soft)', size: 'compact-sm', disabled: change.isPending } as const;
  return (
    <>
      <Button {...look} onClick={() => change.mutate({ read: !isRead })}>
        {t(isRead ? 'notification.mark_unread' : 'notification.mark_read')}
      </Button>
      {notification.severity === 'person' && notification.resolvedAt === null && (
        <Button {...look} onClick={() => change.mutate({ dismissed: !isAside })}>
          {t(isAside ? 'notification.take_up' : 'notification.dismiss')}
        </Button>
      )}
    </>
  );
}
