import { Skeleton, Stack } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CursorPager } from '../../ui/cursor-pager';
import { EmptyState } from '../../ui/empty-state';
import { Panel } from '../../ui/panel';
import { QueryError } from '../../ui/query-error';
import { useCursorPages } from '../../ui/use-cursor-pages';
import { NotificationActions } from './notification-actions';
import classes from './notification-item.module.css';
import { NotificationItem } from './notification-item';
import {
  changeNotification,
  notificationsQuery,
  useLiveNotifications,
  useRefreshNotifications,
  type NotificationFilters,
} from './notification-queries';

const PAGE_SIZE = 25;

/** A page of notifications that moves by itself; following one marks it as read. */
export function NotificationList(filters: Omit<NotificationFilters, 'cursor' | 'limit'>) {
  const { t } = useTranslation();
  useLiveNotifications();
  const refresh = useRefreshNotifications();
  const pages = useCursorPages(JSON.stringify(filters));
  const { data, error, refetch } = useQuery({
    ...notificationsQuery({ ...filters, cursor: pages.cursor, limit: PAGE_SIZE }),
    placeholderData: keepPreviousData,
  });
  if (error !== null && data === undefined) return <QueryError error={error} retry={refetch} />;
  if (data === undefined)
    return (
      <Panel>
        <Stack gap="lg">
          {Array.from({ length: 4 }, (_, index) => (
            <Skeleton key={index} height={44} />
          ))}
        </Stack>
      </Panel>
    );
  if (data.items.length === 0 && pages.index === 0) {
    if (filters.show === 'all' && filters.unread !== true && filters.kind === undefined)
      return <EmptyState title={t('notification.none_title')} text={t('notification.none_text')} />;
    return (
      <EmptyState
        title={t(filters.show === 'needs_me' ? 'notification.none_needs_me' : 'notification.none_unread')}
        text={t('notification.none_text')}
      />
    );
  }
  return (
    <Panel>
      <ul className={classes.list}>
        {data.items.map((one) => (
          <NotificationItem
            key={one.id}
            notification={one}
            actions={<NotificationActions notification={one} />}
            onFollow={() => one.readAt === null && void changeNotification(one.id, { read: true }).then(refresh)}
          />
        ))}
      </ul>
      {(pages.index > 0 || data.nextCursor !== null) && (
        <CursorPager pages={pages} pageSize={PAGE_SIZE} shown={data.items.length} nextCursor={data.nextCursor} />
      )}
    </Panel>
  );
}
