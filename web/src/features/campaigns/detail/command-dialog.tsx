import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import type { CampaignProgress } from '../../../../../contracts/campaigns/outcome';
import { useFormat } from '../../../i18n/use-format';
import { Confirm } from '../../../ui/confirm';
import { campaignQuery, commandCampaign, type CampaignCommand } from '../campaign-queries';

interface CommandDialogProps {
  campaign: Campaign;
  progress: CampaignProgress | undefined;
  command: CampaignCommand;
  onClose: () => void;
}

/** Pause, resume or cancel, with what it means for the people who have no message yet. */
export function CommandDialog({ campaign, progress, command, onClose }: CommandDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const queryClient = useQueryClient();
  const send = useMutation({
    mutationFn: () => commandCampaign(campaign.id, command),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: campaignQuery(campaign.id).queryKey });
      notifications.show({ message: t(`campaign.command_done.${command}`, { name: campaign.name }) });
      onClose();
    },
  });
  const open = progress?.states.open ?? 0;

  return (
    <Confirm
      opened
      title={t(`campaign.command_title.${command}`, { name: campaign.name })}
      keepLabel={t('action.keep')}
      confirmLabel={t(`campaign.command_confirm.${command}`, { count: open })}
      tone={command === 'cancel' ? 'danger' : 'accent'}
      pending={send.isPending}
      error={send.error}
      onConfirm={() => send.mutate()}
      onClose={onClose}
      facts={[
        { label: t('campaign.fact_sent'), value: format.number(progress?.states.sent ?? 0) },
        { label: t('campaign.fact_open'), value: format.number(open) },
      ]}
    >
      {t(`campaign.command_text.${command}`)}
    </Confirm>
  );
}
