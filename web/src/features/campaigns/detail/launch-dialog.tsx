import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import { useFormat } from '../../../i18n/use-format';
import { Confirm } from '../../../ui/confirm';
import { ForecastWarnings, useEndText } from '../builder/forecast-panel';
import { LeftOut } from '../builder/left-out';
import { campaignQuery, launchCampaign, launchPreviewQuery } from '../campaign-queries';

interface LaunchDialogProps {
  campaign: Campaign;
  account: Account | undefined;
  onClose: () => void;
}

const FULL_SHARE_BP = 10_000;
const MINUTE_MS = 60_000;

/** Before anybody gets anything: how many, from which account, from when to when, who is left out, what cannot be undone. */
export function LaunchDialog({ campaign, account, onClose }: LaunchDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const endText = useEndText();
  const { data: preview, error } = useQuery({ ...launchPreviewQuery(campaign.id, campaign.revision), staleTime: 0 });
  const launchedText = () => {
    if (campaign.startAt !== null) return t('campaign.scheduled_done', { time: format.dateTime(campaign.startAt) });
    return campaign.kind === 'bulk' ? t('campaign.sent_done') : t('campaign.launched', { name: campaign.name });
  };
  const launch = useMutation({
    mutationFn: () => launchCampaign(campaign.id, campaign.revision),
    onSuccess: async (answer) => {
      queryClient.setQueryData(campaignQuery(campaign.id).queryKey, answer.campaign);
      await queryClient.invalidateQueries({ queryKey: ['campaigns'] });
      notifications.show({ message: launchedText() });
      onClose();
      await navigate({ to: '/campaigns/$campaignId', params: { campaignId: campaign.id } });
    },
  });
  const plan = preview?.plan;
  const { name, startAt } = campaign;
  const isBulk = campaign.kind === 'bulk';
  const which = isBulk ? (startAt === null ? 'send_title' : 'schedule_title') : startAt === null ? 'launch_title' : 'schedule_campaign_title';
  const confirmLabel = () => {
    if (plan === undefined) return t('campaign.launch_counting');
    if (startAt !== null) return t(plan.exact ? 'campaign.schedule_confirm' : 'campaign.schedule_confirm_about', { count: plan.toSend });
    return t(plan.exact ? 'campaign.launch_confirm' : 'campaign.launch_confirm_about', { count: plan.toSend });
  };

  return (
    <Confirm
      opened
      title={t(`campaign.${which}`, { name })}
      confirmLabel={confirmLabel()}
      pending={launch.isPending}
      error={launch.error ?? error}
      disabled={plan === undefined || plan.toSend < 1}
      onConfirm={() => launch.mutate()}
      onClose={onClose}
      facts={[
        { label: t('campaign.fact_account'), value: account?.displayName ?? '–' },
        {
          label: t('campaign.fact_fans'),
          value: plan === undefined ? t('audience.counting') : t(plan.exact ? 'builder.fans' : 'builder.about_fans', { count: plan.toSend }),
        },
        ...(isBulk && campaign.holdoutBp === 0
          ? []
          : [
              {
                label: t('campaign.fact_holdout'),
                value:
                  campaign.holdoutBp === 0
                    ? t('campaign.fact_holdout_none')
                    : t('campaign.fact_holdout_some', { count: plan?.holdout ?? 0, share: format.percent(campaign.holdoutBp / FULL_SHARE_BP, 0) }),
              },
            ]),
        { label: t('campaign.fact_left_out'), value: preview === undefined ? '…' : <LeftOut audience={preview.audience} /> },
        { label: t('campaign.fact_start'), value: campaign.startAt === null ? t('campaign.fact_start_now') : format.dateTime(campaign.startAt) },
        { label: t('campaign.fact_end'), value: preview === undefined ? '…' : endText(preview) },
      ]}
    >
      {campaign.testPhase === null
        ? t(isBulk ? 'campaign.send_text' : 'campaign.launch_text')
        : t('campaign.launch_text_test', {
            share: format.percent(campaign.testPhase.shareBp / FULL_SHARE_BP, 0),
            duration: format.duration(campaign.testPhase.waitMinutes * MINUTE_MS),
          })}
      <div role="status">{preview !== undefined && <ForecastWarnings warnings={preview.forecast.warnings} />}</div>
    </Confirm>
  );
}
