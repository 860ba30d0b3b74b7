import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { auth } from '../../api/auth';
import { forgetEverything } from '../../api/session';
import { LinkAnchor } from '../../ui/links';
import { usePageTitle } from '../../ui/use-page-title';
import { AuthFrame } from './auth-frame';
import { isEmail } from './is-email';
import { PasswordField } from './password-field';
import { useAuthFailure } from './use-auth-failure';

export function SignInPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { next } = useSearch({ from: '/sign-in' });
  const failure = useAuthFailure();
  usePageTitle(t('auth.sign_in'));

  const form = useForm({
    initialValues: { email: '', password: '' },
    validateInputOnBlur: ['email'],
    validate: {
      email: (value) => (isEmail(value) ? null : t('auth.email_wrong')),
      password: (value) => (value === '' ? t('field.required') : null),
    },
  });
  const signIn = useMutation({
    mutationFn: auth.signIn,
    onSuccess: async () => {
      await forgetEverything(queryClient);
      await navigate({ href: next ?? '/' });
    },
  });

  return (
    <AuthFrame
      title={t('auth.sign_in')}
      lead={t('auth.sign_in_lead')}
      error={signIn.error && failure(signIn.error)}
      onSubmit={form.onSubmit((values) => signIn.mutate(values))}
      footer={
        <>
          {t('auth.no_workspace_yet')}{' '}
          <LinkAnchor to="/sign-up" search={{ next }} underline="always">
            {t('auth.sign_up')}
          </LinkAnchor>
        </>
      }
    >
      <TextInput label={t('auth.email')} type="email" name="email" autoComplete="username" size="md" {...form.getInputProps('email')} />
      <PasswordField label={t('auth.password')} name="password" autoComplete="current-password" size="md" {...form.getInputProps('password')} />
      <LinkAnchor to="/reset-password" size="sm" style={{ alignSelf: 'flex-start' }}>
        {t('auth.forgot')}
      </LinkAnchor>
      <Button type="submit" size="md" fullWidth loading={signIn.isPending}>
        {t('auth.sign_in')}
      </Button>
    </AuthFrame>
  );
}
