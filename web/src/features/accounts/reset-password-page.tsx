import { Button, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { auth } from '../../api/auth';
import { LinkAnchor } from '../../ui/links';
import { usePageTitle } from '../../ui/use-page-title';
import { AuthFrame } from './auth-frame';
import { isEmail } from './is-email';
import { MIN_PASSWORD, PasswordField } from './password-field';
import { useAuthFailure } from './use-auth-failure';

/** Without a token it asks for the mail; with the mail's token it takes the new password. */
export function ResetPasswordPage() {
  const { t } = useTranslation();
  const { token } = useSearch({ from: '/reset-password' });
  const failure = useAuthFailure();
  usePageTitle(t('auth.reset'));
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (token !== undefined || isEmail(value) ? null : t('auth.email_wrong')),
      password: (value) => (token === undefined || value.length >= MIN_PASSWORD ? null : t('auth.password_short', { count: MIN_PASSWORD })),
    },
  });
  const send = useMutation({
    mutationFn: ({ email, password }: typeof form.values) =>
      token === undefined ? auth.requestPasswordReset(email.trim()) : auth.resetPassword({ token, newPassword: password }),
  });
  const done = send.isSuccess && <Text role="status">{token === undefined ? t('auth.reset_sent') : t('auth.reset_done')}</Text>;

  return (
    <AuthFrame
      title={t('auth.reset')}
      lead={token === undefined ? t('auth.reset_lead') : t('auth.reset_choose')}
      error={send.error && failure(send.error)}
      onSubmit={form.onSubmit((values) => send.mutate(values))}
      footer={<LinkAnchor to="/sign-in">{t('auth.sign_in')}</LinkAnchor>}
    >
      {done || (
        <>
          {token === undefined ? (
            <TextInput label={t('auth.email')} type="email" name="email" autoComplete="username" size="md" {...form.getInputProps('email')} />
          ) : (
            <PasswordField
              label={t('auth.password')}
              description={t('auth.password_hint', { count: MIN_PASSWORD })}
              name="password"
              autoComplete="new-password"
              size="md"
              {...form.getInputProps('password')}
            />
          )}
          <Button type="submit" size="md" fullWidth loading={send.isPending}>
            {token === undefined ? t('auth.reset_send') : t('auth.reset_save')}
          </Button>
        </>
      )}
    </AuthFrame>
  );
}
