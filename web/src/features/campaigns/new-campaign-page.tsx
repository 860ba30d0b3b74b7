import { Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '../../api/request';
import { PageHead } from '../../ui/page-head';
import { accountsQuery } from '../accounts/account-queries';
import { campaignQuery, createCampaign } from './campaign-queries';
import { CampaignForm } from './form/campaign-form';
import { emptyDefinition, type DefinitionValues } from './form/definition-values';

export function NewCampaignPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { example } = useSearch({ from: '/app/campaigns/new' });
  const { data: accounts } = useQuery(accountsQuery);
  const [key, setKey] = useState(newIdempotencyKey);
  const create = useMutation({
    mutationFn: (definition: DefinitionValues) => createCampaign(definition, key),
    onSuccess: async (campaign) => {
      queryClient.setQueryData(campaignQuery(campaign.id).queryKey, campaign);
      notifications.show({ message: t('campaign.saved_draft', { name: campaign.name }) });
      await navigate({ to: '/campaigns/$campaignId', params: { campaignId: campaign.id } });
    },
    // A refused body is another request next time; a lost answer is the same one.
    onError: (error) => 'status' in error && error.status !== 0 && setKey(newIdempotencyKey()),
  });

  if (accounts === undefined) return <Skeleton height={400} radius="lg" />;
  const only = accounts.items.length === 1 ? (accounts.items[0]?.id ?? '') : '';
  const initial = emptyDefinition(only);
  if (example) {
    initial.name = t('campaign.example.name');
    for (const [index, variant] of initial.variants.entries())
      variant.text = t(index === 0 ? 'campaign.example.first' : 'campaign.example.second', { name: `{{first_name|${t('campaign.fallback_word')}}}` });
  }
  return (
    <>
      <PageHead title={t('campaign.new')} />
      <CampaignForm
        initial={initial}
        submitLabel={t('campaign.save_draft')}
        pending={create.isPending}
        error={create.error}
        onSubmit={async (definition) => void (await create.mutateAsync(definition))}
        onCancel={() => void navigate({ to: '/campaigns' })}
      />
    </>
  );
}
