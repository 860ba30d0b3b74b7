import { NOTIFICATION_KIND_NAMES, type NotificationKind } from '../../../../contracts/notifications/kinds';

export const NOTIFICATION_TABS = ['needs_me', 'all', 'preferences'] as const;

/** What the address of the notifications page carries. */
export interface NotificationsSearch {
  tab?: (typeof NOTIFICATION_TABS)[number];
  unread?: boolean;
  kind?: NotificationKind;
}

/** Anything that is not understood is left out. */
export function readNotificationsSearch(search: Record<string, unknown>): NotificationsSearch {
  return {
    tab: NOTIFICATION_TABS.find((one) => one === search.tab),
    unread: search.unread === true ? true : undefined,
    kind: NOTIFICATION_KIND_NAMES.find((one) => one === search.kind),
  };
}
