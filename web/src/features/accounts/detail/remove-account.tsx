import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import { Confirm } from '../../../ui/confirm';
import { Panel } from '../../../ui/panel';
import { accountsQuery, disconnectAccount } from '../account-queries';

/** The way out: the name has to be typed. */
export function RemoveAccount({ account }: { account: Account }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState('');
  const remove = useMutation({
    mutationFn: () => disconnectAccount(account.id),
    onSuccess: async () => {
      await navigate({ to: '/accounts' });
      await queryClient.invalidateQueries({ queryKey: accountsQuery.queryKey, exact: true });
      notifications.show({ message: t('account_page.remove.done', { name: account.displayName }) });
    },
  });
  const close = () => {
    setOpened(false);
    setTyped('');
  };
  return (
    <Panel title={t('account_page.remove.title')} lead={t('account_page.remove.lead')}>
      <Button variant="default" c="var(--hz-person)" onClick={() => setOpened(true)}>
        {t('account_page.remove.open')}
      </Button>
      <Confirm
        opened={opened}
        title={t('account_page.remove.ask', { name: account.displayName })}
        confirmLabel={t('account_page.remove.confirm')}
        tone="danger"
        facts={[{ label: t('account.waiting'), value: t('account.pause_waiting', { count: account.sender.queue.total }) }]}
        consequences={[t('account_page.remove.stops'), t('account_page.remove.keys'), t('account_page.remove.stays')]}
        disabled={typed.trim() !== account.displayName}
        pending={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate()}
        onClose={close}
      >
        <TextInput
          label={t('account_page.remove.type', { name: account.displayName })}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Confirm>
    </Panel>
  );
}
