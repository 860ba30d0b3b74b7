import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../api/session';
import { CursorPager } from '../../../ui/cursor-pager';
import { DataTable } from '../../../ui/data-table';
import { EmptyState } from '../../../ui/empty-state';
import { FilterBar } from '../../../ui/filter-bar';
import { LinkButton } from '../../../ui/links';
import { PageHead } from '../../../ui/page-head';
import { QueryError } from '../../../ui/query-error';
import { useCursorPages } from '../../../ui/use-cursor-pages';
import { accountsQuery } from '../../accounts/account-queries';
import { MessagesTabs } from '../messages-tabs';
import type { RepliesSearch } from './replies-search';
import { useReplyColumns } from './reply-columns';
import { ReplyPanel } from './reply-panel';
import { foldersQuery, repliesQuery } from './reply-queries';

const PAGE_SIZE = 50;

/** Answers that are kept under a shortcut: those of the team and one's own. */
export function RepliesPage() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const search = useSearch({ from: '/app/messages/replies' });
  const { reply, new: isNew, ...filters } = search;
  const pages = useCursorPages(JSON.stringify(filters));
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...repliesQuery({ ...filters, sort: filters.sort ?? 'name', cursor: pages.cursor, limit: PAGE_SIZE }),
    placeholderData: keepPreviousData,
  });
  const { data: folders } = useQuery(foldersQuery);
  const { data: accounts } = useQuery(accountsQuery);
  const columns = useReplyColumns(filters, accounts?.items ?? []);
  const go = (next: RepliesSearch) => void navigate({ to: '/messages/replies', search: next, replace: true });
  const add = may('messages.send') ? (
    <LinkButton to="/messages/replies" search={{ ...filters, new: true }}>
      {t('replies.new')}
    </LinkButton>
  ) : undefined;
  const isFiltered = Object.entries(filters).some(([key, value]) => key !== 'sort' && value !== undefined);
  const nothingYet = data?.items.length === 0 && !isFiltered && pages.index === 0;
  const named = (folders?.items ?? []).filter(({ folder }) => folder !== '');
  return (
    <>
      <PageHead title={t('replies.title')} lead={t('replies.lead')} docs="user-guide#canned-replies" actions={nothingYet ? undefined : add}>
        <MessagesTabs />
      </PageHead>
      {error !== null && data === undefined && <QueryError error={error} retry={refetch} />}
      {nothingYet && <EmptyState art="replies" title={t('replies.empty_title')} text={t('replies.empty_text')} action={add} />}
      {!nothingYet && error === null && (
        <>
          <FilterBar
            search={{ value: filters.search ?? '', label: t('replies.search'), onChange: (word) => go({ ...filters, search: word || undefined }) }}
            filters={[
              {
                key: 'show',
                label: t('replies.whose'),
                value: filters.show === undefined ? [] : [filters.show],
                options: (['mine', 'shared'] as const).map((value) => ({ value, label: t(`replies.show.${value}`) })),
                onChange: ([value]) => go({ ...filters, show: (['mine', 'shared'] as const).find((one) => one === value) }),
              },
              ...(named.length === 0
                ? []
                : [
                    {
                      key: 'folder',
                      label: t('replies.folder'),
                      value: filters.folder === undefined ? [] : [filters.folder],
                      options: named.map(({ folder }) => ({ value: folder, label: folder })),
                      onChange: ([value]: string[]) => go({ ...filters, folder: value }),
                    },
                  ]),
              {
                key: 'account',
                label: t('replies.account'),
                value: filters.accountId === undefined ? [] : [filters.accountId],
                options: (accounts?.items ?? []).map((one) => ({ value: one.id, label: one.displayName })),
                onChange: ([value]) => go({ ...filters, accountId: value }),
              },
            ]}
            onClear={() => go({ sort: filters.sort })}
          />
          <DataTable
            name={t('replies.title')}
            tableId="replies"
            columns={columns}
            rows={data?.items}
            rowId={(row) => row.id}
            refreshing={isPlaceholderData}
            empty={<EmptyState inside art="search" title={t('replies.none')} text={t('replies.none_text')} />}
            sort={{ key: filters.sort ?? 'name', direction: filters.sort === 'used' ? 'desc' : 'asc' }}
            onSort={({ key }) => go({ ...filters, sort: key === 'used' ? 'used' : undefined })}
            footer={<CursorPager pages={pages} pageSize={PAGE_SIZE} shown={data?.items.length ?? 0} nextCursor={data?.nextCursor} />}
          />
        </>
      )}
      {(isNew === true || reply !== undefined) && (
        <ReplyPanel
          key={reply ?? 'new'}
          id={isNew === true ? null : (reply ?? null)}
          onClose={() => void navigate({ to: '/messages/replies', search: filters })}
        />
      )}
    </>
  );
}
