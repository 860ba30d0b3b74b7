import { Button, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shift } from '../../../../../contracts/shifts/shift';
import { useLiveChanges } from '../../../api/use-live-changes';
import { useMay } from '../../../api/session';
import { useFormat } from '../../../i18n/use-format';
import { CursorPager } from '../../../ui/cursor-pager';
import { DataTable } from '../../../ui/data-table';
import { EmptyState } from '../../../ui/empty-state';
import { QueryError } from '../../../ui/query-error';
import { StatusBadge } from '../../../ui/status-badge';
import { columnsOf } from '../../../ui/table-features';
import { useCursorPages } from '../../../ui/use-cursor-pages';
import { shiftsQuery, useRefreshShifts } from './chatter-queries';
import { EndShift } from './end-shift';
import { moneyText } from './money-text';
import type { Period } from './periods';
import { ShiftDialog } from './shift-dialog';

const PAGE_SIZE = 50;
const column = columnsOf<Shift>();

/** Who worked when, and what came of it. */
export function ShiftsTab({ period }: { period: Period }) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const refresh = useRefreshShifts();
  useLiveChanges(['shift'], () => void refresh());
  const pages = useCursorPages(period.from);
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...shiftsQuery(period, pages.cursor, PAGE_SIZE),
    placeholderData: keepPreviousData,
  });
  const [asked, setAsked] = useState<{ shift: Shift | null } | null>(null);
  const seesMoney = may('revenue.read');
  const mayChange = may('members.manage');
  const columns = useMemo(
    () =>
      column.columns([
        column.display({
          id: 'name',
          header: t('chatters.person'),
          cell: ({ row: { original: one } }) => (
            <div>
              <strong>{one.name ?? t('chatters.gone')}</strong>
              {one.note !== '' && (
                <Text size="sm" c="dimmed">
                  {one.note}
                </Text>
              )}
            </div>
          ),
        }),
        column.display({
          id: 'when',
          header: t('chatters.when'),
          cell: ({ row: { original: one } }) => (
            <span className="tabular">
              {format.dateTime(one.startedAt)} – {one.endedAt === null ? t('chatters.now') : format.clock(one.endedAt)}
            </span>
          ),
        }),
        column.display({
          id: 'state',
          header: t('chatters.state'),
          cell: ({ row: { original: one } }) => {
            if (one.kind === 'planned') return <StatusBadge tone="waiting">{t('chatters.planned')}</StatusBadge>;
            if (one.endedAt === null) return <StatusBadge tone="running">{t('chatters.open')}</StatusBadge>;
            if (one.endedByRule) return <StatusBadge tone="person">{t('chatters.forgotten')}</StatusBadge>;
            return format.duration(Date.parse(one.endedAt) - Date.parse(one.startedAt));
          },
        }),
        column.display({
          id: 'messages',
          header: t('chatters.messages'),
          cell: ({ row: { original: one } }) => (one.messages === null ? '–' : format.number(one.messages)),
          meta: { numeric: true },
        }),
        column.display({
          id: 'fans',
          header: t('chatters.fans'),
          cell: ({ row: { original: one } }) => (one.fans === null ? '–' : format.number(one.fans)),
          meta: { numeric: true, wideOnly: true },
        }),
        column.display({
          id: 'sales',
          header: t('chatters.sales'),
          cell: ({ row: { original: one } }) => (one.sales === null ? '–' : format.number(one.sales)),
          meta: { numeric: true },
        }),
        ...(seesMoney
          ? [
              column.display({
                id: 'gross',
                header: t('chatters.gross'),
                cell: ({ row: { original: one } }) => moneyText(format, one.money, 'grossCents'),
                meta: { numeric: true },
              }),
            ]
          : []),
        ...(mayChange
          ? [
              column.display({
                id: 'do',
                header: t('chatters.do'),
                cell: ({ row: { original: one } }) =>
                  one.endedAt === null ? (
                    <EndShift shift={one} />
                  ) : (
                    <Button size="compact-sm" variant="default" onClick={() => setAsked({ shift: one })}>
                      {t('chatters.change')}
                    </Button>
                  ),
                meta: { fixed: true, numeric: true },
              }),
            ]
          : []),
      ]),
    [t, format, seesMoney, mayChange],
  );
  const add = mayChange ? (
    <Button variant="default" size="compact-md" onClick={() => setAsked({ shift: null })}>
      {t('chatters.enter')}
    </Button>
  ) : undefined;
  if (error !== null && data === undefined) return <QueryError error={error} retry={refetch} />;
  return (
    <>
      {data?.items.length === 0 && pages.index === 0 ? (
        <EmptyState art="time" title={t('chatters.no_shifts_title')} text={t('chatters.no_shifts_text')} action={add} />
      ) : (
        <DataTable
          name={t('chatters.shifts')}
          columns={columns}
          rows={data?.items}
          rowId={(row) => row.id}
          refreshing={isPlaceholderData}
          toolbar={add}
          footer={<CursorPager pages={pages} pageSize={PAGE_SIZE} shown={data?.items.length ?? 0} nextCursor={data?.nextCursor} />}
        />
      )}
      <Text size="sm" c="dimmed" mt="sm">
        {t('chatters.forgotten_rule')}
      </Text>
      {asked !== null && <ShiftDialog shift={asked.shift} onClose={() => setAsked(null)} />}
    </>
  );
}
