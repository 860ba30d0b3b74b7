import { Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountActivity, QueueGroup } from '../../../../../contracts/accounts/activity';
import { useFormat, type Format } from '../../../i18n/use-format';
import { Ago } from '../../../ui/ago';
import { DataTable } from '../../../ui/data-table';
import { EmptyState } from '../../../ui/empty-state';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { columnsOf } from '../../../ui/table-features';

const column = columnsOf<QueueGroup>();

/** What waits, by where it came from and by what it waits for; people's replies always leave first. */
export function QueuePanel({ activity, isStill }: { activity: AccountActivity; isStill: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useMemo(() => queueColumns(t, format, isStill), [t, format, isStill]);
  return (
    <Panel title={t('account_page.queue.title')} lead={t('account_page.queue.lead')} flush={activity.queue.length > 0}>
      {activity.queue.length === 0 ? (
        <EmptyState inside title={t('account_page.queue.none_title')} text={t('account_page.queue.none')} />
      ) : (
        <DataTable
          name={t('account_page.queue.title')}
          columns={columns}
          rows={activity.queue}
          rowId={(row) => `${row.source} ${row.sourceId ?? ''}`}
        />
      )}
    </Panel>
  );
}

const queueColumns = (t: TFunction, format: Format, isStill: boolean) =>
  column.columns([
    column.display({
      id: 'source',
      header: t('account_page.queue.source'),
      cell: ({ row: { original: group } }) => (
        <>
          {group.sourceId !== null && group.name !== null ? (
            <LinkAnchor to="/campaigns/$campaignId" params={{ campaignId: group.sourceId }} fw={500}>
              {group.name}
            </LinkAnchor>
          ) : (
            <Text span fw={500}>
              {t(`account_page.queue.sources.${group.source}`)}
            </Text>
          )}
          {group.name !== null && (
            <Text size="sm" c="dimmed">
              {t(`account_page.queue.sources.${group.source}`)}
            </Text>
          )}
        </>
      ),
    }),
    column.display({
      id: 'total',
      header: t('account.waiting'),
      cell: ({ row: { original: group } }) => format.number(group.total),
      meta: { numeric: true },
    }),
    column.display({
      id: 'why',
      header: t('account_page.queue.why'),
      cell: ({ row: { original: group } }) => <Standing group={group} isStill={isStill} />,
    }),
    column.display({
      id: 'end',
      header: t('account_page.queue.end'),
      cell: ({ row: { original: group } }) => (group.endAt === null ? t('account_page.queue.open_end') : <Ago at={group.endAt} />),
    }),
  ]);

function Standing({ group, isStill }: { group: QueueGroup; isStill: boolean }) {
  const { t } = useTranslation();
  const lines = [
    ...(group.inFlight > 0 ? [{ key: 'sending', words: t('account_page.queue.in_flight', { count: group.inFlight }), at: null }] : []),
    ...(group.due > 0
      ? [{ key: 'due', words: t(isStill ? 'account_page.queue.still' : 'account_page.queue.due', { count: group.due }), at: null }]
      : []),
    ...group.held.map((one) => ({
      key: one.reason,
      words: t('account_page.queue.held', { count: one.count, reason: t(`reasons.${one.reason}`) }),
      at: one.nextAt,
    })),
  ];
  return (
    <>
      {lines.map(({ key, words, at }) => (
        <div key={key}>
          {words}{' '}
          {at !== null && (
            <Text span c="dimmed" size="sm">
              (<Ago at={at} />)
            </Text>
          )}
        </div>
      ))}
    </>
  );
}
