import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import { useFormat } from '../../../i18n/use-format';
import { Confirm } from '../../../ui/confirm';
import { MomentInput } from '../../../ui/moment-input';
import { campaignQuery, rescheduleCampaign } from '../campaign-queries';

/** Another start for a campaign that has not begun. */
export function RescheduleDialog({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const queryClient = useQueryClient();
  const [startAt, setStartAt] = useState(campaign.startAt);
  const [nowMs] = useState(() => Date.now());
  const isPast = startAt !== null && Date.parse(startAt) <= nowMs;
  const move = useMutation({
    mutationFn: (at: string) => rescheduleCampaign(campaign.id, at),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: campaignQuery(campaign.id).queryKey });
      onClose();
    },
  });
  return (
    <Confirm
      opened
      title={t('campaign.reschedule_title', { name: campaign.name })}
      facts={campaign.startAt === null ? [] : [{ label: t('campaign.reschedule_before'), value: format.absolute(campaign.startAt) }]}
      confirmLabel={startAt === null ? t('campaign.reschedule') : t('campaign.reschedule_confirm', { time: format.dateTime(startAt) })}
      disabled={startAt === null || isPast || startAt === campaign.startAt}
      pending={move.isPending}
      error={move.error}
      onConfirm={() => startAt !== null && move.mutate(startAt)}
      onClose={onClose}
    >
      <MomentInput
        label={t('campaign.start_time')}
        description={t('campaign.zone', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
        value={startAt}
        error={isPast ? t('field_errors.start_past') : undefined}
        onChange={setStartAt}
      />
    </Confirm>
  );
}
