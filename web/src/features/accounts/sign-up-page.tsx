import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { auth } from '../../api/auth';
import { request } from '../../api/request';
import { forgetEverything } from '../../api/session';
import { LinkAnchor } from '../../ui/links';
import { usePageTitle } from '../../ui/use-page-title';
import { AuthFrame } from './auth-frame';
import { isEmail } from './is-email';
import { MIN_PASSWORD, PasswordField } from './password-field';
import { useAuthFailure } from './use-auth-failure';

/** Makes the person and, unless they come from an invitation, their workspace. */
export function SignUpPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { next } = useSearch({ from: '/sign-up' });
  const invited = next?.startsWith('/invitations/') ?? false;
  const failure = useAuthFailure();
  const title = t(invited ? 'auth.sign_up_invited' : 'auth.sign_up');
  usePageTitle(title);

  const form = useForm({
    initialValues: { name: '', email: '', password: '', workspace: '' },
    validateInputOnBlur: true,
    validate: {
      name: (value) => (value.trim() === '' ? t('field.required') : null),
      email: (value) => (isEmail(value) ? null : t('auth.email_wrong')),
      password: (value) => (value.length < MIN_PASSWORD ? t('auth.password_short', { count: MIN_PASSWORD }) : null),
      workspace: (value) => (!invited && value.trim() === '' ? t('field.required') : null),
    },
  });
  const signUp = useMutation({
    mutationFn: async ({ name, email, password, workspace }: typeof form.values) => {
      await auth.signUp({ name: name.trim(), email: email.trim(), password });
      // The server made a workspace along with the person; it only lacks its name.
      if (!invited) await request('PATCH', '/workspace', { body: { name: workspace.trim() } });
    },
    onSuccess: async () => {
      await forgetEverything(queryClient);
      await navigate({ href: next ?? '/' });
    },
  });

  return (
    <AuthFrame
      title={title}
      lead={t(invited ? 'auth.sign_up_invited_lead' : 'auth.sign_up_lead')}
      error={signUp.error && failure(signUp.error)}
      onSubmit={form.onSubmit((values) => signUp.mutate(values))}
      footer={
        <>
          {t('auth.have_account')}{' '}
          <LinkAnchor to="/sign-in" search={{ next }} underline="always">
            {t('auth.sign_in')}
          </LinkAnchor>
        </>
      }
    >
      <TextInput label={t('auth.name')} name="name" autoComplete="name" size="md" {...form.getInputProps('name')} />
      <TextInput label={t('auth.email')} type="email" name="email" autoComplete="username" size="md" {...form.getInputProps('email')} />
      <PasswordField
        label={t('auth.password')}
        description={t('auth.password_hint', { count: MIN_PASSWORD })}
        name="password"
        autoComplete="new-password"
        size="md"
        {...form.getInputProps('password')}
      />
      {!invited && (
        <TextInput
          label={t('auth.workspace_name')}
          description={t('auth.workspace_hint')}
          name="workspace"
          autoComplete="organization"
          size="md"
          {...form.getInputProps('workspace')}
        />
      )}
      <Button type="submit" size="md" fullWidth loading={signUp.isPending}>
        {t(invited ? 'auth.sign_up_invited_do' : 'auth.sign_up')}
      </Button>
    </AuthFrame>
  );
}
