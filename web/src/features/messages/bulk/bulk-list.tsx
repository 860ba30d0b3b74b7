import { Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignSummary } from '../../../../../contracts/campaigns/campaign';
import type { CampaignFigures } from '../../../../../contracts/campaigns/campaign-list';
import { useFormat } from '../../../i18n/use-format';
import { Ago } from '../../../ui/ago';
import { CursorPager } from '../../../ui/cursor-pager';
import { DataTable } from '../../../ui/data-table';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { Progress } from '../../../ui/progress';
import { QueryError } from '../../../ui/query-error';
import { columnsOf } from '../../../ui/table-features';
import { useCursorPages } from '../../../ui/use-cursor-pages';
import { CampaignStatusBadge } from '../../campaigns/campaign-status-badge';
import { campaignFiguresQuery, campaignsQuery } from '../../campaigns/campaign-queries';

const PAGE_SIZE = 10;
const REFRESH_MS = 5_000;
const NO_IDS: string[] = [];
const column = columnsOf<CampaignSummary>();

/** Bulk messages of before with how far they have come; a draft opens above, the others on their page. */
export function BulkList() {
  const { t } = useTranslation();
  const format = useFormat();
  const pages = useCursorPages('bulk');
  const { data, error, refetch } = useQuery({
    ...campaignsQuery({ kind: 'bulk', cursor: pages.cursor, limit: PAGE_SIZE }),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
  const launched = data?.items.filter(({ status }) => status !== 'draft').map(({ id }) => id) ?? NO_IDS;
  const { data: figures } = useQuery({ ...campaignFiguresQuery(launched), placeholderData: keepPreviousData, refetchInterval: REFRESH_MS });
  const columns = useMemo(() => {
    const byId = new Map((figures?.items ?? []).map((one) => [one.campaignId, one]));
    return column.columns([
      column.display({
        id: 'message',
        header: t('bulk.column.message'),
        cell: ({ row: { original: one } }) =>
          one.status === 'draft' ? (
            <LinkAnchor to="/messages/bulk" search={{ draft: one.id }} fw={500}>
              {one.name}
            </LinkAnchor>
          ) : (
            <LinkAnchor to="/campaigns/$campaignId" params={{ campaignId: one.id }} fw={500}>
              {one.name}
            </LinkAnchor>
          ),
      }),
      column.display({
        id: 'status',
        header: t('bulk.column.status'),
        cell: ({ row: { original: one } }) => <CampaignStatusBadge status={one.status} />,
      }),
      column.display({
        id: 'progress',
        header: t('bulk.column.progress'),
        cell: ({ row: { original: one } }) => <Sent figures={byId.get(one.id)} />,
      }),
      column.display({
        id: 'bought',
        header: t('bulk.column.bought'),
        cell: ({ row: { original: one } }) => format.number(byId.get(one.id)?.bought ?? 0),
        meta: { numeric: true, wideOnly: true },
      }),
      column.display({
        id: 'when',
        header: t('bulk.column.when'),
        cell: ({ row: { original: one } }) => <Ago at={one.finishedAt ?? one.startedAt ?? one.startAt ?? one.updatedAt} />,
        meta: { wideOnly: true },
      }),
    ]);
  }, [figures, format, t]);
  if (error !== null && data === undefined) return <QueryError error={error} retry={refetch} />;
  return (
    <div style={{ marginTop: '1.5rem' }}>
      {data?.items.length === 0 && pages.index === 0 ? (
        <Panel title={t('bulk.earlier')}>
          <Text c="dimmed">{t('bulk.earlier_empty')}</Text>
        </Panel>
      ) : (
        <>
          <Text component="h2" fw={600} mb="sm">
            {t('bulk.earlier')}
          </Text>
          <DataTable
            name={t('bulk.earlier')}
            columns={columns}
            rows={data?.items}
            rowId={({ id }) => id}
            footer={<CursorPager pages={pages} pageSize={PAGE_SIZE} shown={data?.items.length ?? 0} nextCursor={data?.nextCursor} />}
          />
        </>
      )}
    </div>
  );
}

function Sent({ figures }: { figures: CampaignFigures | undefined }) {
  const { t } = useTranslation();
  if (figures === undefined) return <>–</>;
  const { states, recipients } = figures;
  const total = recipients - states.holdout - states.skipped;
  return <Progress label={t('bulk.column.progress')} done={states.sent} total={total} words={t('bulk.progress', { done: states.sent, total })} />;
}
