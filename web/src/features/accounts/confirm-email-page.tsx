import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { auth } from '../../api/auth';
import { forgetEverything } from '../../api/session';
import { LinkAnchor } from '../../ui/links';
import { usePageTitle } from '../../ui/use-page-title';
import { AuthFrame } from './auth-frame';
import { useAuthFailure } from './use-auth-failure';

/** Where the mail to a new address leads. A click confirms, so that a mail scanner that follows links does not. */
export function ConfirmEmailPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const failure = useAuthFailure();
  const { token = '' } = useSearch({ from: '/confirm-email' });
  usePageTitle(t('auth.confirm_email'));
  const confirm = useMutation({
    mutationFn: () => auth.confirmEmail(token),
    onSuccess: async () => {
      await forgetEverything(queryClient);
      await navigate({ to: '/settings/profile' });
    },
  });
  return (
    <AuthFrame
      title={t('auth.confirm_email')}
      lead={t('auth.confirm_email_lead')}
      error={confirm.error && failure(confirm.error)}
      onSubmit={(event) => {
        event.preventDefault();
        confirm.mutate();
      }}
      footer={<LinkAnchor to="/">{t('error.go_home')}</LinkAnchor>}
    >
      <Button type="submit" size="md" fullWidth loading={confirm.isPending} disabled={token === ''}>
        {t('auth.confirm_email_do')}
      </Button>
    </AuthFrame>
  );
}
