import { Button, Text, TextInput } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScriptSummary } from '../../../../../contracts/messaging/scripts/script';
import { useMay } from '../../../api/session';
import { useFormat } from '../../../i18n/use-format';
import { Ago } from '../../../ui/ago';
import { Confirm } from '../../../ui/confirm';
import { CursorPager } from '../../../ui/cursor-pager';
import { DataTable } from '../../../ui/data-table';
import { EmptyState } from '../../../ui/empty-state';
import { FilterBar } from '../../../ui/filter-bar';
import { LinkAnchor } from '../../../ui/links';
import { PageHead } from '../../../ui/page-head';
import { QueryError } from '../../../ui/query-error';
import { columnsOf } from '../../../ui/table-features';
import { useCursorPages } from '../../../ui/use-cursor-pages';
import { accountsQuery } from '../../accounts/account-queries';
import { useOwnAccount } from '../../accounts/use-own-account';
import { MessagesTabs } from '../messages-tabs';
import { createScript, scriptsQuery, useRefreshScripts } from './script-queries';
import type { ScriptsSearch } from './scripts-search';

const PAGE_SIZE = 50;
const column = columnsOf<ScriptSummary>();

/** Messages in an order that sells, one after another, at the pace of the conversation. */
export function ScriptsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const navigate = useNavigate();
  const search = useSearch({ from: '/app/messages/scripts' });
  const pages = useCursorPages(JSON.stringify(search));
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...scriptsQuery({ ...search, cursor: pages.cursor, limit: PAGE_SIZE }),
    placeholderData: keepPreviousData,
  });
  const { data: accounts } = useQuery(accountsQuery);
  const [naming, setNaming] = useState(false);
  const columns = useMemo(
    () =>
      column.columns([
        column.display({
          id: 'name',
          header: t('scripts.name'),
          cell: ({ row: { original: row } }) => (
            <div style={{ minWidth: 0 }}>
              <LinkAnchor to="/messages/scripts/$scriptId" params={{ scriptId: row.id }} fw={500}>
                {row.name}
              </LinkAnchor>
              {row.description !== '' && (
                <Text size="sm" c="dimmed" lineClamp={1} style={{ maxWidth: '38rem' }}>
                  {row.description}
                </Text>
              )}
            </div>
          ),
        }),
        column.display({
          id: 'steps',
          header: t('scripts.steps'),
          cell: ({ row: { original: row } }) => format.number(row.steps),
          meta: { numeric: true },
        }),
        column.display({
          id: 'running',
          header: t('scripts.running'),
          cell: ({ row: { original: row } }) => format.number(row.running),
          meta: { numeric: true },
        }),
        column.display({
          id: 'account',
          header: t('replies.account'),
          cell: ({ row: { original: row } }) =>
            row.accountId === null ? t('replies.every_account') : (accounts?.items.find((one) => one.id === row.accountId)?.displayName ?? '–'),
          meta: { wideOnly: true },
        }),
        column.display({
          id: 'changed',
          header: t('scripts.changed'),
          cell: ({ row: { original: row } }) => (
            <>
              <Ago at={row.updatedAt} /> {row.updatedBy !== null && t('replies.by', { name: row.updatedBy })}
            </>
          ),
          meta: { wideOnly: true },
        }),
      ]),
    [t, format, accounts],
  );
  const add = may('campaigns.write') ? <Button onClick={() => setNaming(true)}>{t('scripts.new')}</Button> : undefined;
  const go = (next: ScriptsSearch) => void navigate({ to: '/messages/scripts', search: next, replace: true });
  const nothingYet = data?.items.length === 0 && Object.values(search).every((value) => value === undefined) && pages.index === 0;
  return (
    <>
      <PageHead title={t('scripts.title')} lead={t('scripts.lead')} docs="user-guide#scripts" actions={nothingYet ? undefined : add}>
        <MessagesTabs />
      </PageHead>
      {error !== null && data === undefined && <QueryError error={error} retry={refetch} />}
      {nothingYet && <EmptyState art="campaigns" title={t('scripts.empty_title')} text={t('scripts.empty_text')} action={add} />}
      {!nothingYet && error === null && (
        <>
          <FilterBar
            search={{ value: search.search ?? '', label: t('scripts.search'), onChange: (word) => go({ ...search, search: word || undefined }) }}
            filters={[
              {
                key: 'account',
                label: t('replies.account'),
                value: search.accountId === undefined ? [] : [search.accountId],
                options: (accounts?.items ?? []).map((one) => ({ value: one.id, label: one.displayName })),
                onChange: ([value]) => go({ ...search, accountId: value }),
              },
              {
                key: 'archived',
                label: t('scripts.shown'),
                value: search.archived === undefined ? [] : [search.archived],
                options: [{ value: 'yes', label: t('scripts.archived') }],
                onChange: ([value]) => go({ ...search, archived: value === 'yes' ? 'yes' : undefined }),
              },
            ]}
            onClear={() => go({})}
          />
          <DataTable
            name={t('scripts.title')}
            columns={columns}
            rows={data?.items}
            rowId={(row) => row.id}
            refreshing={isPlaceholderData}
            empty={<EmptyState inside art="search" title={t('scripts.none')} text={t('replies.none_text')} />}
            footer={<CursorPager pages={pages} pageSize={PAGE_SIZE} shown={data?.items.length ?? 0} nextCursor={data?.nextCursor} />}
          />
        </>
      )}
      {naming && <NewScript onClose={() => setNaming(false)} />}
    </>
  );
}

function NewScript({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const refresh = useRefreshScripts();
  const { accountId, field } = useOwnAccount();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const create = useMutation({
    mutationFn: () => createScript(name.trim(), accountId),
    onSuccess: async ({ id }) => {
      await refresh();
      await navigate({ to: '/messages/scripts/$scriptId', params: { scriptId: id } });
    },
  });
  return (
    <Confirm
      opened
      title={t('scripts.new')}
      confirmLabel={t('scripts.create')}
      pending={create.isPending}
      error={create.error}
      onConfirm={() => (name.trim() === '' ? setTried(true) : create.mutate())}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('scripts.name')}
        description={t('scripts.name_hint')}
        maxLength={80}
        value={name}
        error={tried && name.trim() === '' ? t('scripts.name_missing') : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {field}
    </Confirm>
  );
}
