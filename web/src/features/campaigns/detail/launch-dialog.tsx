import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import { useFormat } from '../../../i18n/use-format';
import { Confirm } from '../../../ui/confirm';
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
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const queryClient = useQueryClient();
  const { data: preview, error } = useQuery(launchPreviewQuery(campaign.id));
  const count = preview?.audience;
  const launch = useMutation({
    mutationFn: () => launchCampaign(campaign.id),
    onSuccess: async (answer) => {
      queryClient.setQueryData(campaignQuery(campaign.id).queryKey, answer.campaign);
      await queryClient.invalidateQueries({ queryKey: ['campaigns'] });
      notifications.show({ message: t('campaign.launched', { name: campaign.name }) });
      onClose();
    },
  });
  const held = count === undefined ? 0 : Math.round((count.eligible * campaign.holdoutBp) / FULL_SHARE_BP);
  const fans = (count?.eligible ?? 0) - held;
  const limit = account?.sender.limitPerMinute ?? null;
  const endAt = preview?.forecast.endAt ?? null;
  const endLabel =
    preview === undefined
      ? '…'
      : limit === null
        ? t('campaign.fact_end_unlimited')
        : endAt === null
          ? t('campaign.fact_end_far')
          : t('campaign.fact_end_at', { time: format.dateTime(endAt), limit });
  const left =
    count === undefined
      ? ''
      : [
          t('campaign.left_suppressed', { count: count.suppressed }),
          t('campaign.left_consent', { count: count.consentWithdrawn }),
          t('campaign.left_frozen', { count: count.frozen }),
        ]
          .filter(Boolean)
          .join(', ');

  return (
    <Confirm
      opened
      title={t('campaign.launch_title', { name: campaign.name })}
      confirmLabel={count === undefined ? t('campaign.launch_counting') : t('campaign.launch_confirm', { count: fans })}
      pending={launch.isPending}
      error={launch.error ?? error}
      disabled={count === undefined || fans < 1}
      onConfirm={() => launch.mutate()}
      onClose={onClose}
      facts={[
        { label: t('campaign.fact_account'), value: account?.displayName ?? '–' },
        { label: t('campaign.fact_fans'), value: count === undefined ? t('audience.counting') : t('audience.count', { count: fans }) },
        {
          label: t('campaign.fact_holdout'),
          value:
            campaign.holdoutBp === 0
              ? t('campaign.fact_holdout_none')
              : t('campaign.fact_holdout_some', { count: held, share: format.percent(campaign.holdoutBp / FULL_SHARE_BP, 0) }),
        },
        { label: t('campaign.fact_left_out'), value: left === '' ? t('campaign.fact_left_out_none') : left },
        { label: t('campaign.fact_start'), value: campaign.startAt === null ? t('campaign.fact_start_now') : format.absolute(campaign.startAt) },
        { label: t('campaign.fact_end'), value: endLabel },
      ]}
    >
      {preview !== undefined && preview.forecast.warnings.length > 0 && (
        <ul style={{ marginTop: 0, paddingLeft: 20 }}>
          {preview.forecast.warnings.map((warning) => (
            <li key={warning.code}>
              {i18n.exists(`campaign.warning.${warning.code}`)
                ? t(`campaign.warning.${warning.code}` as 'campaign.warning.never_ends')
                : warning.message}
            </li>
          ))}
        </ul>
      )}
      {campaign.testPhase === null
        ? t('campaign.launch_text')
        : t('campaign.launch_text_test', {
            share: format.percent(campaign.testPhase.shareBp / FULL_SHARE_BP, 0),
            duration: format.duration(campaign.testPhase.waitMinutes * MINUTE_MS),
          })}
    </Confirm>
  );
}
