import { Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session';
import { CursorPager } from '../../ui/cursor-pager';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/links';
import { PageHead } from '../../ui/page-head';
import { QueryError } from '../../ui/query-error';
import { useCursorPages } from '../../ui/use-cursor-pages';
import { useFormat } from '../../i18n/use-format';
import { accountsQuery } from '../accounts/account-queries';
import { fanColumns } from './fan-columns';
import { fansQuery } from './fan-queries';

const PAGE_SIZE = 50;
const TYPING_MS = 300;

export function FansPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const navigate = useNavigate();
  const { q, account } = useSearch({ from: '/app/fans' });
  const [typed, setTyped] = useState(q ?? '');
  const pages = useCursorPages(`${q ?? ''} ${account ?? ''}`);
  const { data: accounts } = useQuery(accountsQuery);
  const { data, error, refetch, isPlaceholderData } = useQuery({ ...fansQuery({ search: q, accountId: account, cursor: pages.cursor, limit: PAGE_SIZE }), placeholderData: keepPreviousData });
  const search = useDebouncedCallback((value: string) => void navigate({ to: '/fans', search: { q: value.trim() === '' ? undefined : value.trim(), account }, replace: true }), TYPING_MS);
  const columns = useMemo(() => fanColumns({ t, format, accounts: accounts?.items ?? [], search: { q, account } }), [t, format, accounts, q, account]);
  const importFans = may('fans.import') ? <LinkButton to="/fans/import">{t('fan.import')}</LinkButton> : undefined;
  const nothingYet = data?.items.length === 0 && q === undefined && account === undefined && pages.index === 0;

  return (
    <>
      <PageHead title={t('fan.title')} lead={t('fan.lead')} actions={nothingYet ? undefined : importFans} />
      {nothingYet && <EmptyState title={t('fan.empty_title')} text={t('fan.empty_text')} action={importFans} />}
      {error !== null && data === undefined && <QueryError error={error} retry={refetch} />}
      {!nothingYet && !(error !== null && data === undefined) && (
        <>
          <Group mb="sm" gap="sm" role="search">
            <TextInput
              flex="1 1 16rem"
              maw={420}
              type="search"
              aria-label={t('fan.search')}
              placeholder={t('fan.search')}
              leftSection={<IconSearch size={16} aria-hidden="true" />}
              value={typed}
              onChange={(event) => {
                setTyped(event.currentTarget.value);
                search(event.currentTarget.value);
              }}
            />
            {(accounts?.items.length ?? 0) > 1 && (
              <Select
                aria-label={t('fan.account')}
                placeholder={t('fan.all_accounts')}
                clearable
                clearButtonProps={{ 'aria-label': t('action.remove') }}
                value={account ?? null}
                data={(accounts?.items ?? []).map((one) => ({ value: one.id, label: one.displayName }))}
                onChange={(value) => void navigate({ to: '/fans', search: { q, account: value ?? undefined } })}
              />
            )}
          </Group>
          <DataTable name={t('fan.title')} columns={columns} rows={data?.items} rowId={(row) => row.id} refreshing={isPlaceholderData} empty={t('fan.none_found')} footer={<CursorPager pages={pages} pageSize={PAGE_SIZE} shown={data?.items.length ?? 0} nextCursor={data?.nextCursor} />} />
        </>
      )}
      <Outlet />
    </>
  );
}
