import { Radio, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import { Confirm } from '../../../ui/confirm';
import { campaignQuery, chooseWinner } from '../campaign-queries';

/** A person ends the test early: their variant goes to everybody who has no message yet. */
export function ChooseWinnerDialog({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [variantId, setVariantId] = useState<string | null>(null);
  const name = campaign.variants.find((variant) => variant.id === variantId)?.name ?? '';
  const choose = useMutation({
    mutationFn: (id: string) => chooseWinner(campaign.id, id),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: campaignQuery(campaign.id).queryKey });
      onClose();
    },
  });
  return (
    <Confirm
      opened
      title={t('campaign.choose_winner')}
      confirmLabel={variantId === null ? t('campaign.choose_first') : t('campaign.choose_confirm', { name })}
      disabled={variantId === null}
      pending={choose.isPending}
      error={choose.error}
      onConfirm={() => variantId !== null && choose.mutate(variantId)}
      onClose={onClose}
    >
      <p style={{ marginTop: 0 }}>{t('campaign.choose_text')}</p>
      <Radio.Group aria-label={t('campaign.choose_winner')} value={variantId} onChange={setVariantId}>
        <Stack gap="xs">
          {campaign.variants.map((variant) => (
            <Radio key={variant.id} value={variant.id} label={t('campaign.variant', { name: variant.name })} />
          ))}
        </Stack>
      </Radio.Group>
    </Confirm>
  );
}
