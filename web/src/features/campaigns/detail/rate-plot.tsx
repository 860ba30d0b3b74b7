import { useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignResults } from '../../../../../contracts/campaigns/outcome';
import { ratePlotOption } from './rate-plot-option';
import classes from './results-panel.module.css';

use([CustomChart, GridComponent, SVGRenderer]);

const ROW_PX = 44;
const AXIS_PX = 44;
/** Beyond this, round ends of the axis would pass 100 %. */
const WIDE_SHARE = 0.8;

interface RatePlotProps {
  results: CampaignResults;
  rate: (value: number) => string;
  tick: (value: number) => string;
}

/** The rate of each variant as a point with its 95 % interval; the table below has the same numbers. */
export function RatePlot({ results, rate, tick }: RatePlotProps) {
  const { t } = useTranslation();
  const scheme = useComputedColorScheme('light');
  const reduced = useReducedMotion();
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(null);
  const shown = results.variants.filter((one) => one.rate !== null && one.low !== null && one.high !== null && one.sent > 0);
  const label = t('campaign.plot_label', {
    metric: t(`campaign.rate_of.${results.metric}`),
    values: shown.map((one) => `${one.name}: ${rate(one.rate ?? 0)}`).join(', '),
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
  }, [shown.length === 0]);

  useEffect(() => {
    const style = getComputedStyle(document.documentElement);
    const colour = (name: string) => style.getPropertyValue(name).trim();
    const rows = shown.map((one) => ({
      name: one.name,
      rate: one.rate ?? 0,
      low: one.low ?? 0,
      high: one.high ?? 0,
      isWinner: one.variantId === results.winnerVariantId,
    }));
    chart.current?.setOption(
      ratePlotOption({
        rows,
        rate,
        tick,
        max: results.metric === 'revenue' || Math.max(...rows.map((row) => row.high)) < WIDE_SHARE ? undefined : 1,
        animate: !reduced,
        widthPx: box.current?.clientWidth ?? 600,
        text: colour('--hz-text'),
        soft: colour('--hz-text-soft'),
        line: colour('--hz-line'),
        mark: colour('--hz-plot-1'),
        winner: colour('--hz-plot-3'),
      }),
    );
  });

  if (shown.length === 0) return null;
  return (
    <div ref={box} className={classes.plot} style={{ height: shown.length * ROW_PX + AXIS_PX }} role="img" aria-label={label} data-scheme={scheme} />
  );
}
