import { Button, Group, Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mayAssign, ROLES, type Role } from '../../../../../contracts/accounts/permissions';
import { request } from '../../../api/request';
import { useProblemText } from '../../../ui/use-problem-text';
import { isEmail } from '../is-email';

export function InviteForm({ held, onInvited }: { held: Role; onInvited: () => unknown }) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const form = useForm({
    initialValues: { email: '', role: 'marketer' as Role },
    validate: { email: (value) => (isEmail(value) ? null : t('auth.email_wrong')) },
  });
  const invite = useMutation({
    mutationFn: (input: typeof form.values) => request('POST', '/invitations', { body: { ...input, email: input.email.trim() } }),
    onSuccess: async (_answer, input) => {
      notifications.show({ message: t('settings.invited', { email: input.email }) });
      form.reset();
      await onInvited();
    },
    onError: (error) => form.setFieldError('email', sentence(error)),
  });
  return (
    <form noValidate style={{ width: '100%' }} onSubmit={form.onSubmit((values) => invite.mutate(values))}>
      <Group align="start" gap="sm">
        <TextInput flex="1 1 14rem" maw={360} type="email" label={t('settings.invite_email')} autoComplete="off" {...form.getInputProps('email')} />
        <Select
          label={t('settings.role')}
          allowDeselect={false}
          data={ROLES.filter((role) => mayAssign(held, role)).map((role) => ({ value: role, label: t(`roles.${role}`) }))}
          {...form.getInputProps('role')}
        />
        <Button type="submit" variant="default" mt={22} loading={invite.isPending}>
          {t('settings.invite')}
        </Button>
      </Group>
    </form>
  );
}
