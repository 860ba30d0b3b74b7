import { FileButton, Button, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Suppression } from '../../../../contracts/fans/fan';
import { request } from '../../api/request';
import { Confirm } from '../../ui/confirm';
import { accountsQuery } from '../accounts/account-queries';
import { AccountSelect } from '../accounts/account-select';
import { splitNames } from './split-names';

/** What one request takes. */
const PAGE_IDS = 10_000;

/** Suppresses by the platform's ids, pasted or from a file, also of fans who are not here yet. */
export function AddSuppressionsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data: accounts } = useQuery(accountsQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [wording, setWording] = useState('');
  const [tried, setTried] = useState(false);
  const accountId = chosen ?? (accounts?.items.length === 1 ? accounts.items[0]?.id : null) ?? null;
  const ids = splitNames(text);
  const missing = accountId === null || ids.length === 0 || wording.trim() === '';
  const add = useMutation({
    mutationFn: async () => {
      const total = { added: 0, already: 0 };
      for (let at = 0; at < ids.length; at += PAGE_IDS) {
        const body = { accountId, platformFanIds: ids.slice(at, at + PAGE_IDS), wording: wording.trim() };
        const { added, already } = await request<{ added: number; already: number }>('POST', '/suppressions', { body });
        total.added += added;
        total.already += already;
      }
      return total;
    },
    onSuccess: async (total) => {
      notifications.show({ message: t('fans.suppressions.added', total) });
      onClose();
      await Promise.all([['suppressions'], ['fans'], ['fan']].map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
  return (
    <Confirm
      opened
      tone="danger"
      title={t('fans.suppressions.add_title')}
      keepLabel={t('action.cancel')}
      confirmLabel={t('fans.suppressions.confirm', { count: ids.length })}
      pending={add.isPending}
      error={add.error}
      onConfirm={() => (missing ? setTried(true) : add.mutate())}
      onClose={onClose}
    >
      {(accounts?.items.length ?? 0) > 1 && (
        <AccountSelect
          mb="md"
          label={t('fan.account')}
          value={accountId}
          error={tried && accountId === null ? t('field.required') : undefined}
          onChange={setChosen}
        />
      )}
      <Textarea
        label={t('fans.suppressions.ids')}
        description={t('fans.suppressions.ids_hint')}
        autosize
        minRows={4}
        maxRows={10}
        value={text}
        error={tried && ids.length === 0 ? t('field.required') : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <FileButton accept=".csv,.txt,text/plain,text/csv" onChange={(file) => void file?.text().then(setText)}>
        {(props) => (
          <Button {...props} size="compact-sm" variant="subtle" mt={4}>
            {t('fans.suppressions.file')}
          </Button>
        )}
      </FileButton>
      <TextInput
        mt="md"
        label={t('fans.suppressions.why')}
        description={t('fans.opt_out.reason_hint')}
        maxLength={500}
        value={wording}
        error={tried && wording.trim() === '' ? t('fans.opt_out.reason_missing') : undefined}
        onChange={(event) => setWording(event.currentTarget.value)}
      />
    </Confirm>
  );
}

/** Ends one suppression, with the reason for it. */
export function LiftSuppressionDialog({ row, onClose }: { row: Suppression; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';
  const lift = useMutation({
    mutationFn: () => request('POST', `/suppressions/${row.id}/lift`, { body: { reason: reason.trim() } }),
    onSuccess: async () => {
      notifications.show({ message: t('fans.suppressions.lifted_done') });
      onClose();
      await Promise.all([['suppressions'], ['fans'], ['fan']].map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
  return (
    <Confirm
      opened
      title={t('fans.suppressions.lift_title')}
      confirmLabel={t('fans.suppressions.lift_confirm')}
      pending={lift.isPending}
      error={lift.error}
      onConfirm={() => (missing ? setTried(true) : lift.mutate())}
      onClose={onClose}
    >
      <p style={{ marginTop: 0 }}>{t(row.fanId === null ? 'fans.suppressions.lift_hash' : 'fans.suppressions.lift_text')}</p>
      <TextInput
        label={t('fans.suppressions.why')}
        maxLength={500}
        value={reason}
        error={tried && missing ? t('fans.opt_out.reason_missing') : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Confirm>
  );
}
