import { Button, Group, Skeleton, Text } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { auth } from '../../../../api/auth';
import { Ago } from '../../../../ui/ago';
import { Panel } from '../../../../ui/panel';
import { QueryError } from '../../../../ui/query-error';
import { StatusBadge } from '../../../../ui/status-badge';
import { useAuthFailure } from '../../use-auth-failure';
import { deviceOf } from './device-of';
import { sessionsQuery } from './sessions-query';
import classes from './sessions-panel.module.css';

/** Where one is signed in, and the way to end it. */
export function SessionsPanel() {
  const { t } = useTranslation();
  const failure = useAuthFailure();
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(sessionsQuery);
  const done = async () => {
    await queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    notifications.show({ message: t('settings_page.profile.signed_out') });
  };
  const onError = (cause: Error) => notifications.show({ color: 'red', message: failure(cause) });
  const revoke = useMutation({ mutationFn: auth.revokeSession, onSuccess: done, onError });
  const revokeOthers = useMutation({ mutationFn: auth.revokeOtherSessions, onSuccess: done, onError });
  const others = data?.filter((one) => !one.isCurrent) ?? [];
  return (
    <Panel
      title={t('settings_page.profile.sessions')}
      lead={t('settings_page.profile.sessions_lead')}
      aside={
        others.length > 0 && (
          <Button variant="default" size="compact-sm" loading={revokeOthers.isPending} onClick={() => revokeOthers.mutate()}>
            {t('settings_page.profile.sign_out_others')}
          </Button>
        )
      }
    >
      {data === undefined && error === null && <Skeleton height={64} />}
      {data === undefined && error !== null && <QueryError error={error} retry={refetch} />}
      <ul className={classes.list}>
        {data?.map((session) => {
          const device = deviceOf(session.userAgent);
          const Icon = device.isPhone ? IconDeviceMobile : IconDeviceDesktop;
          const name = [device.browser, device.system].filter((word) => word !== null).join(' · ') || t('settings_page.profile.unknown_device');
          return (
            <li key={session.id} className={classes.item}>
              <Icon size={20} stroke={1.6} aria-hidden="true" />
              <div className={classes.words}>
                <Group gap="xs">
                  <Text fw={500}>{name}</Text>
                  {session.isCurrent && <StatusBadge tone="done">{t('settings_page.profile.this_one')}</StatusBadge>}
                </Group>
                <Text size="sm" c="dimmed">
                  {t('settings_page.profile.since')} <Ago at={session.createdAt} />
                  {session.ipAddress !== null && ` · ${session.ipAddress}`}
                </Text>
              </div>
              {!session.isCurrent && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  c="var(--hz-person)"
                  loading={revoke.isPending && revoke.variables === session.token}
                  onClick={() => revoke.mutate(session.token)}
                >
                  {t('settings_page.profile.sign_out')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
