import { Button, Group, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { auth } from '../../../../api/auth';
import { meQuery } from '../../../../api/session';
import { Panel } from '../../../../ui/panel';
import { isEmail } from '../../is-email';
import { useAuthFailure } from '../../use-auth-failure';

/** Another address: it holds once the link in the mail to it is followed. */
export function EmailPanel() {
  const { t } = useTranslation();
  const failure = useAuthFailure();
  const { data: me } = useQuery(meQuery);
  const current = me?.user.email ?? '';
  const form = useForm({
    initialValues: { newEmail: '' },
    validate: {
      newEmail: (value) =>
        !isEmail(value) ? t('auth.email_wrong') : value.trim().toLowerCase() === current.toLowerCase() ? t('settings_page.profile.same_email') : null,
    },
  });
  const change = useMutation({ mutationFn: ({ newEmail }: typeof form.values) => auth.changeEmail(newEmail.trim()) });
  return (
    <Panel title={t('settings_page.profile.email')} lead={t('settings_page.profile.email_lead', { email: current })}>
      {change.isSuccess ? (
        <Text role="status">{t('settings_page.profile.email_sent', { email: change.variables.newEmail.trim() })}</Text>
      ) : (
        <form noValidate onSubmit={form.onSubmit((values) => change.mutate(values))}>
          <Group align="start" gap="sm">
            <TextInput
              flex="1 1 16rem"
              maw={420}
              type="email"
              label={t('settings_page.profile.new_email')}
              autoComplete="email"
              {...form.getInputProps('newEmail')}
            />
            <Button type="submit" variant="default" mt={{ base: 0, xs: 24 }} loading={change.isPending}>
              {t('settings_page.profile.email_send')}
            </Button>
          </Group>
          <div role="alert">{change.error && <Text c="var(--hz-person)">{failure(change.error)}</Text>}</div>
        </form>
      )}
    </Panel>
  );
}
