import classes from './spark.module.css';

export interface RateBar {
  key: string;
  value: number;
  /** On hover: when, and how many. */
  title?: string;
  /** Drawn lighter: not complete yet, or beside the matter. */
  quiet?: boolean;
}

interface RateBarsProps {
  bars: readonly RateBar[];
  /** What it shows, in words with the numbers that matter. */
  label: string;
  /** Drawn as a line across: the account's limit. */
  limit?: number;
  height?: number;
}

const SLOT = 10;

/** Small bars from zero; an empty slot keeps a thin foot, so that nothing sent is seen as nothing, not as missing. */
export function RateBars({ bars, label, limit, height = 36 }: RateBarsProps) {
  const width = Math.max(1, bars.length) * SLOT;
  const top = Math.max(1, limit ?? 0, ...bars.map((bar) => bar.value));
  const tall = (value: number) => (value === 0 ? 1 : Math.max(2, (value / top) * (height - 2)));
  return (
    <svg className={classes.spark} height={height} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={label}>
      {bars.map((bar, index) => (
        <rect
          key={bar.key}
          className={bar.value === 0 ? classes.none : bar.quiet ? classes.quiet : classes.bar}
          x={index * SLOT + 1}
          width={SLOT - 2}
          y={height - tall(bar.value)}
          height={tall(bar.value)}
          rx={1}
        >
          {bar.title !== undefined && <title>{bar.title}</title>}
        </rect>
      ))}
      {limit !== undefined && (
        <line
          className={classes.limit}
          x1={0}
          x2={width}
          y1={height - (limit / top) * (height - 2)}
          y2={height - (limit / top) * (height - 2)}
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}
