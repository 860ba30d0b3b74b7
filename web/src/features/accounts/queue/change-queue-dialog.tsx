import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import type { QueueChange } from '../../../../../contracts/accounts/queue';
import { useFormat } from '../../../i18n/use-format';
import { Confirm } from '../../../ui/confirm';
import { changeQueue, previewQuery } from './queue-queries';

interface ChangeQueueDialogProps {
  account: Account;
  change: QueueChange;
  onClose: (done: boolean) => void;
}

/** To how many it would be done, before it is. */
export function ChangeQueueDialog({ account, change, onClose }: ChangeQueueDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useQueryClient();
  const action = change.action === 'after' ? 'first' : change.action;
  const { data: preview, error } = useQuery(previewQuery(account.id, change));
  const apply = useMutation({
    mutationFn: () => changeQueue(account.id, change),
    onSuccess: async ({ changed }) => {
      notifications.show({ message: t(`queue.done.${action}`, { count: toMany ? count : changed }) });
      await client.invalidateQueries({ queryKey: ['accounts', account.id] });
      onClose(true);
    },
  });
  // Counted at once where single ones were named, so that the words do not change under the reader.
  const named = (change.messageIds?.length ?? 0) + (change.many?.length ?? 0);
  const count = named > 0 ? named : (preview?.changeable ?? 0);
  // Messages to many are counted as what they are, and the fans they reach beside them.
  const toMany = change.many !== undefined;
  const left = preview === undefined ? 0 : preview.matching - preview.changeable;
  const isCut = left > 0 && preview !== undefined && preview.changeable === preview.atMost;
  return (
    <Confirm
      opened
      title={t(`queue.ask.${action}`, { count })}
      keepLabel={t('action.keep')}
      confirmLabel={t(`queue.do.${action}`, { count: toMany ? count : (preview?.changeable ?? 0) })}
      tone={action === 'cancel' ? 'danger' : 'accent'}
      pending={apply.isPending}
      disabled={preview === undefined || preview.changeable === 0}
      error={apply.error ?? error}
      onConfirm={() => apply.mutate()}
      onClose={() => onClose(false)}
      facts={[
        { label: t('queue.fact_account'), value: account.displayName },
        { label: t(toMany ? 'queue.fact_fans' : 'queue.fact_count'), value: preview === undefined ? '…' : format.number(preview.changeable) },
      ]}
      consequences={[
        ...(isCut ? [t('queue.at_most', { count: preview.changeable })] : []),
        ...(left > 0 && !isCut
          ? [t(toMany ? 'queue.left_alone_fans' : 'queue.left_alone', { count: left, why: t(`queue.why_left.${action}`) })]
          : []),
        t(`queue.follows.${action}`, { count }),
      ]}
    >
      {t(`queue.text.${action}`, { count })}
    </Confirm>
  );
}
