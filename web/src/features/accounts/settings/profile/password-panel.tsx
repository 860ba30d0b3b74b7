import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { auth } from '../../../../api/auth';
import { Panel } from '../../../../ui/panel';
import { MIN_PASSWORD, PasswordField } from '../../password-field';
import { useAuthFailure } from '../../use-auth-failure';
import { sessionsQuery } from './sessions-query';

/** Another password; the present one is asked for. */
export function PasswordPanel() {
  const { t } = useTranslation();
  const failure = useAuthFailure();
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { currentPassword: '', newPassword: '', revokeOtherSessions: true },
    validate: {
      currentPassword: (value) => (value === '' ? t('field.required') : null),
      newPassword: (value) => (value.length < MIN_PASSWORD ? t('auth.password_short', { count: MIN_PASSWORD }) : null),
    },
  });
  const change = useMutation({
    mutationFn: auth.changePassword,
    onSuccess: async () => {
      form.reset();
      await queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey });
      notifications.show({ message: t('settings_page.profile.password_done') });
    },
  });
  return (
    <Panel title={t('settings_page.profile.password')}>
      <form noValidate onSubmit={form.onSubmit((values) => change.mutate(values))}>
        <Stack gap="md" maw={420}>
          <PasswordField
            label={t('settings_page.profile.present_password')}
            autoComplete="current-password"
            {...form.getInputProps('currentPassword')}
          />
          <PasswordField
            label={t('settings_page.profile.new_password')}
            description={t('auth.password_hint', { count: MIN_PASSWORD })}
            autoComplete="new-password"
            {...form.getInputProps('newPassword')}
          />
          <Checkbox label={t('settings_page.profile.sign_out_others_too')} {...form.getInputProps('revokeOtherSessions', { type: 'checkbox' })} />
          <div role="alert">{change.error && <Text c="var(--hz-person)">{failure(change.error)}</Text>}</div>
          <Group>
            <Button type="submit" variant="default" loading={change.isPending}>
              {t('settings_page.profile.password_save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Panel>
  );
}
