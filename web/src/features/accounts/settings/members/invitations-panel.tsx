import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Invitation } from '../../../../../../contracts/accounts/member';
import { request } from '../../../../api/request';
import { Ago } from '../../../../ui/ago';
import { DataTable } from '../../../../ui/data-table';
import { columnsOf } from '../../../../ui/table-features';
import { useProblemText } from '../../../../ui/use-problem-text';
import { accountsQuery } from '../../account-queries';
import section from '../section.module.css';
import { invitationsQuery, invite } from '../settings-queries';
import { scopeText } from './scope-text';

const column = columnsOf<Invitation>();

/** Who was invited and has not answered; the link can be sent anew or taken back. */
export function InvitationsPanel() {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const queryClient = useQueryClient();
  const { data } = useQuery(invitationsQuery);
  const { data: accounts } = useQuery(accountsQuery);
  const refresh = () => queryClient.invalidateQueries({ queryKey: invitationsQuery.queryKey });
  const failed = (error: Error) => notifications.show({ color: 'red', message: sentence(error) });
  const resend = useMutation({
    mutationFn: ({ email, role, accountIds }: Invitation) => invite({ email, role, accountIds }),
    onSuccess: async (made) => {
      await refresh();
      notifications.show({ message: t('settings.invited', { email: made.email }) });
    },
    onError: failed,
  });
  const revoke = useMutation({
    mutationFn: (one: Invitation) => request('DELETE', `/invitations/${one.id}`),
    onSuccess: async (_answer, one) => {
      await refresh();
      notifications.show({ message: t('settings_page.members.revoked', { email: one.email }) });
    },
    onError: failed,
  });
  const open = useMemo(() => data?.items.filter((one) => one.status === 'pending' || one.status === 'expired'), [data]);
  const busyId = resend.isPending ? resend.variables.id : revoke.isPending ? revoke.variables.id : null;
  const columns = useMemo(
    () =>
      column.columns([
        column.display({
          id: 'email',
          header: t('auth.email'),
          cell: ({ row: { original: one } }) => <span style={{ overflowWrap: 'anywhere' }}>{one.email}</span>,
        }),
        column.display({
          id: 'role',
          header: t('settings.role'),
          cell: ({ row: { original: one } }) => (
            <>
              <span className={section.role}>{t(`roles.${one.role}`)}</span>
              <Text size="sm" c="dimmed">
                {scopeText(t, one.accountIds, accounts?.items ?? [])}
              </Text>
            </>
          ),
        }),
        column.display({
          id: 'until',
          header: t('settings_page.members.open_until'),
          cell: ({ row: { original: one } }) => (one.status === 'expired' ? t('settings_page.members.expired') : <Ago at={one.expiresAt} />),
        }),
        column.display({
          id: 'do',
          header: '',
          meta: { label: t('settings_page.members.actions') },
          cell: ({ row: { original: one } }) => (
            <Group gap="xs" justify="flex-end" wrap="nowrap">
              <Button size="compact-sm" variant="default" loading={busyId === one.id && resend.isPending} onClick={() => resend.mutate(one)}>
                {t('settings_page.members.resend')}
              </Button>
              {one.status === 'pending' && (
                <Button size="compact-sm" variant="subtle" c="var(--hz-person)" onClick={() => revoke.mutate(one)}>
                  {t('settings.revoke')}
                </Button>
              )}
            </Group>
          ),
        }),
      ]),
    [t, accounts, busyId, resend, revoke],
  );
  if (open === undefined || open.length === 0) return null;
  return (
    <section>
      <h2 className={section.title}>{t('settings_page.members.invitations')}</h2>
      <DataTable name={t('settings_page.members.invitations')} columns={columns} rows={open} rowId={(row) => row.id} />
    </section>
  );
}
