import { Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FanList } from '../../../../contracts/fans/fan';
import { request } from '../../api/request';
import { Confirm } from '../../ui/confirm';
import { useOwnAccount } from '../accounts/use-own-account';
import { changeMembers, createList } from './fan-queries';
import { splitNames } from './split-names';

export type ListAsked = { what: 'create' } | { what: 'rename' | 'delete' | 'add' | 'freeze'; list: FanList };

/** Make, rename, fill, freeze or delete a list. */
export function ListDialogs({ asked, onClose }: { asked: ListAsked; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const list = 'list' in asked ? asked.list : null;
  const [text, setText] = useState(asked.what === 'rename' ? asked.list.name : '');
  const [tried, setTried] = useState(false);
  const { accountId, field } = useOwnAccount();
  const [unknown, setUnknown] = useState<string[]>([]);
  const names = splitNames(text);
  const missing = asked.what !== 'delete' && asked.what !== 'freeze' && (asked.what === 'add' ? names.length === 0 : text.trim() === '');
  const act = useMutation({
    mutationFn: async () => {
      if (list === null) return void (await createList(text.trim(), accountId));
      if (asked.what === 'rename') return void (await request('PATCH', `/lists/${list.id}`, { body: { name: text.trim() } }));
      if (asked.what === 'freeze') return void (await request('POST', `/lists/${list.id}/freeze`));
      if (asked.what === 'delete') return void (await request('DELETE', `/lists/${list.id}`));
      return changeMembers(list.id, 'add', { named: names });
    },
    onSuccess: async (added) => {
      await Promise.all([['lists'], ['fans'], ['fan']].map((queryKey) => client.invalidateQueries({ queryKey })));
      if (added !== undefined) notifications.show({ message: t('fans.lists.pasted', { count: added.changed }) });
      if (asked.what === 'freeze') notifications.show({ message: t('live_list.frozen') });
      if (asked.what === 'delete') notifications.show({ message: t('fans.lists.deleted') });
      if (added !== undefined && added.unknown.length > 0) return setUnknown(added.unknown);
      onClose();
    },
  });
  const name = list?.name ?? '';
  const titles = {
    create: t('fans.lists.new'),
    rename: t('fans.lists.rename'),
    delete: t('fans.lists.delete_title', { name }),
    add: t('fans.lists.paste_title', { name }),
    freeze: t('live_list.freeze_title', { name }),
  };
  const labels = {
    create: t('fans.lists.create'),
    rename: t('fans.lists.save'),
    delete: t('fans.lists.delete_confirm'),
    add: t('fans.lists.paste_confirm', { count: names.length }),
    freeze: t('live_list.freeze_confirm'),
  };
  const needed = asked.what === 'delete' ? list!.lists.map((other) => `“${other.name}”`).join(', ') : '';
  const users = list?.campaigns.map((campaign) => campaign.name).join(', ') ?? '';
  const consequences: Partial<Record<ListAsked['what'], string[]>> = {
    delete: needed !== '' ? [] : [...(users === '' ? [] : [t('fans.lists.delete_used', { names: users })]), t('fans.lists.delete_undo')],
    freeze: [t('live_list.freeze_undo')],
  };
  return (
    <Confirm
      opened
      title={titles[asked.what]}
      confirmLabel={labels[asked.what]}
      tone={asked.what === 'delete' ? 'danger' : 'accent'}
      consequences={consequences[asked.what] ?? []}
      disabled={needed !== ''}
      pending={act.isPending}
      error={act.error}
      onConfirm={() => (missing ? setTried(true) : act.mutate())}
      onClose={onClose}
    >
      {asked.what === 'freeze' && <Text>{t('live_list.freeze_text', { count: list?.fans ?? 0 })}</Text>}
      {asked.what === 'delete' && (
        <Text>{needed === '' ? t('fans.lists.delete_text', { count: list?.fans ?? 0 }) : t('live_list.delete_needed', { names: needed })}</Text>
      )}
      {(asked.what === 'create' || asked.what === 'rename') && (
        <TextInput
          label={t('fans.lists.name')}
          maxLength={100}
          value={text}
          error={tried && missing ? t('fans.lists.name_missing') : undefined}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      {asked.what === 'create' && field}
      {asked.what === 'add' && (
        <>
          <Textarea
            label={t('fans.lists.paste')}
            description={t('fans.lists.paste_hint')}
            autosize
            minRows={4}
            maxRows={12}
            value={text}
            error={tried && missing ? t('fans.lists.paste_missing') : undefined}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <div role="status">
            {unknown.length > 0 && (
              <Text mt="sm" size="sm">
                {t('fans.lists.unknown', { count: unknown.length })} {unknown.join(', ')}
              </Text>
            )}
          </div>
        </>
      )}
    </Confirm>
  );
}
