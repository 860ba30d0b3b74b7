import { SegmentedControl, ScrollArea, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignSummary } from '../../../../contracts/campaigns/campaign';
import { CAMPAIGN_STATUSES } from '../../../../contracts/campaigns/status';
import { useMay } from '../../api/session';
import { useFormat } from '../../i18n/use-format';
import { Ago } from '../../ui/ago';
import { CursorPager } from '../../ui/cursor-pager';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { LinkAnchor, LinkButton } from '../../ui/links';
import { PageHead } from '../../ui/page-head';
import { QueryError } from '../../ui/query-error';
import { columnsOf } from '../../ui/table-features';
import { useCursorPages } from '../../ui/use-cursor-pages';
import { accountsQuery } from '../accounts/account-queries';
import { campaignsQuery } from './campaign-queries';
import { CampaignStatusBadge } from './campaign-status-badge';

const PAGE_SIZE = 25;
const REFRESH_MS = 10_000;
const column = columnsOf<CampaignSummary>();

export function CampaignsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const navigate = useNavigate();
  const { status } = useSearch({ from: '/app/campaigns' });
  const pages = useCursorPages(status ?? '');
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...campaignsQuery({ status, cursor: pages.cursor, limit: PAGE_SIZE }),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
  const { data: accounts } = useQuery(accountsQuery);
  const create = may('campaigns.write') ? <LinkButton to="/campaigns/new">{t('campaign.new')}</LinkButton> : undefined;

  const columns = useMemo(() => {
    const names = new Map((accounts?.items ?? []).map((account) => [account.id, account.displayName]));
    return column.columns([
      column.display({
        id: 'name',
        header: t('campaign.column.name'),
        cell: ({ row: { original: campaign } }) => (
          <>
            <LinkAnchor to="/campaigns/$campaignId" params={{ campaignId: campaign.id }} fw={500}>
              {campaign.name}
            </LinkAnchor>
            <Text size="sm" c="dimmed">
              {names.get(campaign.accountId)}
            </Text>
          </>
        ),
      }),
      column.display({
        id: 'status',
        header: t('campaign.column.state'),
        cell: ({ row: { original: campaign } }) => <CampaignStatusBadge status={campaign.status} />,
      }),
      column.display({
        id: 'when',
        header: t('campaign.column.when'),
        cell: ({ row: { original: campaign } }) => <Ago at={campaign.finishedAt ?? campaign.startedAt ?? campaign.startAt ?? campaign.createdAt} />,
        meta: { wideOnly: true },
      }),
      column.display({
        id: 'recipients',
        header: t('campaign.column.recipients'),
        cell: ({ row: { original: campaign } }) => (campaign.recipients === null ? '–' : format.number(campaign.recipients)),
        meta: { numeric: true },
      }),
    ]);
  }, [accounts, format, t]);

  if (error !== null && data === undefined) return <QueryError error={error} retry={refetch} />;
  const nothingYet = data?.items.length === 0 && status === undefined && pages.index === 0;
  return (
    <>
      <PageHead title={t('campaign.title')} lead={t('campaign.lead')} actions={nothingYet ? undefined : create} />
      {nothingYet ? (
        <EmptyState title={t('campaign.empty_title')} text={t('campaign.empty_text')} action={create} />
      ) : (
        <>
          <ScrollArea type="never" mb="sm">
            <SegmentedControl
              aria-label={t('campaign.filter_status')}
              size="sm"
              value={status ?? 'all'}
              onChange={(value) => void navigate({ to: '/campaigns', search: { status: CAMPAIGN_STATUSES.find((one) => one === value) } })}
              data={[
                { value: 'all', label: t('campaign.filter_any_status') },
                ...CAMPAIGN_STATUSES.map((one) => ({ value: one, label: t(`campaign.status.${one}`) })),
              ]}
            />
          </ScrollArea>
          <DataTable
            name={t('campaign.title')}
            columns={columns}
            rows={data?.items}
            rowId={(row) => row.id}
            refreshing={isPlaceholderData}
            empty={t('campaign.none_here')}
            footer={<CursorPager pages={pages} pageSize={PAGE_SIZE} shown={data?.items.length ?? 0} nextCursor={data?.nextCursor} />}
          />
        </>
      )}
    </>
  );
}
