import { Checkbox, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import type { CampaignProgress } from '../../../../../contracts/campaigns/outcome';
import { stateOf } from '../../../../../contracts/messaging/reason-codes';
import { useFormat } from '../../../i18n/use-format';
import { Confirm } from '../../../ui/confirm';
import { retryFailed } from '../campaign-queries';

/** Chooses by reason whom to try again. Nothing is sent by it: it makes a draft, which is looked at and launched like any other. */
export function RetryDialog({ campaign, progress, onClose }: { campaign: Campaign; progress: CampaignProgress; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const failed = progress.reasons.filter(({ reason }) => stateOf(reason) === 'failed');
  const [chosen, setChosen] = useState<string[]>(failed.map(({ reason }) => reason));
  const reasons = failed.filter(({ reason }) => chosen.includes(reason));
  const count = reasons.reduce((sum, one) => sum + one.count, 0);
  const retry = useMutation({
    mutationFn: () =>
      retryFailed(
        campaign.id,
        t('campaign.retry.of', { name: campaign.name }),
        reasons.map(({ reason }) => reason),
      ),
    onSuccess: async (made) => {
      await queryClient.invalidateQueries({ queryKey: ['campaigns'] });
      await navigate({ to: '/campaigns/$campaignId/edit', params: { campaignId: made.id }, search: { step: 'review' } });
    },
  });
  return (
    <Confirm
      opened
      title={t('campaign.retry.title')}
      confirmLabel={t('campaign.retry.confirm', { count })}
      consequences={[t('campaign.retry.draft'), t('campaign.retry.unknown')]}
      pending={retry.isPending}
      error={retry.error}
      disabled={count === 0}
      onConfirm={() => retry.mutate()}
      onClose={onClose}
    >
      <Stack gap="xs">
        <Text>{t('campaign.retry.text')}</Text>
        <Checkbox.Group label={t('campaign.retry.reasons')} value={chosen} onChange={setChosen}>
          <Stack gap="xs" mt="xs">
            {failed.map((one) => (
              <Checkbox
                key={one.reason}
                value={one.reason}
                label={t('campaign.retry.reason', { reason: t(`reasons.${one.reason}`), fans: format.number(one.count) })}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      </Stack>
    </Confirm>
  );
}
