import { Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session';
import { LinkAnchor } from '../../ui/links';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { QueryError } from '../../ui/query-error';
import { accountsQuery } from '../accounts/account-queries';
import { SenderBadge, SenderSentence } from '../accounts/sender-badge';
import { campaignsQuery } from '../campaigns/campaign-queries';
import { NeedsMeList } from '../notifications/needs-me-list';
import { fansQuery } from '../fans/fan-queries';
import classes from './home-page.module.css';
import { FirstSteps } from './first-steps';
import { RunningCampaign } from './running-campaign';

const REFRESH_MS = 5_000;
const SHOWN = 50;

/** What runs now, what the accounts do, and what to do first when there is nothing yet. */
export function HomePage() {
  const { t } = useTranslation();
  const may = useMay();
  const accounts = useQuery({ ...accountsQuery, refetchInterval: REFRESH_MS });
  const campaigns = useQuery({ ...campaignsQuery({ limit: SHOWN }), refetchInterval: REFRESH_MS, enabled: may('campaigns.read') });
  const active = campaigns.data?.items.filter(({ status }) => status === 'running' || status === 'scheduled' || status === 'paused') ?? [];
  const isNew = campaigns.data?.items.length === 0;
  const fans = useQuery({ ...fansQuery({ limit: 1 }), enabled: isNew && may('fans.read') });

  return (
    <>
      <PageHead title={t('shell.home')} lead={t('home.lead')} />
      <Stack gap="md">
        {isNew && accounts.data && !fans.isLoading && (
          <FirstSteps hasAccount={accounts.data.items.length > 0} hasFans={(fans.data?.items.length ?? 0) > 0} />
        )}
        {!isNew && <NeedsMeList />}
        {campaigns.error !== null && campaigns.data === undefined && <QueryError error={campaigns.error} retry={campaigns.refetch} />}
        {!isNew && may('campaigns.read') && (
          <Panel title={t('home.running')} aside={<LinkAnchor to="/campaigns">{t('home.all_campaigns')}</LinkAnchor>}>
            {campaigns.data === undefined && campaigns.error === null && <Skeleton height={64} />}
            {campaigns.data !== undefined && active.length === 0 && <Text c="dimmed">{t('home.none_running')}</Text>}
            <ul className={classes.rows}>
              {active.map((campaign) => (
                <RunningCampaign key={campaign.id} campaign={campaign} />
              ))}
            </ul>
          </Panel>
        )}
        {accounts.error !== null && accounts.data === undefined && <QueryError error={accounts.error} retry={accounts.refetch} />}
        {accounts.data !== undefined && accounts.data.items.length > 0 && (
          <Panel title={t('home.accounts')} aside={<LinkAnchor to="/accounts">{t('home.all_accounts')}</LinkAnchor>}>
            <ul className={classes.rows}>
              {accounts.data.items.map((account) => (
                <li key={account.id} className={classes.row}>
                  <div className={classes.words}>
                    <Text fw={500}>{account.displayName}</Text>
                    <Text c="dimmed">
                      <SenderSentence sender={account.sender} />
                    </Text>
                  </div>
                  <SenderBadge sender={account.sender} />
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </Stack>
    </>
  );
}
