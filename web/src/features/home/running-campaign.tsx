import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CampaignSummary } from '../../../../contracts/campaigns/campaign';
import { useFormat } from '../../i18n/use-format';
import { LinkAnchor } from '../../ui/links';
import { ShareBar } from '../../ui/share-bar';
import { useNow } from '../../ui/use-now';
import { accountsQuery } from '../accounts/account-queries';
import { progressQuery } from '../campaigns/campaign-queries';
import { CampaignStatusBadge } from '../campaigns/campaign-status-badge';
import { STATE_ORDER, STATE_TONES } from '../campaigns/detail/reason-groups';
import classes from './home-page.module.css';

const REFRESH_MS = 5_000;

/** One campaign under way: how far it is, its pace, when it ends, and what happens next. */
export function RunningCampaign({ campaign }: { campaign: CampaignSummary }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const { data: progress } = useQuery({ ...progressQuery(campaign.id), refetchInterval: campaign.status === 'running' ? REFRESH_MS : false });
  const { data: accounts } = useQuery(accountsQuery);
  const account = accounts?.items.find((one) => one.id === campaign.accountId)?.displayName;
  const status = progress?.status ?? campaign.status;
  const toSend = (progress?.recipients ?? 0) - (progress?.states.holdout ?? 0);
  const done = toSend - (progress?.states.open ?? 0);
  const start = progress?.startAt ?? campaign.startAt;
  const next =
    status === 'scheduled' && start !== null
      ? t('home.starts', { when: format.relative(start, now) })
      : progress?.endAt
        ? t('home.ends', { when: format.relative(progress.endAt, now) })
        : progress?.decideAt
          ? t('home.decides', { when: format.relative(progress.decideAt, now) })
          : null;
  return (
    <li className={classes.row}>
      <div className={classes.line}>
        <LinkAnchor to="/campaigns/$campaignId" params={{ campaignId: campaign.id }} search={{}} fw={600} className={classes.name}>
          {campaign.name}
        </LinkAnchor>
        <CampaignStatusBadge status={status} />
      </div>
      <div className={classes.facts}>
        {account !== undefined && <span>{account}</span>}
        {status === 'running' && progress !== undefined && <span>{t('home.rate', { count: progress.sentLastMinute })}</span>}
        {next !== null && <span>{next}</span>}
      </div>
      <div className={classes.bar}>
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
    </li>
  );
}
