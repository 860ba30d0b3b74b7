import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../../../../../contracts/accounts/member';
import { mayAssign, type Role } from '../../../../../../contracts/accounts/permissions';
import { Problem } from '../../../../api/problem';
import { request } from '../../../../api/request';
import { meQuery } from '../../../../api/session';
import { Confirm } from '../../../../ui/confirm';
import { SidePanel } from '../../../../ui/side-panel';
import { useFieldTexts } from '../../../../ui/use-field-texts';
import { useProblemText } from '../../../../ui/use-problem-text';
import { accountsQuery } from '../../account-queries';
import { membersQuery } from '../settings-queries';
import { AccountScope } from './account-scope';
import { RoleField } from './role-field';
import { scopeText } from './scope-text';

/** One member: role and accounts, or the way out. */
export function MemberPanel() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { memberId } = useParams({ from: '/app/settings/members/$memberId' });
  const { data: me } = useQuery(meQuery);
  const { data } = useQuery(membersQuery);
  const { data: accounts } = useQuery(accountsQuery);
  const member = data?.items.find((one) => one.id === memberId);
  const close = () => void navigate({ to: '/settings/members' });
  const held = me?.role ?? 'analyst';
  const reaches = me?.accountIds == null || member?.accountIds?.every((id) => me.accountIds?.includes(id)) === true;
  const mayChange = member !== undefined && !member.isYou && reaches && mayAssign(held, member.role);
  return (
    <SidePanel title={member?.name ?? t('settings.members')} lead={member?.email} onClose={close}>
      {data === undefined && <Skeleton height={160} />}
      {data !== undefined && member === undefined && <Text>{t('settings_page.members.gone')}</Text>}
      {member !== undefined && !mayChange && (
        <Stack gap="xs">
          <Text>
            {t('settings.role')}: {t(`roles.${member.role}`)}
          </Text>
          <Text>
            {t('settings_page.members.scope')}: {scopeText(t, member.accountIds, accounts?.items ?? [])}
          </Text>
          <Text c="dimmed">{t(`settings_page.members.${member.isYou ? 'yourself' : reaches ? 'too_high' : 'beyond'}`)}</Text>
        </Stack>
      )}
      {mayChange && <MemberForm key={member.id} member={member} held={held} mayGiveAll={me?.accountIds === null} onDone={close} />}
    </SidePanel>
  );
}

function MemberForm({ member, held, mayGiveAll, onDone }: { member: Member; held: Role; mayGiveAll: boolean; onDone: () => void }) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const fieldTexts = useFieldTexts();
  const queryClient = useQueryClient();
  const [removing, setRemoving] = useState(false);
  const form = useForm({
    initialValues: { role: member.role, accountIds: member.accountIds },
    validate: { accountIds: (value) => (value !== null && value.length === 0 ? t('settings_page.members.which_none') : null) },
  });
  const done = async (message: string) => {
    await queryClient.invalidateQueries({ queryKey: membersQuery.queryKey });
    notifications.show({ message });
    onDone();
  };
  const save = useMutation({
    mutationFn: ({ role, accountIds }: typeof form.values) =>
      request('PATCH', `/members/${member.id}`, { body: role === 'owner' ? { role } : { role, accountIds } }),
    onSuccess: () => done(t('settings.saved')),
    onError: (error) => error instanceof Problem && form.setErrors(fieldTexts(error.faults)),
  });
  const remove = useMutation({
    mutationFn: () => request('DELETE', `/members/${member.id}`),
    onSuccess: () => done(t('settings_page.members.removed', { name: member.name })),
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack gap="md">
        <RoleField held={held} value={form.values.role} onChange={(role) => form.setFieldValue('role', role)} />
        {form.values.role !== 'owner' && (
          <AccountScope
            value={form.values.accountIds}
            mayGiveAll={mayGiveAll}
            error={form.errors.accountIds}
            onChange={(accountIds) => form.setFieldValue('accountIds', accountIds)}
          />
        )}
        <div role="alert">{save.error && <Text c="var(--hz-person)">{sentence(save.error)}</Text>}</div>
        <Group justify="space-between">
          <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
            {t('action.save')}
          </Button>
          <Button variant="subtle" c="var(--hz-person)" onClick={() => setRemoving(true)}>
            {t('settings.remove_confirm')}
          </Button>
        </Group>
      </Stack>
      <Confirm
        opened={removing}
        title={t('settings.remove_title', { name: member.name })}
        confirmLabel={t('settings.remove_confirm')}
        tone="danger"
        pending={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate()}
        onClose={() => setRemoving(false)}
      >
        {t('settings.remove_text')}
      </Confirm>
    </form>
  );
}
