import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session';
import type { Notification, NotificationChange } from '../../../../contracts/notifications/notification';
import { LinkButton } from '../../ui/links';
import { changeNotification, useRefreshNotifications } from './notification-queries';

/** Read or not, put aside or not; for this person only. */
export function NotificationActions({ notification }: { notification: Notification }) {
  const { t } = useTranslation();
  const may = useMay();
  const refresh = useRefreshNotifications();
  const change = useMutation({ mutationFn: (next: NotificationChange) => changeNotification(notification.id, next), onSuccess: refresh });
  const isRead = notification.readAt !== null;
  const isAside = notification.dismissedAt !== null;
  const look = { variant: 'subtle', color: 'gray', c: 'var(--hz-text-soft)', size: 'compact-sm', disabled: change.isPending } as const;
  const canBeTask = notification.severity === 'person' && notification.resolvedAt === null && notification.kind !== 'task.assigned';
  return (
    <>
      {canBeTask && notification.taskId === null && may('tasks.write') && (
        <LinkButton {...look} to="/tasks" search={{ new: true, notification: notification.id }}>
          {t('notification.make_task')}
        </LinkButton>
      )}
      {notification.taskId !== null && (
        <LinkButton {...look} to="/tasks" search={{ task: notification.taskId }}>
          {t('notification.see_task')}
        </LinkButton>
      )}
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
