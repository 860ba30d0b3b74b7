import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session';
import { useFormat } from '../../i18n/use-format';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { FilterBar } from '../../ui/filter-bar';
import { LinkButton } from '../../ui/links';
import { PageHead } from '../../ui/page-head';
import { QueryError } from '../../ui/query-error';
import { accountColumns } from './account-columns';
import { ACCOUNT_GROUPS, arrangeAccounts, groupOf, type AccountGroup } from './account-groups';
import { accountsEvery, accountsQuery } from './account-queries';
import { SandboxCard } from './sandbox-card';

/** The state of a queue changes with every message: a look every few seconds is enough for a person. */
const REFRESH_MS = 4_000;
/** Below this there is nothing to search in. */
const SEARCH_FROM = 4;

/** All platform accounts, those that need a person first. */
export function AccountsPage() {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const navigate = useNavigate();
  const { q = '', state = [] } = useSearch({ from: '/app/accounts' });
  const { data, error, refetch } = useQuery({ ...accountsQuery, refetchInterval: accountsEvery(REFRESH_MS) });
  const columns = useMemo(() => accountColumns({ t, format }), [t, format]);
  const rows = useMemo(() => data && arrangeAccounts(data.items, { q, groups: state }, i18n.language), [data, q, state, i18n.language]);
  const connect = may('accounts.manage') ? <LinkButton to="/accounts/connect">{t('account.connect')}</LinkButton> : undefined;
  const count = (group: AccountGroup) => data?.items.filter((one) => groupOf(one.sender.state) === group).length ?? 0;
  const search = (next: { q?: string; state?: AccountGroup[] }) => {
    const merged = { q, state, ...next };
    void navigate({
      to: '/accounts',
      replace: true,
      search: { q: merged.q || undefined, state: merged.state.length > 0 ? merged.state : undefined },
    });
  };
  const isEmpty = data?.items.length === 0;
  const isFiltered = q !== '' || state.length > 0;

  return (
    <>
      <PageHead title={t('account.title')} lead={t('account.lead')} actions={isEmpty ? undefined : connect} docs="user-guide#accounts" />
      {error !== null && data === undefined && <QueryError error={error} retry={refetch} />}
      {isEmpty && (
        <>
          <EmptyState title={t('account.empty_title')} text={t('account.empty_text')} action={connect} art="accounts" />
          {may('accounts.manage') && <SandboxCard />}
        </>
      )}
      {!isEmpty && (data !== undefined || error === null) && (
        <>
          {(isFiltered || (data?.items.length ?? 0) >= SEARCH_FROM) && (
            <FilterBar
              search={{ value: q, label: t('account_page.list.search'), onChange: (next) => search({ q: next }) }}
              filters={[
                {
                  key: 'state',
                  label: t('account_page.list.state'),
                  value: state,
                  multiple: true,
                  options: ACCOUNT_GROUPS.map((group) => ({
                    value: group,
                    label: t('account_page.list.group_count', { group: t(`account_page.list.groups.${group}`), count: format.number(count(group)) }),
                  })),
                  onChange: (next) => search({ state: ACCOUNT_GROUPS.filter((group) => next.includes(group)) }),
                },
              ]}
              onClear={() => search({ q: '', state: [] })}
            />
          )}
          <DataTable
            name={t('account.title')}
            columns={columns}
            rows={rows}
            rowId={(row) => row.id}
            skeletonRows={3}
            empty={t('account_page.list.none')}
          />
        </>
      )}
    </>
  );
}
