import type { Series, SeriesMark } from './time-series';

interface OptionInput {
  series: readonly Series[];
  marks: readonly SeriesMark[];
  kind: 'line' | 'bar';
  format: (value: number) => string;
  from?: number;
  to?: number;
  animate: boolean;
  /** A point in full, for its hover. */
  whole: (at: number) => string;
  /** On an axis of days or months. */
  short: (at: number) => string;
  clock: (at: number) => string;
  palette: readonly string[];
  text: string;
  soft: string;
  line: string;
  surface: string;
  font: string;
}

/** Lines that are told apart without colour: whole, dashed, dotted, long dashes. */
const DASHES = ['solid', [6, 4], [2, 3], [12, 4]] as const;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** A plot that has only begun still shows this many stretches, or one bar would fill it, on an axis of days. */
const FEWEST_STRETCHES = 10;
const LETTER_PX = 7;
/** So many marks with words beside them fit on the axis. */
const MARKS_APART = 24;

/** Both ends of the axis: half a stretch beyond the first and the last point, so that their bars stand whole. */
function endsOf(times: readonly number[], from?: number, to?: number) {
  const sorted = [...new Set(times)].sort((a, b) => a - b);
  const first = sorted[0] ?? 0;
  const last = sorted.at(-1) ?? first;
  const stretchMs = Math.min(...sorted.slice(1).map((at, index) => at - (sorted[index] ?? at)), last === first ? MINUTE_MS : last - first);
  return {
    from: from ?? first - stretchMs / 2,
    to: to ?? Math.max(last, first + FEWEST_STRETCHES * stretchMs) + stretchMs / 2,
  };
}

/** Marks that stand nearer than their words are wide share the words of the first. */
function labelled(marks: readonly SeriesMark[], apartMs: number): SeriesMark[] {
  const groups: SeriesMark[][] = [];
  for (const mark of marks.toSorted((a, b) => a.at - b.at)) {
    const open = groups.at(-1);
    if (open?.[0] !== undefined && mark.at - open[0].at < apartMs) open.push(mark);
    else groups.push([mark]);
  }
  return groups.flatMap((group) =>
    group.map((mark, index) => ({ at: mark.at, label: index === 0 ? [...new Set(group.map(({ label }) => label))].join(', ') : '' })),
  );
}

/** A band is two lines stacked: the lower one unseen, and what lies between filled. */
function bandsOf({ series, palette }: OptionInput) {
  return series.flatMap(({ key, points }, index) => {
    if (!points.some((point) => point.low !== undefined && point.high !== undefined)) return [];
    const common = { type: 'line' as const, stack: `band-${key}`, symbol: 'none', silent: true, lineStyle: { opacity: 0 }, tooltip: { show: false } };
    return [
      { ...common, data: points.map((point) => [point.at, point.low ?? null]) },
      {
        ...common,
        data: points.map((point) => [point.at, point.low === undefined || point.high === undefined ? null : point.high - point.low]),
        areaStyle: { color: palette[index % palette.length], opacity: 0.14 },
      },
    ];
  });
}

/** What ECharts draws: from zero, named at the end of each line, with thin marks. */
export function timeSeriesOption(input: OptionInput) {
  const { series, marks, kind, format, from, to, animate, whole, short, clock, palette, text, soft, line, surface, font } = input;
  const times = series.flatMap((one) => one.points.map((point) => point.at));
  const ends = endsOf(times, from, to);
  const isWhole = series.every((one) => one.points.every(({ value }) => value === null || Number.isInteger(value)));
  const showsDays = ends.to - ends.from >= 2 * DAY_MS;
  const named = series.length > 1 && kind === 'line';
  const labelPx = named ? Math.min(140, Math.max(...series.map((one) => one.label.length)) * LETTER_PX + 16) : 12;
  const drawn = series.map((one, index) => ({
    type: kind,
    name: one.label,
    data: one.points.map((point) => [point.at, point.value]),
    color: palette[index % palette.length],
    showSymbol: one.points.length < 3,
    symbolSize: 5,
    barMaxWidth: 22,
    lineStyle: { width: 2, type: DASHES[index % DASHES.length] },
    itemStyle: kind === 'bar' ? { borderRadius: [2, 2, 0, 0] } : undefined,
    endLabel: named ? { show: true, formatter: '{a}', color: text, fontWeight: 550 } : undefined,
    labelLayout: { moveOverlap: 'shiftY' as const },
    markLine:
      index === 0 && marks.length > 0
        ? {
            symbol: 'none',
            silent: true,
            lineStyle: { color: soft, type: 'dashed' as const, width: 1 },
            label: { color: soft, fontSize: 11, position: 'insideEndTop' as const, formatter: '{b}' },
            data: labelled(marks, (ends.to - ends.from) / MARKS_APART).map((mark) => ({ xAxis: mark.at, name: mark.label })),
          }
        : undefined,
  }));
  return {
    animation: animate,
    animationDuration: 250,
    textStyle: { fontFamily: font },
    grid: { left: 8, right: labelPx, top: 16, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'axis' as const,
      backgroundColor: surface,
      borderColor: line,
      textStyle: { color: text, fontSize: 13 },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? format(value) : '–'),
      axisPointer: { lineStyle: { color: line } },
    },
    xAxis: {
      type: 'time' as const,
      min: ends.from,
      max: ends.to,
      // Without it a short run has several ticks in one minute, all with the same words.
      minInterval: showsDays ? DAY_MS : MINUTE_MS,
      axisLine: { lineStyle: { color: line } },
      axisTick: { show: false },
      axisLabel: {
        color: soft,
        hideOverlap: true,
        // The axis marks its ends as well; under bars of days only days have a name.
        formatter: (at: number) => (!showsDays ? clock(at) : kind === 'bar' && new Date(at).getHours() !== 0 ? '' : short(at)),
      },
      axisPointer: { label: { formatter: ({ value }: { value: unknown }) => whole(Number(value)) } },
    },
    yAxis: {
      type: 'value' as const,
      min: 0,
      splitNumber: 4,
      // Where whole things are counted there is no half of one.
      minInterval: isWhole ? 1 : 0,
      axisLabel: { color: soft, formatter: format },
      splitLine: { lineStyle: { color: line } },
    },
    series: [...bandsOf(input), ...drawn],
  };
}
