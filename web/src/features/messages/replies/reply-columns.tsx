import { Code, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import type { CannedReply } from '../../../../../contracts/messaging/replies/reply';
import { useFormat } from '../../../i18n/use-format';
import { Ago } from '../../../ui/ago';
import { LinkAnchor } from '../../../ui/links';
import { columnsOf, type Columns } from '../../../ui/table-features';
import type { RepliesSearch } from './replies-search';

const column = columnsOf<CannedReply>();

export function useReplyColumns(filters: RepliesSearch, accounts: readonly Account[]): Columns<CannedReply> {
  const { t } = useTranslation();
  const format = useFormat();
  const kept = JSON.stringify(filters);
  return useMemo(() => {
    const search = JSON.parse(kept) as RepliesSearch;
    const accountOf = (id: string | null) => accounts.find((one) => one.id === id);
    return column.columns([
      column.display({
        id: 'name',
        header: t('replies.name'),
        cell: ({ row: { original: reply } }) => (
          <div style={{ minWidth: 0 }}>
            <LinkAnchor to="/messages/replies" search={{ ...search, reply: reply.id }} fw={500}>
              {reply.name}
            </LinkAnchor>
            <Text size="sm" c="dimmed" lineClamp={1} style={{ maxWidth: '38rem' }}>
              {reply.text}
            </Text>
          </div>
        ),
        meta: { sortKey: 'name' },
      }),
      column.display({
        id: 'shortcut',
        header: t('replies.shortcut'),
        cell: ({ row: { original: reply } }) => <Code>/{reply.shortcut}</Code>,
      }),
      column.display({
        id: 'whose',
        header: t('replies.whose'),
        cell: ({ row: { original: reply } }) => <span style={{ whiteSpace: 'nowrap' }}>{reply.shared ? t('replies.shared') : t('replies.own')}</span>,
        meta: { wideOnly: true },
      }),
      column.display({
        id: 'folder',
        header: t('replies.folder'),
        cell: ({ row: { original: reply } }) => reply.folder || '–',
        meta: { wideOnly: true },
      }),
      column.display({
        id: 'account',
        header: t('replies.account'),
        cell: ({ row: { original: reply } }) =>
          reply.accountId === null ? t('replies.every_account') : (accountOf(reply.accountId)?.displayName ?? '–'),
        meta: { wideOnly: true },
      }),
      column.display({
        id: 'price',
        header: t('replies.price'),
        cell: ({ row: { original: reply } }) =>
          reply.priceCents === 0 ? '–' : format.money(reply.priceCents, accountOf(reply.accountId)?.currency ?? accounts[0]?.currency ?? 'USD'),
        meta: { numeric: true, wideOnly: true },
      }),
      column.display({
        id: 'uses',
        header: t('replies.uses'),
        cell: ({ row: { original: reply } }) => (
          <>
            {format.number(reply.uses)}
            {reply.lastUsedAt !== null && (
              <Text size="sm" c="dimmed">
                <Ago at={reply.lastUsedAt} />
              </Text>
            )}
          </>
        ),
        meta: { numeric: true, sortKey: 'used' },
      }),
    ]);
  }, [t, format, kept, accounts]);
}
