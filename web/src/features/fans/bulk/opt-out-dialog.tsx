import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FanSelection } from '../../../../../contracts/fans/fan-selection';
import { request } from '../../../api/request';
import { useFormat } from '../../../i18n/use-format';
import { Confirm } from '../../../ui/confirm';
import { fanCountsQuery } from '../fan-queries';

interface OptOutDialogProps {
  who: FanSelection;
  count: number;
  onClose: () => void;
  onDone: () => void;
}

/** Says first how many could be written to until now. */
export function OptOutDialog({ who, count, onClose, onDone }: OptOutDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useQueryClient();
  const [wording, setWording] = useState('');
  const [tried, setTried] = useState(false);
  const { data: counts } = useQuery({ ...fanCountsQuery(who), staleTime: 0 });
  const missing = wording.trim() === '';
  const suppress = useMutation({
    mutationFn: () => request<{ suppressed: number }>('POST', '/fans/suppress', { body: { selection: who, wording: wording.trim() } }),
    onSuccess: async ({ suppressed }) => {
      notifications.show({ message: t('fans.opt_out.done', { count: suppressed }) });
      onDone();
      await Promise.all([['fans'], ['fan'], ['suppressions']].map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
  return (
    <Confirm
      opened
      tone="danger"
      title={t('fans.opt_out.title', { count })}
      facts={[
        { label: t('fans.opt_out.reachable'), value: counts === undefined ? '…' : format.number(counts.reachable) },
        { label: t('fans.opt_out.already'), value: counts === undefined ? '…' : format.number(counts.suppressed) },
      ]}
      confirmLabel={t('fans.opt_out.confirm', { count: counts === undefined ? count : counts.fans - counts.suppressed })}
      pending={suppress.isPending}
      error={suppress.error}
      disabled={counts === undefined}
      onConfirm={() => (missing ? setTried(true) : suppress.mutate())}
      onClose={onClose}
    >
      <p style={{ marginTop: 0 }}>{t('fans.opt_out.text')}</p>
      <TextInput
        label={t('fans.opt_out.reason')}
        description={t('fans.opt_out.reason_hint')}
        maxLength={500}
        value={wording}
        error={tried && missing ? t('fans.opt_out.reason_missing') : undefined}
        onChange={(event) => setWording(event.currentTarget.value)}
      />
    </Confirm>
  );
}
