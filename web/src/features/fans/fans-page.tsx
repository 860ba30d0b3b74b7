import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useSearch } from '@tanstack/react-router';
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
import { accountsQuery } from '../accounts/account-queries';
import { fanColumns } from './fan-columns';
import { FanFilters } from './fan-filters';
import { fansQuery } from './fan-queries';

const PAGE_SIZE = 50;

export function FansPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const navigate = useNavigate();
  const search = useSearch({ from: '/app/fans' });
  const { q, account, list, state, sort } = search;
  const filtered = [q, account, list, state].some((one) => one !== undefined);
  const pages = useCursorPages(JSON.stringify(search));
  const { data: accounts } = useQuery(accountsQuery);
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...fansQuery({ search: q, accountId: account, listId: list, state, sort, cursor: pages.cursor, limit: PAGE_SIZE }),
    placeholderData: keepPreviousData,
  });
  const columns = useMemo(() => fanColumns({ t, format, accounts: accounts?.items ?? [], search }), [t, format, accounts, search]);
  const importFans = may('fans.import') ? <LinkButton to="/fans/import">{t('fan.import')}</LinkButton> : undefined;
  const nothingYet = data?.items.length === 0 && !filtered && pages.index === 0;
  const failed = error !== null && data === undefined;

  return (
    <>
      <PageHead title={t('fan.title')} lead={t('fan.lead')} actions={nothingYet ? undefined : importFans} />
      {nothingYet && <EmptyState title={t('fan.empty_title')} text={t('fan.empty_text')} action={importFans} />}
      {failed && <QueryError error={error} retry={refetch} />}
      {!nothingYet && !failed && (
        <>
          <FanFilters search={search} onChange={(next) => void navigate({ to: '/fans', search: next, replace: true })} />
          <DataTable
            name={t('fan.title')}
            columns={columns}
            rows={data?.items}
            rowId={(row) => row.id}
            refreshing={isPlaceholderData}
            empty={t('fan.none_found')}
            footer={<CursorPager pages={pages} pageSize={PAGE_SIZE} shown={data?.items.length ?? 0} nextCursor={data?.nextCursor} />}
          />
        </>
      )}
      <Outlet />
    </>
  );
}
