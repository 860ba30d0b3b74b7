import { Button, Group, Switch, Tabs } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/links';
import { PageHead } from '../../ui/page-head';
import { NotificationList } from './notification-list';
import { markAllRead, useNotificationCounts, useRefreshNotifications } from './notification-queries';
import { NotificationPreferences } from './notification-preferences';
import { NOTIFICATION_TABS } from './notifications-search';

/** What happened, what waits for this person, and what reaches them. */
export function NotificationsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/app/notifications' });
  const tab = search.tab ?? 'needs_me';
  const counts = useNotificationCounts();
  const refresh = useRefreshNotifications();
  const readAll = useMutation({ mutationFn: markAllRead, onSuccess: refresh });
  const canRead = tab !== 'preferences' && (counts?.unread ?? 0) > 0;

  return (
    <>
      <PageHead
        title={t('notification.page')}
        lead={t('notification.lead')}
        docs="user-guide#notifications"
        actions={
          <>
            <LinkButton variant="default" to="/tasks">
              {t('notification.tasks')}
            </LinkButton>
            <Button variant="default" disabled={!canRead} loading={readAll.isPending} onClick={() => readAll.mutate()}>
              {t('notification.mark_all')}
            </Button>
          </>
        }
      />
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) =>
          void navigate({ to: '/notifications', search: { tab: NOTIFICATION_TABS.find((one) => one === next && one !== 'needs_me') } })
        }
      >
        <Tabs.List mb="md" aria-label={t('notification.tabs')}>
          {NOTIFICATION_TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`notification.tab.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="needs_me">
          <NotificationList show="needs_me" />
        </Tabs.Panel>
        <Tabs.Panel value="all">
          <Group mb="sm">
            <Switch
              label={t('notification.unread_only')}
              checked={search.unread === true}
              onChange={(event) =>
                void navigate({ to: '/notifications', search: { ...search, unread: event.currentTarget.checked ? true : undefined }, replace: true })
              }
            />
          </Group>
          <NotificationList show="all" unread={search.unread} kind={search.kind} />
        </Tabs.Panel>
        <Tabs.Panel value="preferences">
          <NotificationPreferences />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
