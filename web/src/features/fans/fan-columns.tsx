import { Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import type { Account } from '../../../../contracts/accounts/account';
import type { Format } from '../../i18n/use-format';
import { Ago } from '../../ui/ago';
import { LinkAnchor } from '../../ui/links';
import { columnsOf } from '../../ui/table-features';
import { FanState } from './fan-state';
import type { FansSearch } from './fans-search';
import type { Fan } from '../../../../contracts/fans/fan';

const column = columnsOf<Fan>();

interface FanColumnsInput {
  t: TFunction;
  format: Format;
  accounts: readonly Account[];
  search: FansSearch;
}

export function fanColumns({ t, format, accounts, search }: FanColumnsInput) {
  const account = new Map(accounts.map((one) => [one.id, one]));
  return column.columns([
    column.display({
      id: 'name',
      header: t('fan.column.name'),
      cell: ({ row: { original: fan } }) => (
        <>
          <LinkAnchor to="/fans/$fanId" params={{ fanId: fan.id }} search={search} fw={500}>
            {fan.displayName ?? fan.username ?? fan.platformFanId}
          </LinkAnchor>
          <Text size="sm" c="dimmed">
            {fan.username === null ? fan.platformFanId : `@${fan.username}`}
          </Text>
        </>
      ),
    }),
    column.display({ id: 'state', header: t('fan.column.state'), cell: ({ row: { original: fan } }) => <FanState fan={fan} /> }),
    column.display({
      id: 'account',
      header: t('fan.column.account'),
      cell: ({ row: { original: fan } }) => account.get(fan.accountId)?.displayName ?? '–',
      meta: { wideOnly: true },
    }),
    column.display({
      id: 'language',
      header: t('fan.column.language'),
      cell: ({ row: { original: fan } }) => fan.language ?? '–',
      meta: { wideOnly: true },
    }),
    column.display({
      id: 'seen',
      header: t('fan.column.seen'),
      cell: ({ row: { original: fan } }) => (fan.lastSeenAt === null ? '–' : <Ago at={fan.lastSeenAt} />),
      meta: { wideOnly: true },
    }),
    column.display({
      id: 'purchases',
      header: t('fan.column.purchases'),
      cell: ({ row: { original: fan } }) => format.number(fan.purchases),
      meta: { numeric: true, wideOnly: true },
    }),
    column.display({
      id: 'spend',
      header: t('fan.column.spend'),
      cell: ({ row: { original: fan } }) =>
        fan.spendCents === null ? t('campaign.hidden') : format.money(fan.spendCents, account.get(fan.accountId)?.currency ?? 'USD'),
      meta: { numeric: true },
    }),
  ]);
}
