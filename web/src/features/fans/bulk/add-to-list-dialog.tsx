import { Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FanSelection } from '../../../../../contracts/fans/fan-selection';
import { Confirm } from '../../../ui/confirm';
import { optionsFilter } from '../../../ui/find-options';
import { useOwnAccount } from '../../accounts/use-own-account';
import { changeMembers, createList, listsQuery } from '../fan-queries';

interface BulkDialogProps {
  who: FanSelection;
  count: number;
  onClose: () => void;
  onDone: () => void;
}

/** Puts fans on a list that is there, or on a new one. */
export function AddToListDialog({ who, count, onClose, onDone }: BulkDialogProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data: lists } = useQuery(listsQuery());
  const [listId, setListId] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const { accountId, field } = useOwnAccount();
  const missing = listId === null && name.trim() === '';
  const add = useMutation({
    mutationFn: async () => changeMembers(name.trim() === '' ? (listId ?? '') : (await createList(name.trim(), accountId)).id, 'add', who),
    onSuccess: async ({ changed }) => {
      notifications.show({ message: t('fans.to_list.done', { count: changed }) });
      onDone();
      await Promise.all([['lists'], ['fans'], ['fan']].map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
  return (
    <Confirm
      opened
      title={t('fans.to_list.title', { count })}
      confirmLabel={t('fans.to_list.confirm', { count })}
      pending={add.isPending}
      error={add.error}
      onConfirm={() => (missing ? setTried(true) : add.mutate())}
      onClose={onClose}
    >
      <Select
        label={t('fans.to_list.list')}
        placeholder={t('fans.to_list.choose')}
        data={(lists?.items ?? []).filter(({ kind }) => kind === 'static').map((list) => ({ value: list.id, label: list.name }))}
        searchable
        filter={optionsFilter((count) => t('ui.options_more', { count }))}
        value={listId}
        disabled={name.trim() !== ''}
        error={tried && missing ? t('fans.to_list.missing') : undefined}
        onChange={setListId}
      />
      <TextInput
        mt="md"
        label={t('fans.to_list.new')}
        description={t('fans.to_list.new_hint')}
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {name.trim() !== '' && field}
    </Confirm>
  );
}
