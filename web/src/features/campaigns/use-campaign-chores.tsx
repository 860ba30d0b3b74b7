import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Confirm } from '../../ui/confirm';
import { useProblemText } from '../../ui/use-problem-text';
import { archiveCampaign, commandCampaign, copyCampaign, deleteDraft, type CampaignCommand } from './campaign-queries';

type Settled = PromiseSettledResult<unknown>[];

/** What is done to campaigns from the list and from their page alike: copy, archive, delete a draft, pause and resume several. */
export function useCampaignChores(onDone?: () => void) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const sentence = useProblemText();
  const [deleting, setDeleting] = useState<readonly string[] | null>(null);
  const refresh = () =>
    Promise.all([queryClient.invalidateQueries({ queryKey: ['campaigns'] }), queryClient.invalidateQueries({ queryKey: ['campaign'] })]);
  const onError = (error: unknown) => void notifications.show({ color: 'red', message: sentence(error) });
  /** Says how many it was done to, and why not to the others. */
  const report = async (results: Settled, done: (count: number) => string) => {
    const failed = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
    await refresh();
    const words = [results.length > failed.length ? done(results.length - failed.length) : '', failed.length > 0 ? sentence(failed[0]) : ''];
    notifications.show({ color: failed.length > 0 ? 'red' : undefined, message: words.filter(Boolean).join(' ') });
    onDone?.();
  };
  const copy = useMutation({
    mutationFn: ({ id, name }: { id: string; name: string }) => copyCampaign(id, t('campaign.copy_of', { name })),
    onSuccess: async (made) => {
      await refresh();
      await navigate({ to: '/campaigns/$campaignId/edit', params: { campaignId: made.id }, search: { step: 'audience' } });
    },
    onError,
  });
  const archive = useMutation({
    mutationFn: ({ ids, archived }: { ids: readonly string[]; archived: boolean }) =>
      Promise.allSettled(ids.map((id) => archiveCampaign(id, archived))),
    onSuccess: (results, { archived }) => report(results, (count) => t(archived ? 'campaign.archived_done' : 'campaign.unarchived_done', { count })),
  });
  const command = useMutation({
    mutationFn: ({ ids, word }: { ids: readonly string[]; word: CampaignCommand }) => Promise.allSettled(ids.map((id) => commandCampaign(id, word))),
    onSuccess: (results, { word }) => report(results, (count) => t(word === 'pause' ? 'campaign.paused_done' : 'campaign.resumed_done', { count })),
  });
  const remove = useMutation({
    mutationFn: (ids: readonly string[]) => Promise.allSettled(ids.map(deleteDraft)),
    onSuccess: async (results) => {
      setDeleting(null);
      await navigate({ to: '/campaigns' });
      await report(results, (count) => t('campaign.deleted_done', { count }));
    },
  });
  const dialog = deleting !== null && (
    <Confirm
      opened
      title={t('campaign.delete_title', { count: deleting.length })}
      confirmLabel={t('campaign.delete_confirm', { count: deleting.length })}
      tone="danger"
      pending={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate(deleting)}
      onClose={() => setDeleting(null)}
    >
      {t('campaign.delete_text')}
    </Confirm>
  );
  return { copy, archive, command, askDelete: setDeleting, dialog };
}
