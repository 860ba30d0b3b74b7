import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import type { CampaignDraft, DraftAnswer } from '../../../../../contracts/campaigns/draft';
import { faultOf } from '../../../api/problem';
import { useFieldTexts } from '../../../ui/use-field-texts';
import { useProblemText } from '../../../ui/use-problem-text';
import { campaignQuery, deleteDraft, saveDraft, startDraft } from '../../campaigns/campaign-queries';
import { named } from './bulk-draft';

interface BulkDraftRequest {
  saved: Campaign | null;
  values: CampaignDraft;
  onOpen: (id: string | undefined) => void;
}

/** Saves what stands in the form as a draft, and asks before it leaves. What is wrong with it is said at its fields. */
export function useBulkDraft({ saved, values, onOpen }: BulkDraftRequest) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const sentence = useProblemText();
  const fieldTexts = useFieldTexts();
  const [current, setCurrent] = useState(saved);
  const [found, setFound] = useState<{ of: CampaignDraft; errors: Record<string, string> } | null>(null);
  // Said of what stood there: with the next change they are looked for anew.
  const errors = found !== null && found.of === values ? found.errors : {};
  const [asking, setAsking] = useState<Campaign | null>(null);
  const save = useMutation({
    mutationFn: async (): Promise<DraftAnswer> => {
      const definition = named(values, t('bulk.unnamed'));
      return current === null ? startDraft(definition) : saveDraft(current.id, current.revision, definition);
    },
    onSuccess: async ({ campaign }) => {
      setCurrent(campaign);
      client.setQueryData(campaignQuery(campaign.id).queryKey, campaign);
      await client.invalidateQueries({ queryKey: ['campaigns'] });
    },
  });
  const removal = useMutation({
    mutationFn: (id: string) => deleteDraft(id),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['campaigns'] });
      notifications.show({ message: t('bulk.deleted') });
      onOpen(undefined);
    },
  });
  const wrong = (answer: DraftAnswer) => fieldTexts(answer.problems.map(faultOf));

  return {
    errors,
    asking,
    isSaving: save.isPending,
    problem:
      save.error !== null
        ? sentence(save.error)
        : removal.error !== null
          ? sentence(removal.error)
          : Object.keys(errors).length > 0
            ? `${t('bulk.saving_failed')} ${[...new Set(Object.values(errors))].join(' ')}`
            : null,
    /** Asks for the last word when nothing is wrong. */
    send: () =>
      save.mutate(undefined, {
        onSuccess: (answer) => {
          const faults = wrong(answer);
          setFound({ of: values, errors: faults });
          if (Object.keys(faults).length === 0) setAsking(answer.campaign);
        },
      }),
    keep: () =>
      save.mutate(undefined, {
        onSuccess: ({ campaign }) => {
          setFound(null);
          notifications.show({ message: t('bulk.saved') });
          onOpen(campaign.id);
        },
      }),
    remove: () => current !== null && removal.mutate(current.id),
    close: () => setAsking(null),
  };
}
