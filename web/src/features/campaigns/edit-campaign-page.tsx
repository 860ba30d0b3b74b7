import { Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../../../contracts/campaigns/campaign';
import { PageHead } from '../../ui/page-head';
import { QueryError } from '../../ui/query-error';
import { campaignQuery, replaceCampaign } from './campaign-queries';
import { CampaignForm } from './form/campaign-form';
import type { DefinitionValues } from './form/definition-values';

/** A draft as a person wrote it. */
function definitionOf(campaign: Campaign): DefinitionValues {
  const { name, accountId, audience, holdoutBp, metric, testPhase, outcomeWindowHours, startAt, expiresAt } = campaign;
  const variants = campaign.variants.map((one) => ({
    name: one.name,
    weightBp: one.weightBp,
    text: one.text,
    priceCents: one.priceCents,
    mediaIds: one.mediaIds,
  }));
  return { name, accountId, audience, variants, holdoutBp, metric, testPhase, outcomeWindowHours, startAt, expiresAt };
}

export function EditCampaignPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { campaignId } = useParams({ from: '/app/campaigns/$campaignId/edit' });
  const { data: campaign, error, refetch } = useQuery({ ...campaignQuery(campaignId), refetchOnWindowFocus: false });
  const back = () => navigate({ to: '/campaigns/$campaignId', params: { campaignId } });
  const save = useMutation({
    mutationFn: (definition: DefinitionValues) => replaceCampaign(campaignId, definition),
    onSuccess: async (saved) => {
      queryClient.setQueryData(campaignQuery(campaignId).queryKey, saved);
      notifications.show({ message: t('campaign.saved', { name: saved.name }) });
      await back();
    },
  });
  if (error !== null && campaign === undefined) return <QueryError error={error} retry={refetch} />;
  if (campaign === undefined) return <Skeleton height={400} radius="lg" />;
  return (
    <>
      <PageHead title={t('campaign.edit', { name: campaign.name })} />
      <CampaignForm
        initial={definitionOf(campaign)}
        submitLabel={t('campaign.save_changes')}
        pending={save.isPending}
        error={save.error}
        onSubmit={async (definition) => void (await save.mutateAsync(definition))}
        onCancel={() => void back()}
      />
    </>
  );
}
