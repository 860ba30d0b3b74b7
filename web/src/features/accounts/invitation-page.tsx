import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReceivedInvitation } from '../../../../contracts/accounts/member';
import { request } from '../../api/request';
import { forgetEverything, meQuery } from '../../api/session';
import { LinkAnchor, LinkButton } from '../../ui/links';
import { usePageTitle } from '../../ui/use-page-title';
import { useProblemText } from '../../ui/use-problem-text';
import { VisitorFrame } from './auth-frame';
import classes from './auth-frame.module.css';

/** Where the link of an invitation leads: visitors sign in or up first and come back. */
export function InvitationPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const sentence = useProblemText();
  const { token } = useParams({ from: '/invitations/$token' });
  const { data: me, isPending } = useQuery(meQuery);
  const path = `/me/invitations/${encodeURIComponent(token)}` as const;
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => request<ReceivedInvitation>('GET', path, { signal }),
    enabled: Boolean(me),
  });
  usePageTitle(t('auth.invitation'));

  const answer = useMutation({
    mutationFn: (accept: boolean) => request('POST', `${path}/${accept ? 'accept' : 'decline'}`),
    onSuccess: async () => {
      await forgetEverything(queryClient);
      await navigate({ to: '/' });
    },
  });
  const next = `/invitations/${token}`;
  const open = invitation.data;

  return (
    <VisitorFrame>
      <div aria-busy={isPending}>
        <Stack gap="md">
          <Title order={1}>{t('auth.invitation')}</Title>
          {me === null && (
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
          {invitation.isError && <Text role="alert">{sentence(invitation.error)}</Text>}
          {open && (
            <>
              <Text>{t('auth.invitation_lead', { inviter: open.inviterName, workspace: open.workspaceName, role: t(`roles.${open.role}`) })}</Text>
              <div role="alert">{answer.error && <Alert classNames={{ root: classes.alert }}>{sentence(answer.error)}</Alert>}</div>
              <Group>
                <Button loading={answer.isPending && answer.variables} onClick={() => answer.mutate(true)}>
                  {t('auth.accept', { workspace: open.workspaceName })}
                </Button>
                <Button variant="default" loading={answer.isPending && !answer.variables} onClick={() => answer.mutate(false)}>
                  {t('auth.decline')}
                </Button>
              </Group>
            </>
          )}
        </Stack>
      </div>
    </VisitorFrame>
  );
}
