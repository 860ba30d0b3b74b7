import { ActionIcon, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fan } from '../../../../../contracts/fans/fan';
import { request } from '../../../api/request';
import { useMay } from '../../../api/session';
import { useProblemText } from '../../../ui/use-problem-text';
import classes from './fan-side.module.css';
import { SidePart } from './side-part';

/** Words on a fan, by which audiences and the inbox find them. */
export function FanTags({ fan }: { fan: Fan }) {
  const { t } = useTranslation();
  const may = useMay();
  const client = useQueryClient();
  const sentence = useProblemText();
  const [typed, setTyped] = useState<string | null>(null);
  const save = useMutation({
    // One after the other: each writes all tags.
    scope: { id: `tags-${fan.id}` },
    mutationFn: (tags: string[]) => request<Fan>('PATCH', `/fans/${fan.id}`, { body: { tags } }),
    onError: (error) => notifications.show({ color: 'red', message: sentence(error) }),
    onSettled: () => Promise.all([['fan', fan.id], ['threads']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  const mayWrite = may('fans.write');
  // What was clicked last, until the server has said it.
  const tags = save.isPending ? save.variables : fan.tags;
  const add = () => {
    const tag = typed?.trim() ?? '';
    setTyped(null);
    if (tag !== '' && !tags.includes(tag)) save.mutate([...tags, tag]);
  };
  if (tags.length === 0 && !mayWrite) return null;
  return (
    <SidePart
      title={t('inbox.fan.tags')}
      aside={
        mayWrite && (
          <ActionIcon variant="subtle" color="gray" size={26} aria-label={t('inbox.fan.add_tag')} onClick={() => setTyped('')}>
            <IconPlus size={16} aria-hidden="true" />
          </ActionIcon>
        )
      }
    >
      <div className={classes.chips}>
        {tags.map((tag) => (
          <span key={tag} className={classes.chip} data-plain={!mayWrite || undefined}>
            <span data-personal>{tag}</span>
            {mayWrite && (
              <button type="button" aria-label={t('inbox.fan.remove_tag', { tag })} onClick={() => save.mutate(tags.filter((one) => one !== tag))}>
                <IconX size={12} stroke={2.2} aria-hidden="true" />
              </button>
            )}
          </span>
        ))}
        {tags.length === 0 && typed === null && <p className={classes.plain}>{t('fan.no_tags')}</p>}
      </div>
      {typed !== null && (
        <TextInput
          mt={6}
          size="xs"
          autoFocus
          maxLength={100}
          aria-label={t('inbox.fan.add_tag')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add();
            if (event.key === 'Escape') setTyped(null);
          }}
        />
      )}
    </SidePart>
  );
}
