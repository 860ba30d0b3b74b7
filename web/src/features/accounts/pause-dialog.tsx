import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../contracts/accounts/account';
import { Confirm } from '../../ui/confirm';
import { accountsQuery, pauseAccount } from './account-queries';

const MIN_REASON = 3;

/** The stop button of an account: after it answers, no message begins. */
export function PauseDialog({ account, opened, onClose }: { account: Account; opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const [touched, setTouched] = useState(false);
  const tooShort = reason.trim().length < MIN_REASON;
  const pause = useMutation({
    mutationFn: () => pauseAccount(account.id, reason.trim()),
    onSuccess: async (answer) => {
      await queryClient.invalidateQueries({ queryKey: accountsQuery.queryKey });
      notifications.show({
        message:
          answer.inFlight > 0 ? t('account.paused_in_flight', { count: answer.inFlight }) : t('account.paused_done', { name: account.displayName }),
      });
      setReason('');
      onClose();
    },
  });

  return (
    <Confirm
      opened={opened}
      title={t('account.pause_title', { name: account.displayName })}
      confirmLabel={t('account.pause_confirm')}
      tone="danger"
      pending={pause.isPending}
      error={pause.error}
      onConfirm={() => (tooShort ? setTouched(true) : pause.mutate())}
      onClose={onClose}
      facts={[{ label: t('account.waiting'), value: t('account.pause_waiting', { count: account.sender.queue.total }) }]}
    >
      <p style={{ marginTop: 0 }}>{t('account.pause_text')}</p>
      <TextInput
        label={t('account.pause_reason')}
        description={t('account.pause_reason_hint')}
        maxLength={300}
        value={reason}
        error={touched && tooShort ? t('account.pause_reason_short') : undefined}
        onBlur={() => setTouched(reason !== '')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Confirm>
  );
}
