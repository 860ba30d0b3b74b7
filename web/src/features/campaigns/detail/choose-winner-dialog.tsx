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
  // It may be taken back while the dialog is open.
  const chosen = campaign.variants.find((variant) => variant.id === variantId && !variant.takenBack);
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
      confirmLabel={chosen === undefined ? t('campaign.choose_first') : t('campaign.choose_confirm', { name: chosen.name })}
      disabled={chosen === undefined}
      pending={choose.isPending}
      error={choose.error}
      onConfirm={() => chosen !== undefined && choose.mutate(chosen.id)}
      onClose={onClose}
    >
      <p style={{ marginTop: 0 }}>{t('campaign.choose_text')}</p>
      <Radio.Group aria-label={t('campaign.choose_winner')} value={chosen?.id ?? null} onChange={setVariantId}>
        <Stack gap="xs">
          {campaign.variants.map((variant) => (
            <Radio
              key={variant.id}
              value={variant.id}
              label={t('campaign.variant', { name: variant.name })}
              disabled={variant.takenBack}
              description={variant.takenBack ? t('campaign.choose_taken_back') : undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
    </Confirm>
  );
}
