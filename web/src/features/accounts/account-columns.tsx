import { Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import type { Account } from '../../../../contracts/accounts/account';
import type { Format } from '../../i18n/use-format';
import { Ago } from '../../ui/ago';
import { LinkAnchor } from '../../ui/links';
import { columnsOf } from '../../ui/table-features';
import { RateMeter } from './rate-meter';
import { SenderBadge, SenderSentence } from './sender-badge';

const column = columnsOf<Account>();

/** Each account with what it does now, what waits, and when it goes on. */
export function accountColumns({ t, format }: { t: TFunction; format: Format }) {
  return column.columns([
    column.display({
      id: 'name',
      header: t('account.display_name'),
      cell: ({ row: { original: account } }) => (
        <>
          <LinkAnchor to="/accounts/$accountId" params={{ accountId: account.id }} fw={500}>
            {account.displayName}
          </LinkAnchor>
          <Text size="sm" c="dimmed">
            {t(`account.platforms.${account.platform}`)}
          </Text>
        </>
      ),
    }),
    column.display({
      id: 'state',
      header: t('account_page.list.state'),
      cell: ({ row: { original: account } }) => (
        <>
          <SenderBadge sender={account.sender} />
          <Text size="sm" c="dimmed" mt={4} maw="30rem">
            <SenderSentence sender={account.sender} />
          </Text>
        </>
      ),
      meta: { stacked: true },
    }),
    column.display({
      id: 'waiting',
      header: t('account.waiting'),
      cell: ({ row: { original: account } }) => format.number(account.sender.queue.total),
      meta: { numeric: true },
    }),
    column.display({
      id: 'pace',
      header: t('account.pace'),
      cell: ({ row: { original: account } }) => <RateMeter used={account.sender.usedLastMinute} limit={account.sender.limitPerMinute} />,
    }),
    column.display({
      id: 'next',
      header: t('account_page.list.next'),
      cell: ({ row: { original: account } }) =>
        account.sender.nextAt === null ? (
          '–'
        ) : (
          <span style={{ whiteSpace: 'nowrap' }}>
            <Ago at={account.sender.nextAt} />
          </span>
        ),
      meta: { wideOnly: true },
    }),
    column.display({
      id: 'zone',
      header: t('account.zone'),
      cell: ({ row: { original: account } }) => account.timeZone,
      meta: { wideOnly: true, hidden: true },
    }),
  ]);
}
