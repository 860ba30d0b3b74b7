import { Button, Tabs } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CAMPAIGN_KINDS } from '../../../../contracts/campaigns/protection-words';
import { CAMPAIGN_STATUSES } from '../../../../contracts/campaigns/status';
import { useMay } from '../../api/session';
import { useFormat } from '../../i18n/use-format';
import { CursorPager } from '../../ui/cursor-pager';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { FilterBar } from '../../ui/filter-bar';
import { LinkButton } from '../../ui/links';
import { PageHead } from '../../ui/page-head';
import { QueryError } from '../../ui/query-error';
import { useCurrentInView } from '../../ui/use-current-in-view';
import { SavedViews } from '../../ui/saved-views';
import { useCursorPages } from '../../ui/use-cursor-pages';
import { useSelection } from '../../ui/use-selection';
import { accountsQuery } from '../accounts/account-queries';
import { useCampaignColumns } from './campaign-columns';
import { campaignCountsQuery, campaignFiguresQuery, campaignsQuery } from './campaign-queries';
import { readCampaignsSearch, type CampaignsSearch } from './campaigns-search';
import { useCampaignChores } from './use-campaign-chores';

const PAGE_SIZE = 25;
const REFRESH_MS = 10_000;
const NO_IDS: string[] = [];

/** Everything that was, is and will be sent to many. */
export function CampaignsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const navigate = useNavigate();
  const search = useSearch({ from: '/app/campaigns' });
  const { status, archived, q, account, kind, sort = 'created', order = 'desc' } = search;
  const pages = useCursorPages(JSON.stringify(search));
  const which = { accountId: account, kind, search: q };
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...campaignsQuery({ ...which, status, archived: archived ? 'yes' : undefined, sort, order, cursor: pages.cursor, limit: PAGE_SIZE }),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
  const { data: counts } = useQuery({ ...campaignCountsQuery(which), placeholderData: keepPreviousData, refetchInterval: REFRESH_MS });
  const strip = useCurrentInView(`${archived ? 'archived' : status} ${counts === undefined}`);
  const launched = data?.items.filter((campaign) => campaign.status !== 'draft').map((campaign) => campaign.id) ?? NO_IDS;
  const { data: figures } = useQuery({ ...campaignFiguresQuery(launched), placeholderData: keepPreviousData, refetchInterval: REFRESH_MS });
  const { data: accounts } = useQuery(accountsQuery);
  const selection = useSelection({ filters: JSON.stringify(search) });
  const chores = useCampaignChores(selection.clear);
  const columns = useCampaignColumns(accounts?.items, figures?.items);
  const go = (change: CampaignsSearch) => void navigate({ to: '/campaigns', search: { ...search, ...change } });
  const create = may('campaigns.write') ? <LinkButton to="/campaigns/new">{t('campaign.new')}</LinkButton> : undefined;

  if (error !== null && data === undefined) return <QueryError error={error} retry={refetch} />;
  const nothingYet =
    counts !== undefined && counts.all === 0 && counts.archived === 0 && q === undefined && account === undefined && kind === undefined;
  if (nothingYet)
    return (
      <>
        <PageHead title={t('campaign.title')} lead={t('campaign.lead')} docs="user-guide#a-campaign-step-by-step" />
        <EmptyState art="campaigns" title={t('campaign.empty_title')} text={t('campaign.empty_text')} action={create} />
      </>
    );
  const tab = archived ? 'archived' : (status ?? 'all');
  const tabs = ['all', ...CAMPAIGN_STATUSES, 'archived'] as const;
  const chosen = data?.items.filter((campaign) => selection.has(campaign.id)) ?? [];
  const able = (...statuses: string[]) => chosen.filter((one) => statuses.includes(one.status)).map((one) => one.id);
  const pausable = able('running', 'scheduled');
  const resumable = able('paused');
  const drafts = able('draft');
  const finished = able('draft', 'completed', 'cancelled');

  return (
    <>
      <PageHead title={t('campaign.title')} lead={t('campaign.lead')} actions={create} docs="user-guide#a-campaign-step-by-step">
        <Tabs
          value={tab}
          onChange={(value) => go({ archived: value === 'archived' ? true : undefined, status: CAMPAIGN_STATUSES.find((one) => one === value) })}
        >
          <Tabs.List ref={strip} aria-label={t('campaign.filter_status')}>
            {tabs
              .filter((one) => one === 'all' || one === tab || (counts?.[one] ?? 0) > 0)
              .map((one) => (
                <Tabs.Tab key={one} value={one}>
                  {one === 'all' ? t('campaign.filter_any_status') : t(`campaign.several.${one}`)}{' '}
                  <span className="tabular" style={{ color: 'var(--hz-text-soft)' }}>
                    {counts === undefined ? '' : format.number(counts[one])}
                  </span>
                </Tabs.Tab>
              ))}
          </Tabs.List>
        </Tabs>
      </PageHead>
      <FilterBar
        search={{ value: q ?? '', label: t('campaign.search'), onChange: (value) => go({ q: value === '' ? undefined : value }) }}
        filters={[
          {
            key: 'account',
            label: t('campaign.account'),
            value: account === undefined ? [] : [account],
            options: (accounts?.items ?? []).map((one) => ({ value: one.id, label: one.displayName })),
            onChange: (value) => go({ account: value[0] }),
          },
          {
            key: 'kind',
            label: t('campaign.kind'),
            value: kind === undefined ? [] : [kind],
            options: CAMPAIGN_KINDS.map((one) => ({ value: one, label: t(`campaign.kinds.${one}`) })),
            onChange: (value) => go({ kind: CAMPAIGN_KINDS.find((one) => one === value[0]) }),
          },
        ]}
        onClear={() => go({ q: undefined, account: undefined, kind: undefined })}
        trailing={
          <SavedViews page="campaigns" current={search} onOpen={(view) => void navigate({ to: '/campaigns', search: readCampaignsSearch(view) })} />
        }
      />
      <DataTable
        name={t('campaign.title')}
        tableId="campaigns"
        columns={columns}
        rows={data?.items}
        rowId={(row) => row.id}
        refreshing={isPlaceholderData}
        sort={{ key: sort, direction: order }}
        onSort={(next) => go({ sort: next.key as CampaignsSearch['sort'], order: next.direction === 'asc' ? 'asc' : undefined })}
        selection={selection}
        bulk={
          <>
            {pausable.length > 0 && may('campaigns.launch') && (
              <Button size="compact-sm" variant="default" onClick={() => chores.command.mutate({ ids: pausable, word: 'pause' })}>
                {t('campaign.bulk_pause', { count: pausable.length })}
              </Button>
            )}
            {resumable.length > 0 && may('campaigns.launch') && (
              <Button size="compact-sm" variant="default" onClick={() => chores.command.mutate({ ids: resumable, word: 'resume' })}>
                {t('campaign.bulk_resume', { count: resumable.length })}
              </Button>
            )}
            {finished.length > 0 && may('campaigns.write') && (
              <Button size="compact-sm" variant="default" onClick={() => chores.archive.mutate({ ids: finished, archived: !archived })}>
                {t(archived ? 'campaign.bulk_unarchive' : 'campaign.bulk_archive', { count: finished.length })}
              </Button>
            )}
            {drafts.length > 0 && may('campaigns.write') && (
              <Button size="compact-sm" variant="default" onClick={() => chores.askDelete(drafts)}>
                {t('campaign.bulk_delete', { count: drafts.length })}
              </Button>
            )}
          </>
        }
        empty={<EmptyState inside art="search" title={t('campaign.none_here')} text={t('campaign.none_here_text')} />}
        footer={<CursorPager pages={pages} pageSize={PAGE_SIZE} shown={data?.items.length ?? 0} nextCursor={data?.nextCursor} />}
      />
      {chores.dialog}
    </>
  );
}
