import { ActionIcon, Button, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery, useMay } from '../../../api/session';
import { Ago } from '../../../ui/ago';
import { useProblemText } from '../../../ui/use-problem-text';
import { noteDraftName } from '../composer/use-draft';
import type { ThreadKey } from '../inbox-search';
import { notesQuery, removeNote, writeNote } from '../thread-queries';
import classes from './fan-side.module.css';
import { SidePart } from './side-part';

/** What those who answer want to remember about a fan; the fan never sees it. */
export function FanNotes({ thread }: { thread: ThreadKey }) {
  const { t } = useTranslation();
  const may = useMay();
  const client = useQueryClient();
  const sentence = useProblemText();
  const { data: me } = useQuery(meQuery);
  const kept = noteDraftName(me?.user.id, thread);
  const [text, setText] = useState(() => localStorage.getItem(kept) ?? '');
  const latest = useRef(text);
  // What is begun stays in this browser until it is kept: through another conversation and a reload.
  const change = (next: string) => {
    if (next.trim() === '') localStorage.removeItem(kept);
    else localStorage.setItem(kept, next);
    latest.current = next;
    setText(next);
  };
  const { data } = useQuery(notesQuery(thread));
  const refresh = () => client.invalidateQueries({ queryKey: notesQuery(thread).queryKey });
  const fail = (error: Error) => notifications.show({ color: 'red', message: sentence(error) });
  const write = useMutation({
    mutationFn: (sent: string) => writeNote(thread, sent.trim()),
    onSuccess: (_note, sent) => {
      // What was typed meanwhile stays.
      if (latest.current === sent) change('');
      return refresh();
    },
    onError: fail,
  });
  const remove = useMutation({ mutationFn: (id: string) => removeNote(thread, id), onSuccess: refresh, onError: fail });
  const notes = data?.items ?? [];
  const mayWrite = may('fans.write');
  if (!mayWrite && notes.length === 0) return null;
  return (
    <SidePart title={t('inbox.notes.title')}>
      {notes.map((note) => (
        <div key={note.id} className={classes.note}>
          <span data-personal>{note.text}</span>
          <div className={classes.noteFoot}>
            <span>
              {note.author?.name ?? t('account.somebody')} · <Ago at={note.createdAt} />
            </span>
            {note.isOwn && (
              <ActionIcon variant="subtle" color="gray" size={22} aria-label={t('inbox.notes.remove')} onClick={() => remove.mutate(note.id)}>
                <IconTrash size={13} aria-hidden="true" />
              </ActionIcon>
            )}
          </div>
        </div>
      ))}
      {mayWrite && (
        <>
          <Textarea
            size="xs"
            autosize
            minRows={1}
            maxRows={6}
            aria-label={t('inbox.notes.write')}
            placeholder={t('inbox.notes.write')}
            value={text}
            onChange={(event) => change(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && text.trim() !== '' && !write.isPending) write.mutate(text);
            }}
          />
          {text.trim() !== '' && (
            <Button size="compact-sm" mt={6} loading={write.isPending} onClick={() => write.mutate(text)}>
              {t('inbox.notes.save')}
            </Button>
          )}
        </>
      )}
    </SidePart>
  );
}
