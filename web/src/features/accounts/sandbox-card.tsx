import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel';
import { useProblemText } from '../../ui/use-problem-text';
import { accountsQuery, connectSandbox, installationQuery } from './account-queries';

/** One click to an account for trying things, where the installation has a sandbox; nothing elsewhere. */
export function SandboxCard() {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data } = useQuery(installationQuery);
  const { data: accounts } = useQuery(accountsQuery);
  const connect = useMutation({
    mutationFn: () =>
      connectSandbox({
        displayName: freeName(t('account_page.sandbox.name'), accounts?.items ?? []),
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        fans: 60,
      }),
    onSuccess: async (account) => {
      await queryClient.invalidateQueries();
      notifications.show({ message: t('account.connected_done', { name: account.displayName }) });
      await navigate({ to: '/accounts/$accountId', params: { accountId: account.id } });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: accountsQuery.queryKey }),
  });
  if (!data?.sandbox) return null;
  return (
    <Panel title={t('account_page.sandbox.title')}>
      <Group justify="space-between" gap="md">
        <Text c="dimmed" maw="42rem" flex="1 1 20rem">
          {t('account_page.sandbox.text')}
        </Text>
        <Button variant="default" loading={connect.isPending} onClick={() => connect.mutate()}>
          {t('account_page.sandbox.connect')}
        </Button>
      </Group>
      <div role="alert">{connect.error && <Text c="var(--hz-person)">{sentence(connect.error)}</Text>}</div>
    </Panel>
  );
}

/** The second of a name gets a number: two of the same cannot be told apart in a list. */
function freeName(name: string, accounts: readonly { displayName: string }[]): string {
  const taken = new Set(accounts.map(({ displayName }) => displayName));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} ${number}`;
  return free;
}
