import { Skeleton, Stack, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../api/session';
import { PageHead } from '../../../ui/page-head';
import { QueryError } from '../../../ui/query-error';
import { useCurrentInView } from '../../../ui/use-current-in-view';
import { accountsQuery } from '../../accounts/account-queries';
import { campaignQuery } from '../campaign-queries';
import { CampaignStatusBadge } from '../campaign-status-badge';
import { ActivityPanel } from './activity-panel';
import { useCampaignActions } from './campaign-actions';
import { CampaignSentence } from './campaign-sentence';
import { DraftPanel } from './draft-panel';
import { MessagesPanel } from './messages-panel';
import { UnsendPanel } from '../../messages/unsend/unsend-panel';
import { ProgressPanel } from './progress-panel';
import { ReasonsPanel } from './reasons-panel';
import { RecipientsPanel } from './recipients-panel';
import { TimelinePanel } from './timeline-panel';
import { useLiveProgress } from './use-live-progress';

const ResultsPanel = lazy(async () => ({ default: (await import('./results-panel')).ResultsPanel }));

const CAMPAIGN_TABS = ['overview', 'recipients', 'messages', 'timeline'] as const;

export function CampaignPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const mayReadUnsends = useMay()('messages.read');
  const { campaignId } = useParams({ from: '/app/campaigns/$campaignId' });
  const search = useSearch({ from: '/app/campaigns/$campaignId' });
  const strip = useCurrentInView(search.tab ?? 'overview');
  const { data: campaign, error, refetch } = useQuery(campaignQuery(campaignId));
  const { data: accounts } = useQuery(accountsQuery);
  const isOver = campaign?.status === 'completed' || campaign?.status === 'cancelled';
  const isDraft = campaign?.status === 'draft';
  // Outcomes go on arriving after the last message; the connection then only costs.
  const live = useLiveProgress(campaignId, campaign === undefined || isOver || isDraft);
  const { actions, menu, dialogs } = useCampaignActions(campaign, isDraft ? undefined : live.progress);

  if (error !== null && campaign === undefined) return <QueryError error={error} retry={refetch} />;
  if (campaign === undefined) return <Skeleton height={320} radius="lg" />;
  const account = accounts?.items.find((one) => one.id === campaign.accountId);
  const currency = account?.currency ?? 'USD';
  const tab = search.tab ?? 'overview';

  return (
    <>
      <PageHead
        title={campaign.name || t('builder.unnamed')}
        status={<CampaignStatusBadge status={campaign.status} />}
        lead={<CampaignSentence campaign={campaign} progress={live.progress} accountName={account?.displayName ?? ''} />}
        actions={actions}
        menu={menu}
        breadcrumb={[{ label: t('campaign.title'), to: '/campaigns' }]}
        docs="user-guide#reading-results"
      />
      {dialogs}
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) =>
          void navigate({ to: '/campaigns/$campaignId', params: { campaignId }, search: { tab: CAMPAIGN_TABS.find((one) => one === next) } })
        }
      >
        <Tabs.List ref={strip} mb="md" aria-label={t('campaign.tabs')}>
          {CAMPAIGN_TABS.filter((one) => !isDraft || one !== 'recipients').map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`campaign.tab.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="overview">
          {isDraft ? (
            <DraftPanel campaign={campaign} account={account} />
          ) : (
            <Stack gap="md">
              <ProgressPanel live={live} isOver={isOver} />
              {mayReadUnsends && <UnsendPanel campaignId={campaign.id} />}
              <ActivityPanel campaign={campaign} isOver={isOver} />
              <Suspense fallback={<Skeleton height={280} radius="lg" />}>
                <ResultsPanel campaign={campaign} currency={currency} />
              </Suspense>
              {live.progress !== undefined && (
                <ReasonsPanel campaignId={campaignId} counts={live.progress.reasons} recipients={live.progress.recipients} />
              )}
            </Stack>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="recipients">
          <RecipientsPanel campaign={campaign} currency={currency} filters={search} />
        </Tabs.Panel>
        <Tabs.Panel value="messages">
          <MessagesPanel campaign={campaign} account={account} />
        </Tabs.Panel>
        <Tabs.Panel value="timeline">
          <TimelinePanel campaignId={campaignId} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
