import { Button, Group, Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import type { AccountActivity } from '../../../../../contracts/accounts/activity';
import type { QueueChange } from '../../../../../contracts/accounts/queue';
import { QUEUE_SOURCES } from '../../../../../contracts/messaging/priority';
import { useFormat } from '../../../i18n/use-format';
import { CursorPager } from '../../../ui/cursor-pager';
import { DataTable } from '../../../ui/data-table';
import { EmptyState } from '../../../ui/empty-state';
import { QueryError } from '../../../ui/query-error';
import { useCursorPages } from '../../../ui/use-cursor-pages';
import { useSelection } from '../../../ui/use-selection';
import { ChangeQueueDialog } from './change-queue-dialog';
import { queueColumns } from './queue-columns';
import { lineId, namedLines } from './queue-line';
import { queueQuery } from './queue-queries';
import type { QueueSearch } from './queue-search';
import { standingText } from './standing-text';

const PAGE_SIZE = 50;
const ACTIONS = ['first', 'last', 'hold', 'release', 'cancel'] as const;
type Ask = Pick<QueueChange, 'action' | 'messageIds' | 'many' | 'filter'>;

/** Each message that waits, in the order of leaving, by the filters of the address; what can be done with one, some or all of them. */
export function QueueTable({ account, activity, mayChange }: { account: Account; activity: AccountActivity; mayChange: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const search: QueueSearch = useSearch({ strict: false });
  const { source, standing } = search;
  const filters = `${source ?? ''} ${standing ?? ''}`;
  const pages = useCursorPages(filters);
  const [asked, setAsked] = useState<Ask | null>(null);
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...queueQuery(account.id, { source, standing, cursor: pages.cursor, limit: PAGE_SIZE }),
    placeholderData: keepPreviousData,
  });
  const live = matching(activity, search);
  // The figures and the list are read at different moments; what stands on the page is never fewer than what is counted.
  const seen = pages.index * PAGE_SIZE + (data?.items.length ?? 0);
  const total = data === undefined || isPlaceholderData ? live : data.nextCursor === null ? seen : Math.max(live, seen + 1);
  const selection = useSelection({ filters, matching: total });
  const columns = useMemo(
    () =>
      queueColumns({
        t,
        format,
        accountId: account.id,
        sender: activity.sender.state,
        onAct: mayChange ? (action, line) => setAsked({ action, ...namedLines([lineId(line)]) }) : null,
      }),
    [t, format, account.id, activity.sender.state, mayChange],
  );
  const show = (change: QueueSearch) =>
    void navigate({ to: '/accounts/$accountId/queue', params: { accountId: account.id }, search: { source, standing, ...change } });
  const chosen = (action: QueueChange['action']): Ask =>
    selection.isAll ? { action, filter: { ...(source && { source }), ...(standing && { standing }) } } : { action, ...namedLines(selection.ids) };
  const standings = [
    'sending',
    ...activity.calls.map(({ standing: one }) => one),
    'due',
    ...new Set(activity.queue.flatMap(({ held }) => held.map(({ reason }) => reason))),
  ];

  if (error !== null && data === undefined) return <QueryError error={error} retry={refetch} />;
  return (
    <>
      <DataTable
        name={t('queue.table')}
        tableId="account-queue"
        columns={columns}
        rows={data?.items}
        rowId={lineId}
        refreshing={isPlaceholderData}
        selection={mayChange ? selection : undefined}
        bulk={ACTIONS.map((action) => (
          <Button
            key={action}
            size="compact-sm"
            variant="default"
            color={action === 'cancel' ? 'red' : undefined}
            onClick={() => setAsked(chosen(action))}
          >
            {t(`queue.action.${action}`)}
          </Button>
        ))}
        toolbar={
          <Group gap="sm">
            <Select
              size="sm"
              aria-label={t('queue.filter_source')}
              placeholder={t('queue.filter_source')}
              clearable
              value={source ?? null}
              data={QUEUE_SOURCES.map((one) => ({ value: one, label: t(`account_page.queue.sources.${one}`) }))}
              clearButtonProps={{ 'aria-label': t('action.remove') }}
              onChange={(value) => show({ source: QUEUE_SOURCES.find((one) => one === value) })}
            />
            <Select
              size="sm"
              w={280}
              aria-label={t('queue.filter_standing')}
              placeholder={t('queue.filter_standing')}
              clearable
              value={standing ?? null}
              data={[...new Set([...standings, ...(standing ? [standing] : [])])].map((one) => ({ value: one, label: standingText(t, one) }))}
              clearButtonProps={{ 'aria-label': t('action.remove') }}
              onChange={(value) => show({ standing: value ?? undefined })}
            />
          </Group>
        }
        empty={
          <EmptyState
            inside
            title={t('queue.none_title')}
            text={source === undefined && standing === undefined ? t('queue.none') : t('queue.none_filtered')}
          />
        }
        footer={<CursorPager pages={pages} pageSize={PAGE_SIZE} shown={data?.items.length ?? 0} nextCursor={data?.nextCursor} total={total} />}
      />
      {asked !== null && (
        <ChangeQueueDialog
          account={account}
          change={asked}
          onClose={(done) => {
            setAsked(null);
            if (done) selection.clear();
          }}
        />
      )}
    </>
  );
}

/** How many lines the filters find, by the live figures: one message to many is one line for each thing it waits for. */
function matching({ queue, calls }: AccountActivity, { source, standing }: QueueSearch): number {
  const lines = (group: AccountActivity['queue'][number]) => {
    const counts = [
      { of: 'sending', count: group.inFlight },
      { of: 'due', count: group.due },
      ...group.held.map(({ reason, count }) => ({ of: reason, count })),
    ].filter(({ of, count }) => count > 0 && (standing === undefined || standing === of));
    return counts.reduce((sum, { count }) => sum + (group.many ? 1 : count), 0);
  };
  const made = calls.filter((one) => (source === undefined || source === 'campaign') && (standing === undefined || standing === one.standing));
  return (
    queue.filter((group) => source === undefined || group.source === source).reduce((sum, group) => sum + lines(group), 0) +
    made.reduce((sum, one) => sum + one.calls, 0)
  );
}
