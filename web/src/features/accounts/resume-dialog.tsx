import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../contracts/accounts/account';
import { useFormat } from '../../i18n/use-format';
import { Confirm } from '../../ui/confirm';
import { accountsQuery, resumeAccount } from './account-queries';

const MINUTE_MS = 60_000;

interface ResumeDialogProps {
  account: Account;
  opened: boolean;
  onClose: () => void;
}

/** Lets a stopped account go on, with what will leave and how fast. */
export function ResumeDialog({ account, opened, onClose }: ResumeDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const queryClient = useQueryClient();
  const resume = useMutation({
    mutationFn: () => resumeAccount(account.id),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: accountsQuery.queryKey });
      notifications.show({ message: t('account.resumed_done', { name: account.displayName }) });
      onClose();
    },
  });
  const { queue, limitPerMinute } = account.sender;
  return (
    <Confirm
      opened={opened}
      title={t('account.resume_title', { name: account.displayName })}
      confirmLabel={t('account.resume_confirm', { count: queue.total })}
      pending={resume.isPending}
      error={resume.error}
      onConfirm={() => resume.mutate()}
      onClose={onClose}
      facts={[
        { label: t('account.waiting'), value: t('account.pause_waiting', { count: queue.total }) },
        {
          label: t('account.pace'),
          value: limitPerMinute === null ? t('account.pace_unlimited') : t('account.limit_minute', { count: limitPerMinute }),
        },
        ...(queue.total > 0 && limitPerMinute !== null
          ? [
              {
                label: t('account_page.resume_takes'),
                value: t('account_page.resume_about', { time: format.duration((queue.total / limitPerMinute) * MINUTE_MS) }),
              },
            ]
          : []),
      ]}
    >
      {t('account.resume_text')}
    </Confirm>
  );
}
