import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../../../../../contracts/accounts/permissions';
import { Problem } from '../../../../api/problem';
import { meQuery } from '../../../../api/session';
import { SidePanel } from '../../../../ui/side-panel';
import { useFieldTexts } from '../../../../ui/use-field-texts';
import { useProblemText } from '../../../../ui/use-problem-text';
import { isEmail } from '../../is-email';
import { invitationsQuery, invite } from '../settings-queries';
import { AccountScope } from './account-scope';
import { RoleField } from './role-field';

/** Invites somebody as what, and for which accounts. */
export function InvitePanel() {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const fieldTexts = useFieldTexts();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: me } = useQuery(meQuery);
  const close = () => void navigate({ to: '/settings/members' });
  const form = useForm({
    initialValues: { email: '', role: 'marketer' as Role, accountIds: me?.accountIds ? ([] as string[]) : null },
    validate: {
      email: (value) => (isEmail(value) ? null : t('auth.email_wrong')),
      accountIds: (value) => (value !== null && value.length === 0 ? t('settings_page.members.which_none') : null),
    },
  });
  const send = useMutation({
    mutationFn: ({ email, role, accountIds }: typeof form.values) =>
      invite({ email: email.trim(), role, accountIds: role === 'owner' ? null : accountIds }),
    onSuccess: async (made) => {
      notifications.show({ message: t('settings.invited', { email: made.email }) });
      await queryClient.invalidateQueries({ queryKey: invitationsQuery.queryKey });
      close();
    },
    onError: (error) => error instanceof Problem && form.setErrors(fieldTexts(error.faults)),
  });
  return (
    <SidePanel title={t('settings_page.members.invite_title')} lead={t('settings_page.members.invite_lead')} onClose={close}>
      <form noValidate onSubmit={form.onSubmit((values) => send.mutate(values))}>
        <Stack gap="md">
          <TextInput type="email" label={t('settings.invite_email')} autoComplete="off" data-autofocus {...form.getInputProps('email')} />
          <RoleField held={me?.role ?? 'analyst'} value={form.values.role} onChange={(role) => form.setFieldValue('role', role)} />
          {form.values.role !== 'owner' && (
            <AccountScope
              value={form.values.accountIds}
              mayGiveAll={me?.accountIds === null}
              error={form.errors.accountIds}
              onChange={(accountIds) => form.setFieldValue('accountIds', accountIds)}
            />
          )}
          <div role="alert">{send.error && <Text c="var(--hz-person)">{sentence(send.error)}</Text>}</div>
          <Button type="submit" loading={send.isPending}>
            {t('settings_page.members.invite_send')}
          </Button>
        </Stack>
      </form>
    </SidePanel>
  );
}
