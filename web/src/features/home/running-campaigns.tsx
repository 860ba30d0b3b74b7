import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session';
import { EmptyState } from '../../ui/empty-state';
import { LinkAnchor, LinkButton } from '../../ui/links';
import { Panel } from '../../ui/panel';
import { QueryError } from '../../ui/query-error';
import { campaignsQuery } from '../campaigns/campaign-queries';
import classes from './home-page.module.css';
import { RunningCampaign } from './running-campaign';

const REFRESH_MS = 15_000;
const SHOWN = 50;
const UNDER_WAY = ['running', 'scheduled', 'paused'];
/** By state, the other way round: scheduled, running and paused ones stand before all others, however old. */
const underWayQuery = (accountId: string | undefined) => campaignsQuery({ accountId, sort: 'status', order: 'desc', limit: SHOWN });

/** Campaigns under way, the running ones first. */
export function RunningCampaigns() {
  const { t } = useTranslation();
  const may = useMay();
  const { account } = useSearch({ from: '/app' });
  const { data, error, refetch } = useQuery({ ...underWayQuery(account), refetchInterval: REFRESH_MS, enabled: may('campaigns.read') });
  if (!may('campaigns.read')) return null;
  if (error !== null && data === undefined) return <QueryError error={error} retry={refetch} />;
  const active = (data?.items ?? [])
    .filter((one) => UNDER_WAY.includes(one.status))
    .sort((a, b) => UNDER_WAY.indexOf(a.status) - UNDER_WAY.indexOf(b.status));
  return (
    <Panel title={t('home.running')} flush aside={<LinkAnchor to="/campaigns">{t('home.all_campaigns')}</LinkAnchor>}>
      {data === undefined && (
        <div className={classes.pad}>
          <Skeleton height={92} />
        </div>
      )}
      {data !== undefined && active.length === 0 && (
        <EmptyState
          inside
          art="campaigns"
          title={t('home.none_running_title')}
          text={t('home.none_running')}
          action={
            may('campaigns.write') ? (
              <LinkButton to="/campaigns/new" variant="default">
                {t('campaign.new')}
              </LinkButton>
            ) : undefined
          }
        />
      )}
      <ul className={classes.rows}>
        {active.map((campaign) => (
          <RunningCampaign key={campaign.id} campaign={campaign} />
        ))}
      </ul>
    </Panel>
  );
}
