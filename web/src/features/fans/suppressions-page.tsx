import { SUPPRESSION_REASONS } from '../../../../contracts/fans/names';
import { Button, Text, Tooltip } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Suppression } from '../../../../contracts/fans/fan';
import { useMay } from '../../api/session';
import { useFormat } from '../../i18n/use-format';
import { Ago } from '../../ui/ago';
import { CursorPager } from '../../ui/cursor-pager';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { FilterBar } from '../../ui/filter-bar';
import { LinkAnchor } from '../../ui/links';
import { PageHead } from '../../ui/page-head';
import { QueryError } from '../../ui/query-error';
import { columnsOf } from '../../ui/table-features';
import { useCursorPages } from '../../ui/use-cursor-pages';
import { suppressionsQuery } from './fan-queries';
import { FansTabs } from './fans-tabs';
import { AddSuppressionsDialog, LiftSuppressionDialog } from './suppression-dialogs';
import { useActorName } from './use-actor-name';

const PAGE_SIZE = 50;
const column = columnsOf<Suppression>();

export function SuppressionsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const actor = useActorName();
  const navigate = useNavigate();
  const search = useSearch({ from: '/app/fans/suppressions' });
  const pages = useCursorPages(JSON.stringify(search));
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...suppressionsQuery({ ...search, cursor: pages.cursor }),
    placeholderData: keepPreviousData,
  });
  const [adding, setAdding] = useState(false);
  const [lifting, setLifting] = useState<Suppression | null>(null);
  const mayWrite = may('fans.write');
  const add = mayWrite ? <Button onClick={() => setAdding(true)}>{t('fans.suppressions.add')}</Button> : undefined;
  const columns = useMemo(
    () =>
      column.columns([
        column.display({
          id: 'fan',
          header: t('fans.suppressions.fan'),
          cell: ({ row: { original: row } }) =>
            row.fanId === null ? (
              <Tooltip label={t('fans.suppressions.hash_hint')} multiline w={280} events={{ hover: true, focus: true, touch: true }}>
                <Text component="span" tabIndex={0} c="dimmed">
                  {t('fans.suppressions.hash')}
                </Text>
              </Tooltip>
            ) : (
              <LinkAnchor to="/fans/$fanId" params={{ fanId: row.fanId }} fw={500} data-personal>
                {row.fanName}
              </LinkAnchor>
            ),
        }),
        column.display({
          id: 'reason',
          header: t('fans.suppressions.reason'),
          cell: ({ row: { original: row } }) => (
            <>
              {t(`fans.suppressions.reasons.${row.reason}`)}
              {row.wording !== null && (
                <Text size="sm" c="dimmed" lineClamp={2} data-personal>
                  {row.wording}
                </Text>
              )}
            </>
          ),
        }),
        column.display({
          id: 'when',
          header: t('fans.suppressions.when'),
          cell: ({ row: { original: row } }) => (
            <>
              <Ago at={row.createdAt} /> {actor(row.actor)}
            </>
          ),
          meta: { wideOnly: true },
        }),
        column.display({
          id: 'state',
          header: t('fans.suppressions.state'),
          cell: ({ row: { original: row } }) =>
            row.liftedAt === null ? (
              t('fans.suppressions.in_force')
            ) : (
              <Text c="dimmed">{t('fans.suppressions.lifted', { when: format.dateTime(row.liftedAt), who: actor(row.liftedBy) })}</Text>
            ),
        }),
        ...(mayWrite
          ? [
              column.display({
                id: 'do',
                header: t('fans.lists.do'),
                cell: ({ row: { original: row } }) =>
                  row.liftedAt === null && (
                    <Button size="compact-sm" variant="default" onClick={() => setLifting(row)}>
                      {t('fans.suppressions.lift')}
                    </Button>
                  ),
                meta: { numeric: true, fixed: true, label: t('fans.suppressions.lift') },
              }),
            ]
          : []),
      ]),
    [t, format, actor, mayWrite],
  );
  const nothingYet = data?.items.length === 0 && search.reason === undefined && search.inForce === undefined && pages.index === 0;
  const go = (next: typeof search) => void navigate({ to: '/fans/suppressions', search: next, replace: true });
  return (
    <>
      <PageHead title={t('fans.suppressions.title')} lead={t('fans.suppressions.lead')} docs="user-guide#fans" actions={nothingYet ? undefined : add}>
        <FansTabs />
      </PageHead>
      {error !== null && data === undefined && <QueryError error={error} retry={refetch} />}
      {nothingYet && <EmptyState art="people" title={t('fans.suppressions.empty_title')} text={t('fans.suppressions.empty_text')} action={add} />}
      {!nothingYet && error === null && (
        <>
          <FilterBar
            filters={[
              {
                key: 'reason',
                label: t('fans.suppressions.reason'),
                value: search.reason === undefined ? [] : [search.reason],
                options: SUPPRESSION_REASONS.map((value) => ({ value, label: t(`fans.suppressions.reasons.${value}`) })),
                onChange: ([value]) => go({ ...search, reason: SUPPRESSION_REASONS.find((one) => one === value) }),
              },
              {
                key: 'inForce',
                label: t('fans.suppressions.filter_state'),
                value: search.inForce === undefined ? [] : [search.inForce],
                options: (['true', 'false'] as const).map((value) => ({ value, label: t(`fans.suppressions.states.${value}`) })),
                onChange: ([value]) => go({ ...search, inForce: (['true', 'false'] as const).find((one) => one === value) }),
              },
            ]}
          />
          <DataTable
            name={t('fans.suppressions.title')}
            columns={columns}
            rows={data?.items}
            rowId={(row) => row.id}
            refreshing={isPlaceholderData}
            empty={t('fans.suppressions.none')}
            footer={<CursorPager pages={pages} pageSize={PAGE_SIZE} shown={data?.items.length ?? 0} nextCursor={data?.nextCursor} />}
          />
        </>
      )}
      {adding && <AddSuppressionsDialog onClose={() => setAdding(false)} />}
      {lifting !== null && <LiftSuppressionDialog row={lifting} onClose={() => setLifting(null)} />}
    </>
  );
}
