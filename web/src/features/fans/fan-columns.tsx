import { Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import type { Account } from '../../../../contracts/accounts/account';
import type { Fan } from '../../../../contracts/fans/fan';
import type { Format } from '../../i18n/use-format';
import { When } from '../../ui/when';
import { LinkAnchor } from '../../ui/links';
import { columnsOf, type ColumnLook } from '../../ui/table-features';
import { FanState } from './fan-state';
import type { FansSearch } from './fans-search';
import { placeNames } from './place-names';

const column = columnsOf<Fan>();

interface FanColumnsInput {
  t: TFunction;
  language: string;
  format: Format;
  accounts: readonly Account[];
  search: FansSearch;
  maySeeMoney: boolean;
}

export function fanColumns({ t, language, format, accounts, search, maySeeMoney }: FanColumnsInput) {
  const account = new Map(accounts.map((one) => [one.id, one]));
  const names = placeNames(language);
  const plain = (id: string, header: string, value: (fan: Fan) => string | null, meta: ColumnLook) =>
    column.display({ id, header, cell: ({ row: { original } }) => value(original) ?? '–', meta });
  const time = (id: string, header: string, value: (fan: Fan) => string | null, meta: ColumnLook) =>
    column.display({
      id,
      header,
      cell: ({ row: { original } }) => {
        const at = value(original);
        return at === null ? '–' : <When at={at} zone={account.get(original.accountId)?.timeZone} />;
      },
      meta: { wideOnly: true, ...meta },
    });
  return column.columns([
    column.display({
      id: 'name',
      header: t('fan.column.name'),
      cell: ({ row: { original: fan } }) => (
        <span data-personal>
          <LinkAnchor to="/fans" search={{ ...search, fan: fan.id }} fw={500}>
            {fan.displayName ?? fan.username ?? fan.platformFanId}
          </LinkAnchor>
          <Text size="sm" c="dimmed" component="span" display="block">
            {fan.username === null ? fan.platformFanId : `@${fan.username}`}
          </Text>
        </span>
      ),
      meta: { sortKey: 'name' },
    }),
    column.display({ id: 'state', header: t('fan.column.state'), cell: ({ row: { original: fan } }) => <FanState fan={fan} /> }),
    plain('account', t('fan.column.account'), (fan) => account.get(fan.accountId)?.displayName ?? null, {
      wideOnly: true,
      hidden: accounts.length < 2,
    }),
    plain('language', t('fan.column.language'), (fan) => names.language(fan.language), { wideOnly: true }),
    plain('country', t('fans.column.country'), (fan) => names.country(fan.country), { wideOnly: true, hidden: true }),
    plain('zone', t('fans.column.zone'), (fan) => fan.timeZone, { wideOnly: true, hidden: true }),
    plain('tags', t('fans.column.tags'), (fan) => fan.tags.join(', ') || null, { wideOnly: true, hidden: true }),
    column.display({
      id: 'platformId',
      header: t('fans.column.id'),
      cell: ({ row: { original: fan } }) => <span data-personal>{fan.platformFanId}</span>,
      meta: { wideOnly: true, hidden: true },
    }),
    time('joined', t('fans.column.joined'), (fan) => fan.subscribedAt, { sortKey: 'joined', hidden: true }),
    time('seen', t('fan.column.seen'), (fan) => fan.lastSeenAt, { sortKey: 'lastSeen' }),
    time('lastPurchase', t('fans.column.lastPurchase'), (fan) => fan.lastPurchaseAt, { sortKey: 'lastPurchase', hidden: true }),
    column.display({
      id: 'purchases',
      header: t('fan.column.purchases'),
      cell: ({ row: { original: fan } }) => format.number(fan.purchases),
      meta: { numeric: true, wideOnly: true, sortKey: 'purchases' },
    }),
    ...(maySeeMoney
      ? [
          column.display({
            id: 'spend',
            header: t('fan.column.spend'),
            cell: ({ row: { original: fan } }) => format.money(fan.spendCents ?? 0, account.get(fan.accountId)?.currency ?? 'USD'),
            meta: { numeric: true, sortKey: 'spend' },
          }),
        ]
      : []),
  ]);
}
