import { useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format';
import type { TimeSeriesProps } from './time-series';
import { timeSeriesOption } from './time-series-option';

use([BarChart, LineChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

/** The plot of a `TimeSeries`; a chunk of its own, because ECharts is large. */
export default function TimeSeriesPlot({
  title,
  series,
  marks = [],
  kind = 'line',
  unit = 'moment',
  format,
  from,
  to,
  height = 240,
}: TimeSeriesProps) {
  const { t } = useTranslation();
  const { clock, dateTime, day } = useFormat();
  const scheme = useComputedColorScheme('light');
  const reduced = useReducedMotion();
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  const last = series.map((one) => ({ label: one.label, value: one.points.findLast((point) => point.value !== null)?.value }));
  const label = t('ui.series_label', {
    title,
    values: last.map((one) => `${one.label}: ${typeof one.value === 'number' ? format(one.value) : '–'}`).join(', '),
  });

  useEffect(() => {
    if (box.current === null) return undefined;
    const made = init(box.current, undefined, { renderer: 'svg' });
    chart.current = made;
    const resize = new ResizeObserver(() => made.resize());
    resize.observe(box.current);
    return () => {
      resize.disconnect();
      made.dispose();
      chart.current = null;
    };
  }, []);

  useEffect(() => {
    const style = getComputedStyle(document.documentElement);
    const colour = (name: string) => style.getPropertyValue(name).trim();
    chart.current?.setOption(
      timeSeriesOption({
        series,
        marks,
        kind,
        format,
        from,
        to,
        animate: !reduced,
        whole: (at) => (unit === 'moment' ? dateTime(at) : day(at, unit === 'month' ? 'month' : 'day')),
        short: (at) => day(at, unit === 'month' ? 'month' : 'short'),
        clock,
        palette: [1, 2, 3, 4].map((index) => colour(`--hz-plot-${index}`)),
        text: colour('--hz-text'),
        soft: colour('--hz-text-soft'),
        line: colour('--hz-line'),
        surface: colour('--hz-surface'),
        font: getComputedStyle(document.body).fontFamily,
      }),
      { notMerge: true },
    );
  });

  return <div ref={box} style={{ height }} role="img" aria-label={label} data-scheme={scheme} />;
}
