import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CampaignSummary } from '../../../../contracts/campaigns/campaign';
import { useFormat } from '../../i18n/use-format';
import { LinkAnchor } from '../../ui/links';
import { ShareBar } from '../../ui/share-bar';
import { progressQuery } from '../campaigns/campaign-queries';
import { CampaignStatusBadge } from '../campaigns/campaign-status-badge';
import { STATE_ORDER, STATE_TONES } from '../campaigns/detail/reason-groups';
import classes from './home-page.module.css';

const REFRESH_MS = 5_000;

/** One line of Home: a campaign under way, how far it is, and the way to its page. */
export function RunningCampaign({ campaign }: { campaign: CampaignSummary }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: progress } = useQuery({ ...progressQuery(campaign.id), refetchInterval: REFRESH_MS });
  const toSend = (progress?.recipients ?? 0) - (progress?.states.holdout ?? 0);
  const done = toSend - (progress?.states.open ?? 0);
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <LinkAnchor to="/campaigns/$campaignId" params={{ campaignId: campaign.id }} fw={500}>
          {campaign.name}
        </LinkAnchor>
        <div style={{ marginTop: 8, minHeight: 40 }}>
          {progress !== undefined && progress.recipients > 0 && (
            <ShareBar
              label={t('campaign.progress_label', {
                done: format.number(done),
                total: format.number(toSend),
                share: format.percent(toSend > 0 ? done / toSend : 0, 0),
              })}
              total={progress.recipients}
              shares={STATE_ORDER.map((state) => ({
                key: state,
                tone: STATE_TONES[state],
                label: t(`campaign.states.${state}`),
                count: progress.states[state],
                text: format.number(progress.states[state]),
              }))}
            />
          )}
        </div>
      </div>
      <CampaignStatusBadge status={progress?.status ?? campaign.status} />
    </li>
  );
}
