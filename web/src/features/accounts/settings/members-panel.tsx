import { Button, Group, Select, Table, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../../../../contracts/accounts/member';
import { mayAssign, ROLES, type Role } from '../../../../../contracts/accounts/permissions';
import { request } from '../../../api/request';
import { meQuery, useMay } from '../../../api/session';
import { Ago } from '../../../ui/ago';
import { Confirm } from '../../../ui/confirm';
import { Panel } from '../../../ui/panel';
import { useProblemText } from '../../../ui/use-problem-text';
import results from '../../campaigns/detail/results-panel.module.css';
import { InviteForm } from './invite-form';
import { invitationsQuery, membersQuery } from './settings-queries';

/** Who works here, as what; who is invited. */
export function MembersPanel() {
  const { t } = useTranslation();
  const may = useMay();
  const sentence = useProblemText();
  const queryClient = useQueryClient();
  const { data: me } = useQuery(meQuery);
  const { data } = useQuery(membersQuery);
  const { data: invitations } = useQuery({ ...invitationsQuery, enabled: may('members.manage') });
  const [removing, setRemoving] = useState<Member | null>(null);
  const refresh = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: membersQuery.queryKey }),
      queryClient.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
    ]);
  const change = useMutation({
    mutationFn: ({ id, role }: { id: string; role: Role }) => request('PATCH', `/members/${id}`, { body: { role } }),
    onSuccess: refresh,
  });
  const remove = useMutation({
    mutationFn: (id: string) => request('DELETE', `/members/${id}`),
    onSuccess: async () => {
      await refresh();
      setRemoving(null);
    },
  });
  const revoke = useMutation({ mutationFn: (id: string) => request('DELETE', `/invitations/${id}`), onSuccess: refresh });
  const held = me?.role ?? 'analyst';
  const error = change.error ?? revoke.error;

  return (
    <Panel title={t('settings.members')}>
      <div className={results.scroll} role="region" tabIndex={0} aria-label={t('table.scroll', { name: t('settings.members') })}>
        <Table aria-label={t('settings.members')} verticalSpacing={8}>
          <Table.Tbody>
            {data?.items.map((member) => (
              <Table.Tr key={member.id}>
                <Table.Th scope="row">
                  {member.name}{' '}
                  {member.isYou && (
                    <Text span c="dimmed">
                      {t('settings.you')}
                    </Text>
                  )}
                  <Text size="sm" c="dimmed">
                    {member.email}
                  </Text>
                </Table.Th>
                <Table.Td miw={160}>
                  {!member.isYou && mayAssign(held, member.role) ? (
                    <Select
                      aria-label={t('settings.role_of', { name: member.name })}
                      allowDeselect={false}
                      data={ROLES.filter((role) => mayAssign(held, role)).map((role) => ({ value: role, label: t(`roles.${role}`) }))}
                      value={member.role}
                      onChange={(role) => role !== null && change.mutate({ id: member.id, role: role })}
                    />
                  ) : (
                    t(`roles.${member.role}`)
                  )}
                </Table.Td>
                <Table.Td ta="right">
                  {!member.isYou && mayAssign(held, member.role) && (
                    <Button variant="subtle" color="gray" c="var(--hz-text-soft)" onClick={() => setRemoving(member)}>
                      {t('action.remove')}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
            {invitations?.items
              .filter((one) => one.status === 'pending')
              .map((one) => (
                <Table.Tr key={one.id}>
                  <Table.Th scope="row">
                    {one.email}
                    <Text size="sm" c="dimmed">
                      {t('settings.invited_until')} <Ago at={one.expiresAt} />
                    </Text>
                  </Table.Th>
                  <Table.Td>{t(`roles.${one.role}`)}</Table.Td>
                  <Table.Td ta="right">
                    <Button variant="subtle" color="gray" c="var(--hz-text-soft)" onClick={() => revoke.mutate(one.id)}>
                      {t('settings.revoke')}
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      </div>
      <div role="alert">{error && <Text c="var(--hz-person)">{sentence(error)}</Text>}</div>
      {may('members.manage') && (
        <Group mt="md">
          <InviteForm held={held} onInvited={refresh} />
        </Group>
      )}
      <Confirm
        opened={removing !== null}
        title={t('settings.remove_title', { name: removing?.name ?? '' })}
        confirmLabel={t('settings.remove_confirm')}
        tone="danger"
        pending={remove.isPending}
        error={remove.error}
        onConfirm={() => removing !== null && remove.mutate(removing.id)}
        onClose={() => setRemoving(null)}
      >
        {t('settings.remove_text')}
      </Confirm>
    </Panel>
  );
}
