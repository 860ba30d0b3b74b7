import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chatter, ChatterReport } from '../../../../../contracts/shifts/chatters';
import { useMay } from '../../../api/session';
import { useFormat } from '../../../i18n/use-format';
import { DataTable } from '../../../ui/data-table';
import { EmptyState } from '../../../ui/empty-state';
import { LinkButton } from '../../../ui/links';
import { QueryError } from '../../../ui/query-error';
import { columnsOf } from '../../../ui/table-features';
import { TimeSeries } from '../../../ui/time-series';
import classes from './chatters.module.css';
import { chattersQuery } from './chatter-queries';
import { moneyText } from './money-text';
import type { Period } from './periods';
import { SaleRule } from './sale-rule';

const HALF_DAY_MS = 12 * 60 * 60_000;
const column = columnsOf<Chatter>();

/** What each person wrote, how quickly they answered, and what was sold by it. */
export function FiguresTab({ period }: { period: Period }) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const { data, error, refetch } = useQuery(chattersQuery(period));
  const seesMoney = may('revenue.read');
  const columns = useMemo(() => {
    // "0 seconds" reads like a fault: what is shorter than the unit is said to be.
    const span = (ms: number | null, leastMs = 1000) => {
      if (ms === null) return '–';
      return ms < leastMs ? `< ${format.duration(leastMs)}` : format.duration(ms);
    };
    return column.columns([
      column.display({
        id: 'name',
        header: t('chatters.person'),
        cell: ({ row: { original: one } }) => <strong>{one.name ?? t('chatters.gone')}</strong>,
      }),
      column.display({
        id: 'hours',
        header: t('chatters.worked'),
        cell: ({ row: { original: one } }) => span(one.shifts === 0 ? null : one.workedMinutes * 60_000, 60_000),
        meta: { numeric: true },
      }),
      column.display({
        id: 'messages',
        header: t('chatters.messages'),
        cell: ({ row: { original: one } }) => format.number(one.messages),
        meta: { numeric: true },
      }),
      column.display({
        id: 'fans',
        header: t('chatters.fans'),
        cell: ({ row: { original: one } }) => format.number(one.fans),
        meta: { numeric: true },
      }),
      column.display({
        id: 'median',
        header: t('chatters.median'),
        cell: ({ row: { original: one } }) => span(one.replyMedianMs),
        meta: { numeric: true },
      }),
      column.display({
        id: 'p90',
        header: t('chatters.p90'),
        cell: ({ row: { original: one } }) => span(one.replyP90Ms),
        meta: { numeric: true, wideOnly: true },
      }),
      column.display({
        id: 'sales',
        header: t('chatters.sales'),
        cell: ({ row: { original: one } }) => format.number(one.sales),
        meta: { numeric: true },
      }),
      ...(seesMoney
        ? (['grossCents', 'netCents'] as const).map((which) =>
            column.display({
              id: which,
              header: t(`chatters.${which === 'grossCents' ? 'gross' : 'net'}`),
              cell: ({ row: { original: one } }) => moneyText(format, one.money, which),
              meta: { numeric: true, wideOnly: which === 'netCents' },
            }),
          )
        : []),
    ]);
  }, [t, format, seesMoney]);
  if (error !== null && data === undefined) return <QueryError error={error} retry={refetch} />;
  if (data?.items.length === 0 && (data.nobody?.sales ?? 0) === 0)
    return (
      <EmptyState
        art="time"
        title={t('chatters.empty_title')}
        text={t('chatters.empty_text')}
        action={may('messages.read') ? <LinkButton to="/messages">{t('chatters.open_inbox')}</LinkButton> : undefined}
      />
    );
  return (
    <div className={classes.stack}>
      {data !== undefined && <SaleRule hours={data.saleHours} />}
      <DataTable name={t('chatters.title')} tableId="chatters" columns={columns} rows={data?.items} rowId={(row) => row.userId} skeletonRows={4} />
      {data?.nobody !== null && data?.nobody !== undefined && data.nobody.sales > 0 && (
        <p className={classes.rule}>
          {t('chatters.nobody', { count: data.nobody.sales, shown: format.number(data.nobody.sales) })}
          {seesMoney && ` ${moneyText(format, data.nobody.money, 'grossCents')}`}
        </p>
      )}
      {data !== undefined && <Plots days={data.days} period={period} />}
    </div>
  );
}

function Plots({ days, period }: { days: ChatterReport['days']; period: Period }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [from, to] = [Date.parse(period.from), Date.parse(period.to)];
  const points = (valueOf: (day: ChatterReport['days'][number]) => number) => {
    const byDay = new Map(days.map((day) => [day.day, valueOf(day)]));
    const all = [];
    for (let at = new Date(from); at.getTime() < Math.min(to, Date.now()); at = new Date(at.getFullYear(), at.getMonth(), at.getDate() + 1)) {
      const key = [at.getFullYear(), String(at.getMonth() + 1).padStart(2, '0'), String(at.getDate()).padStart(2, '0')].join('-');
      all.push({ at: at.getTime(), value: byDay.get(key) ?? 0 });
    }
    return all;
  };
  const common = {
    kind: 'bar' as const,
    unit: 'day' as const,
    // A bar stands on the beginning of its day: half a day of room at either end, and no mark of the day after.
    from: from - HALF_DAY_MS,
    to: to - HALF_DAY_MS,
    format: format.number,
    lead: t('chatters.by_day', { zone: period.timeZone }),
    height: 200,
  };
  return (
    <div className={classes.plots}>
      <TimeSeries
        {...common}
        title={t('chatters.plot_messages')}
        filename="messages-by-day.csv"
        series={[{ key: 'messages', label: t('chatters.messages'), points: points((day) => day.messages) }]}
      />
      <TimeSeries
        {...common}
        title={t('chatters.plot_sales')}
        filename="sales-by-day.csv"
        series={[{ key: 'sales', label: t('chatters.sales'), points: points((day) => day.sales) }]}
      />
    </div>
  );
}
