import { Button, Group, SegmentedControl, Skeleton } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format';
import { downloadCsv } from './download-csv';
import { Panel } from './panel';
import classes from './time-series.module.css';

export interface SeriesPoint {
  /** Epoch milliseconds. */
  at: number;
  /** Null: nothing is known; drawn as a gap. */
  value: number | null;
  /** The interval around it, drawn as a band. */
  low?: number;
  high?: number;
}
export interface Series {
  key: string;
  /** Written at the end of the line, in place of a legend. */
  label: string;
  points: readonly SeriesPoint[];
}
export interface SeriesMark {
  at: number;
  label: string;
}

export interface TimeSeriesProps {
  title: string;
  /** What is counted, in which zone. */
  lead?: string;
  series: readonly Series[];
  /** Starts, edits, pauses: thin lines with words. */
  marks?: readonly SeriesMark[];
  kind?: 'line' | 'bar';
  /** What a point stands for; days and months are written without a time. */
  unit?: 'moment' | 'day' | 'month';
  format: (value: number) => string;
  /** Ends of the axis where points do not reach them; empty periods are seen. */
  from?: number;
  to?: number;
  height?: number;
  /** Of the CSV file. */
  filename: string;
}

const FEWEST_PLOTTED = 3;

const Plot = lazy(() => import('./time-series-plot'));

/** Values over time. The same as a table and as CSV is one click away; the plot itself comes when it is shown. */
export function TimeSeries(props: TimeSeriesProps) {
  const { title, lead, series, format, filename, height = 240, unit = 'moment' } = props;
  const { t } = useTranslation();
  const { dateTime, day } = useFormat();
  const timeText = (at: number) => (unit === 'moment' ? dateTime(at) : day(at, unit === 'month' ? 'month' : 'year'));
  const [shown, setShown] = useState<'plot' | 'table'>('plot');
  const times = [...new Set(series.flatMap((one) => one.points.map((point) => point.at)))].sort((a, b) => a - b);
  const byTime = series.map((one) => new Map(one.points.map((point) => [point.at, point])));
  const isEmpty = !series.some((one) => one.points.some(({ value }) => value !== null && value !== 0));
  // Two days or months are read sooner than plotted.
  const isShort = unit !== 'moment' && times.length < FEWEST_PLOTTED;
  const isTable = shown === 'table' || isShort;
  const download = () =>
    downloadCsv(filename, [
      [t('ui.series_time'), ...series.map((one) => one.label)],
      ...times.map((at) => [new Date(at).toISOString(), ...byTime.map((points) => points.get(at)?.value ?? null)]),
    ]);
  return (
    <Panel
      title={title}
      lead={lead}
      aside={
        <Group gap="xs">
          {!isEmpty && !isShort && (
            <SegmentedControl
              size="xs"
              aria-label={t('ui.series_as', { title })}
              value={shown}
              onChange={setShown}
              data={[
                { value: 'plot', label: t('ui.series_plot') },
                { value: 'table', label: t('ui.series_table') },
              ]}
            />
          )}
          <Button size="compact-sm" variant="subtle" color="gray" leftSection={<IconDownload size={14} aria-hidden="true" />} onClick={download}>
            CSV
          </Button>
        </Group>
      }
    >
      {isEmpty && <p className={classes.none}>{t('ui.series_none')}</p>}
      {!isEmpty && !isTable && (
        <Suspense fallback={<Skeleton height={height} />}>
          <Plot {...props} height={height} />
          {/* Lines are named at their ends; bars have none. */}
          {props.kind === 'bar' && series.length > 1 && (
            <ul className={classes.legend} aria-hidden="true">
              {series.map((one, index) => (
                <li key={one.key}>
                  <span style={{ background: `var(--hz-plot-${(index % 4) + 1})` }} />
                  {one.label}
                </li>
              ))}
            </ul>
          )}
        </Suspense>
      )}
      {!isEmpty && isTable && (
        <div className={classes.scroll} style={{ maxHeight: height }} tabIndex={0} role="region" aria-label={title}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('ui.series_time')}</th>
                {series.map((one) => (
                  <th key={one.key} scope="col">
                    {one.label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {times.map((at) => (
                <tr key={at}>
                  <th scope="row">{timeText(at)}</th>
                  {byTime.map((points, index) => {
                    const value = points.get(at)?.value;
                    return <td key={series[index]?.key}>{typeof value === 'number' ? format(value) : '–'}</td>;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}
