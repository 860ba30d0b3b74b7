import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session';
import { LinkButton } from '../../ui/links';
import { PageHead } from '../../ui/page-head';
import { NeedsMeList } from '../notifications/needs-me-list';
import { AccountStrip } from './account-strip';
import { FirstSteps } from './first-steps';
import classes from './home-page.module.css';
import { homeQuery } from './home-queries';
import { RunningCampaigns } from './running-campaigns';
import { TodayNumbers } from './today-numbers';
import { WaitingFans } from './waiting-fans';

const Tour = lazy(() => import('./tour'));

/** What needs me, what runs now, today's numbers, the accounts, and the first steps until they are done. */
export function HomePage() {
  const { t } = useTranslation();
  const may = useMay();
  const { tour } = useSearch({ from: '/app/' });
  const { data, error, refetch } = useQuery(homeQuery);
  const isNew = data !== undefined && !(data.steps.account && data.steps.fans && data.steps.campaign);
  return (
    <>
      <PageHead
        title={t('shell.home')}
        docs="user-guide"
        actions={
          may('campaigns.write') && data !== undefined && !isNew ? <LinkButton to="/campaigns/new">{t('campaign.new')}</LinkButton> : undefined
        }
      />
      <div className={classes.grid}>
        {data !== undefined && <FirstSteps steps={data.steps} />}
        <TodayNumbers home={data} error={error} retry={refetch} />
        <div className={classes.main}>
          <RunningCampaigns />
          {may('messages.read') && <WaitingFans home={data} />}
        </div>
        <div className={classes.aside}>
          <NeedsMeList />
          <AccountStrip />
        </div>
      </div>
      {data !== undefined && (tour === true || !data.tourSeen) && (
        <Suspense>
          <Tour />
        </Suspense>
      )}
    </>
  );
}
