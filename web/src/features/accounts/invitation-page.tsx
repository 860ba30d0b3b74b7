import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { auth } from '../../api/auth';
import { forgetEverything, sessionQuery } from '../../api/session';
import { LinkAnchor, LinkButton } from '../../ui/links';
import { usePageTitle } from '../../ui/use-page-title';
import { Wordmark } from '../../ui/wordmark';
import classes from './auth-frame.module.css';
import { useAuthFailure } from './use-auth-failure';

/** Where the link of an invitation leads: visitors sign in or up first and come back. */
export function InvitationPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const failure = useAuthFailure();
  const { invitationId } = useParams({ from: '/invitations/$invitationId' });
  const { data: session, isPending } = useQuery(sessionQuery);
  const invitation = useQuery({ queryKey: ['invitation', invitationId], queryFn: () => auth.invitation(invitationId), enabled: Boolean(session) });
  usePageTitle(t('auth.invitation'));

  const answer = useMutation({
    mutationFn: (accept: boolean) => (accept ? auth.acceptInvitation(invitationId) : auth.declineInvitation(invitationId)),
    onSuccess: async () => {
      await forgetEverything(queryClient);
      await navigate({ to: '/' });
    },
  });
  const next = `/invitations/${invitationId}`;
  const open = invitation.data;

  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <Wordmark />
      </header>
      <main className={classes.main} aria-busy={isPending}>
        <Stack gap="md">
          <Title order={1}>{t('auth.invitation')}</Title>
          {session === null && (
            <>
              <Text>{t('auth.invitation_sign_in')}</Text>
              <Group>
                <LinkButton to="/sign-in" search={{ next }}>
                  {t('auth.sign_in')}
                </LinkButton>
                <LinkAnchor to="/sign-up" search={{ next }}>
                  {t('auth.no_account_yet')}
                </LinkAnchor>
              </Group>
            </>
          )}
          {invitation.isError && <Text role="alert">{t('auth.invitation_gone')}</Text>}
          {open && (
            <>
              <Text>{t('auth.invitation_lead', { inviter: open.inviterEmail, workspace: open.organizationName, role: open.role })}</Text>
              <div role="alert">{answer.error && <Alert classNames={{ root: classes.alert }}>{failure(answer.error)}</Alert>}</div>
              <Group>
                <Button loading={answer.isPending && answer.variables} onClick={() => answer.mutate(true)}>
                  {t('auth.accept', { workspace: open.organizationName })}
                </Button>
                <Button variant="default" loading={answer.isPending && !answer.variables} onClick={() => answer.mutate(false)}>
                  {t('auth.decline')}
                </Button>
              </Group>
            </>
          )}
        </Stack>
      </main>
    </div>
  );
}
