import type { CustomSeriesRenderItemReturn } from 'echarts';

interface PlotRow {
  name: string;
  rate: number;
  low: number;
  high: number;
  isWinner: boolean;
}

interface RatePlotInput {
  rows: readonly PlotRow[];
  rate: (value: number) => string;
  /** The same on the axis, without digits that say nothing. */
  tick: (value: number) => string;
  /** A share cannot pass 100 %. */
  max?: number;
  animate: boolean;
  /** Of the whole plot; names get at most a third of it. */
  widthPx: number;
  text: string;
  soft: string;
  line: string;
  mark: string;
  winner: string;
}

const CAP_PX = 6;
const DOT_PX = 5;
/** Nearer to the axis than this, a centred label would run into the names. */
const LABEL_PX = 32;
/** A wide letter of the axis. */
const LETTER_PX = 8;
const NAME_GAP_PX = 14;

interface RenderApi {
  value: (dimension: number) => unknown;
  coord: (point: number[]) => number[];
}

/** Zero-based rows of a point and its interval, each labelled beside itself: no legend to look up, readable without colour. */
export function ratePlotOption({ rows, rate, tick, max, animate, widthPx, text, soft, line, mark, winner }: RatePlotInput) {
  const renderItem = (_params: unknown, api: RenderApi): CustomSeriesRenderItemReturn => {
    const index = Number(api.value(0));
    const row = rows[index];
    if (row === undefined) return null;
    const at = (value: number) => api.coord([value, index]);
    const [x = 0, y = 0] = at(row.rate);
    const [axis = 0] = at(0);
    const [low = 0] = at(row.low);
    const [high = 0] = at(row.high);
    const stroke = { stroke: row.isWinner ? winner : mark, lineWidth: 2, fill: 'none' };
    const vertical = (xAt: number) => ({ type: 'line' as const, shape: { x1: xAt, y1: y - CAP_PX, x2: xAt, y2: y + CAP_PX }, style: stroke });
    return {
      type: 'group',
      children: [
        { type: 'line', shape: { x1: low, y1: y, x2: high, y2: y }, style: stroke },
        vertical(low),
        vertical(high),
        { type: 'circle', shape: { cx: x, cy: y, r: row.isWinner ? DOT_PX + 1 : DOT_PX }, style: { fill: stroke.stroke } },
        {
          type: 'text',
          style: {
            x,
            y: y - CAP_PX - 2,
            text: rate(row.rate),
            fill: text,
            align: x - axis < LABEL_PX ? 'left' : 'center',
            verticalAlign: 'bottom',
            fontWeight: row.isWinner ? 700 : 500,
            fontSize: 12,
          },
        },
      ],
    };
  };
  const longest = Math.max(...rows.map((row) => row.name.length));
  // A letter such as W is wider than most: room for one more, or a name of one letter is cut to nothing.
  const nameWidth = Math.min(widthPx / 3 - 2 * NAME_GAP_PX, (longest + 1) * LETTER_PX);
  return {
    animation: animate,
    animationDurationUpdate: 300,
    textStyle: { fontFamily: 'inherit' },
    grid: { left: nameWidth + 2 * NAME_GAP_PX, right: 28, top: 16, bottom: 28 },
    xAxis: {
      type: 'value' as const,
      min: 0,
      max,
      splitNumber: 4,
      axisLabel: { color: soft, formatter: tick, hideOverlap: true },
      splitLine: { lineStyle: { color: line } },
    },
    yAxis: {
      type: 'category' as const,
      inverse: true,
      data: rows.map((row) => row.name),
      axisLabel: { color: text, margin: NAME_GAP_PX, width: nameWidth, overflow: 'truncate' as const, interval: 0, hideOverlap: false },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: line } },
    },
    series: [
      { type: 'custom' as const, renderItem, encode: { x: [1, 2, 3], y: 0 }, data: rows.map((row, index) => [index, row.low, row.rate, row.high]) },
    ],
  };
}
