import { queryOptions, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { Page } from '../../../../contracts/api/page';
import type {
  Notification,
  NotificationChange,
  NotificationCounts,
  NotificationPreferences,
  NotificationPreferencesInput,
} from '../../../../contracts/notifications/notification';
import { request } from '../../api/request';
import { useMay } from '../../api/session';
import { useLiveChanges } from '../../api/use-live-changes';

/** Everything under this key is read again when a notification comes, ends, or is read. */
const ALL = ['notifications'] as const;

export interface NotificationFilters {
  show: 'needs_me' | 'all';
  unread?: boolean;
  kind?: string;
  accountId?: string;
  cursor?: string;
  limit: number;
}

export const notificationsQuery = (filters: NotificationFilters) =>
  queryOptions({
    queryKey: [...ALL, 'list', filters],
    queryFn: ({ signal }) => request<Page<Notification>>('GET', '/notifications', { query: { ...filters }, signal }),
  });
export const notificationCountsQuery = queryOptions({
  queryKey: [...ALL, 'counts'],
  queryFn: ({ signal }) => request<NotificationCounts>('GET', '/notifications/counts', { signal }),
});
export const notificationPreferencesQuery = queryOptions({
  queryKey: ['notification-preferences'],
  queryFn: ({ signal }) => request<NotificationPreferences>('GET', '/notification-preferences', { signal }),
});

export const changeNotification = (id: string, change: NotificationChange) =>
  request<Notification>('PATCH', `/notifications/${id}`, { body: change });
export const markAllRead = () => request('POST', '/notifications/read-all');
export const changePreferences = (change: NotificationPreferencesInput) =>
  request<NotificationPreferences>('PATCH', '/notification-preferences', { body: change });

/** Reads lists and counts again whenever something about notifications moved, here or elsewhere. */
export function useLiveNotifications(): void {
  const queryClient = useQueryClient();
  useLiveChanges(['notification'], () => void queryClient.invalidateQueries({ queryKey: ALL }));
}

export function useRefreshNotifications(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ALL });
}

/** The newest few that a person has to do something about, and they move by themselves. For the home page. */
export function useNeedsMe(limit = 5): UseQueryResult<Page<Notification>> {
  const may = useMay();
  useLiveNotifications();
  return useQuery({ ...notificationsQuery({ show: 'needs_me', limit }), enabled: may('notifications.own') });
}

/** How many are unread and how many need this person; they move by themselves. */
export function useNotificationCounts(): NotificationCounts | undefined {
  const may = useMay();
  useLiveNotifications();
  return useQuery({ ...notificationCountsQuery, enabled: may('notifications.own') }).data;
}
