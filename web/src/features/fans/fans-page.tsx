import type { FanSort } from '../../../../contracts/fans/names';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session';
import { useFormat } from '../../i18n/use-format';
import { CursorPager } from '../../ui/cursor-pager';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/links';
import { PageHead } from '../../ui/page-head';
import { QueryError } from '../../ui/query-error';
import { useCursorPages } from '../../ui/use-cursor-pages';
import { useSelection } from '../../ui/use-selection';
import { accountsQuery } from '../accounts/account-queries';
import { FanBulk } from './bulk/fan-bulk';
import { fanColumns } from './fan-columns';
import { FanFilters } from './fan-filters';
import { FanPanel } from './fan-panel';
import { fanCountsQuery, fansQuery } from './fan-queries';
import { FanTotals } from './fan-totals';
import { fanFilterOf, type FansSearch } from './fans-search';
import { FansTabs } from './fans-tabs';

const PAGE_SIZE = 50;

export function FansPage() {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const navigate = useNavigate();
  const search = useSearch({ from: '/app/fans' });
  const maySeeMoney = may('revenue.read');
  const filter = fanFilterOf(search, maySeeMoney);
  const filters = JSON.stringify(filter);
  const sort = (search.sort === 'spend' && !maySeeMoney ? undefined : search.sort) ?? 'newest';
  const direction = search.direction ?? 'desc';
  const pages = useCursorPages(`${filters} ${sort} ${direction}`);
  const { data: accounts } = useQuery(accountsQuery);
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...fansQuery({ filter, sort, direction, cursor: pages.cursor, limit: PAGE_SIZE }),
    placeholderData: keepPreviousData,
  });
  const { data: counts } = useQuery({ ...fanCountsQuery({ filter }), placeholderData: keepPreviousData });
  const selection = useSelection({ filters, matching: counts?.fans });
  const columns = useMemo(
    () => fanColumns({ t, language: i18n.language, format, accounts: accounts?.items ?? [], search, maySeeMoney }),
    [t, i18n.language, format, accounts, search, maySeeMoney],
  );
  const go = (next: FansSearch) => void navigate({ to: '/fans', search: next, replace: true });
  const importFans = may('fans.import') ? <LinkButton to="/fans/import">{t('fan.import')}</LinkButton> : undefined;
  const nothingYet = data?.items.length === 0 && filters === '{}' && pages.index === 0;
  const failed = error !== null && data === undefined;
  const bulk = <FanBulk selection={selection} filter={filter} listId={search.list} />;

  return (
    <>
      <PageHead title={t('fan.title')} lead={t('fan.lead')} docs="user-guide#fans" actions={nothingYet ? undefined : importFans}>
        <FansTabs />
      </PageHead>
      {nothingYet && <EmptyState art="fans" title={t('fan.empty_title')} text={t('fan.empty_text')} action={importFans} />}
      {failed && <QueryError error={error} retry={refetch} />}
      {!nothingYet && !failed && (
        <>
          <FanFilters search={search} maySeeMoney={maySeeMoney} onChange={go} />
          <DataTable
            name={t('fan.title')}
            tableId="fans"
            columns={columns}
            rows={data?.items}
            rowId={(row) => row.id}
            refreshing={isPlaceholderData}
            sort={{ key: sort, direction }}
            onSort={(next) => go({ ...search, sort: next.key as FanSort, direction: next.direction })}
            selection={may('fans.write') || may('fans.export') ? selection : undefined}
            bulk={bulk}
            toolbar={<FanTotals counts={counts} filter={filter} />}
            empty={t('fan.none_found')}
            footer={
              <CursorPager pages={pages} pageSize={PAGE_SIZE} shown={data?.items.length ?? 0} nextCursor={data?.nextCursor} total={counts?.fans} />
            }
          />
        </>
      )}
      {search.fan !== undefined && <FanPanel key={search.fan} fanId={search.fan} onClose={() => go({ ...search, fan: undefined })} />}
    </>
  );
}
