import { Alert, Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../api/session';
import { Ago } from '../../../ui/ago';
import { Confirm } from '../../../ui/confirm';
import { LeaveConfirm } from '../../../ui/leave-confirm';
import { QueryError } from '../../../ui/query-error';
import { SidePanel } from '../../../ui/side-panel';
import { ReplyForm } from './reply-form';
import { deleteReply, replyQuery, useRefreshReplies } from './reply-queries';

/** One reply beside the list: to write, change or delete. */
export function ReplyPanel({ id, onClose }: { id: string | null; onClose: () => void }) {
  const { t } = useTranslation();
  const may = useMay();
  const refresh = useRefreshReplies();
  const [asked, setAsked] = useState(false);
  const isDirty = useRef(false);
  const { data, error, refetch } = useQuery({ ...replyQuery(id ?? ''), enabled: id !== null });
  const remove = useMutation({
    mutationFn: () => deleteReply(id ?? ''),
    onSuccess: async () => {
      notifications.show({ message: t('replies.deleted', { name: data?.name ?? '' }) });
      onClose();
      await refresh();
    },
  });
  const reply = data ?? null;
  const blocker = useBlocker({
    shouldBlockFn: () => isDirty.current && !remove.isPending,
    enableBeforeUnload: () => isDirty.current,
    withResolver: true,
  });
  return (
    <SidePanel
      title={id === null ? t('replies.new') : (reply?.name ?? t('replies.one'))}
      size="lg"
      lead={
        reply !== null && (
          <>
            {t('replies.changed')} <Ago at={reply.updatedAt} /> {reply.updatedBy !== null && t('replies.by', { name: reply.updatedBy })}
          </>
        )
      }
      closeOnEscape={!asked && blocker.status !== 'blocked'}
      onClose={onClose}
    >
      {id !== null && error !== null && reply === null && <QueryError error={error} retry={refetch} />}
      {id !== null && error === null && reply === null && <Skeleton height={320} />}
      {reply !== null && !reply.mayChange && (
        <Alert variant="default" mb="md">
          {t(reply.accountId === null && may('campaigns.write') ? 'replies.read_only_all' : 'replies.read_only')}
        </Alert>
      )}
      {(id === null || reply !== null) && (
        <ReplyForm
          // Who reads theirs after a clash begins from what the server has now.
          key={reply?.revision ?? 'new'}
          reply={reply}
          onDirty={(now) => {
            isDirty.current = now;
          }}
          onReload={() => void refetch()}
          onDelete={() => setAsked(true)}
          onSaved={async (saved) => {
            notifications.show({ message: t('replies.saved', { name: saved.name }) });
            onClose();
            await refresh();
          }}
        />
      )}
      <Confirm
        opened={asked}
        title={t('replies.delete_title', { name: reply?.name ?? '' })}
        confirmLabel={t('replies.delete_confirm')}
        tone="danger"
        consequences={[t('replies.delete_undo')]}
        pending={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate()}
        onClose={() => setAsked(false)}
      >
        {reply?.shared === true ? t('replies.delete_shared') : t('replies.delete_own')}
      </Confirm>
      <LeaveConfirm blocker={blocker} />
    </SidePanel>
  );
}
