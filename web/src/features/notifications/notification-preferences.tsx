import { Checkbox, Select, Skeleton, Stack, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MAIL_PACES, type MailPace } from '../../../../contracts/notifications/kinds';
import type { NotificationPreferences as Preferences, NotificationPreferencesInput } from '../../../../contracts/notifications/notification';
import { Panel } from '../../ui/panel';
import { QueryError } from '../../ui/query-error';
import { useProblemText } from '../../ui/use-problem-text';
import { LastMail } from './last-mail';
import { MailSettings } from './mail-settings';
import classes from './notification-preferences.module.css';
import { changePreferences, notificationPreferencesQuery, useRefreshNotifications } from './notification-queries';

/** What reaches this person, in the app and by mail. Each choice is saved as it is made. */
export function NotificationPreferences() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(notificationPreferencesQuery);
  if (error !== null && data === undefined) return <QueryError error={error} retry={refetch} />;
  return (
    <Panel title={t('notification.preferences')}>{data === undefined ? <Skeleton height={320} /> : <PreferenceForm preferences={data} />}</Panel>
  );
}

type Kind = Preferences['kinds'][number];
const SAVING = ['notification-preferences', 'save'];

const chosen = (before: Preferences, { kinds = [], ...rest }: NotificationPreferencesInput): Preferences => ({
  ...before,
  ...rest,
  kinds: before.kinds.map((one) => ({ ...one, ...kinds.find(({ kind }) => kind === one.kind) })),
});

function PreferenceForm({ preferences }: { preferences: Preferences }) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const queryClient = useQueryClient();
  const refresh = useRefreshNotifications();
  const { queryKey } = notificationPreferencesQuery;
  const save = useMutation({
    mutationKey: SAVING,
    // One after the other, and shown at once: a choice that is made is seen before the server has answered.
    scope: { id: 'notification-preferences' },
    mutationFn: (input: NotificationPreferencesInput) => changePreferences(input),
    onMutate: async (input) => {
      // An answer that is still on its way was made before this choice.
      await queryClient.cancelQueries({ queryKey });
      const before = queryClient.getQueryData(queryKey);
      if (before !== undefined) queryClient.setQueryData(queryKey, chosen(before, input));
      return before;
    },
    onError: (_failure, _input, before) => queryClient.setQueryData(queryKey, before),
    onSuccess: async (saved) => {
      if (queryClient.isMutating({ mutationKey: SAVING }) === 1) queryClient.setQueryData(queryKey, saved);
      await refresh();
      notifications.show({ message: t('notification.saved') });
    },
  });
  const choose = ({ kind, inApp, email }: Kind, change: Partial<Pick<Kind, 'inApp' | 'email'>>) =>
    save.mutate({ kinds: [{ kind, inApp, email, ...change }] });
  const pace = (one: MailPace) => ({ value: one, label: t(`notification.pace.${one}`) });

  return (
    <Stack gap="md">
      <Text c="dimmed">{t('notification.preferences_hint')}</Text>
      <MailSettings preferences={preferences} onChange={(change) => save.mutate(change)} />
      <LastMail last={preferences.lastMail} />
      <div role="alert">{save.error && <Text c="var(--hz-person)">{sentence(save.error)}</Text>}</div>
      <Table aria-label={t('notification.preferences')} verticalSpacing={8} className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('notification.column.what')}</Table.Th>
            <Table.Th scope="col">{t('notification.column.app')}</Table.Th>
            <Table.Th scope="col">{t('notification.column.mail')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {preferences.kinds.map((one) => {
            const name = t(`notification.kind.${one.kind.replace('.', '_') as 'account_login_lost'}`);
            return (
              <Table.Tr key={one.kind}>
                <Table.Th scope="row" fw={500}>
                  {name}
                  <Text size="sm" c="dimmed" fw={400}>
                    {t(`notification.look.${one.severity}`)}
                  </Text>
                </Table.Th>
                <Table.Td>
                  <Checkbox
                    aria-label={t('notification.in_app_of', { name })}
                    checked={one.inApp}
                    onChange={(event) => choose(one, { inApp: event.currentTarget.checked })}
                  />
                </Table.Td>
                <Table.Td>
                  <Select
                    className={classes.pace}
                    aria-label={t('notification.mail_of', { name })}
                    allowDeselect={false}
                    data={MAIL_PACES.map(pace)}
                    value={one.email}
                    onChange={(email) => choose(one, { email: MAIL_PACES.find((known) => known === email) ?? one.email })}
                  />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
