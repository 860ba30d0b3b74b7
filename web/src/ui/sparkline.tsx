import classes from './spark.module.css';

interface SparklineProps {
  /** Oldest first; null is a gap. */
  values: readonly (number | null)[];
  /** What it shows, in words with the numbers that matter. */
  label: string;
  height?: number;
}

const WIDTH = 120;

/** Runs of neighbouring values, as a path each: a gap stays a gap. */
function pathOf(values: readonly (number | null)[], height: number): string {
  const top = Math.max(1e-9, ...values.map((value) => value ?? 0));
  const step = WIDTH / Math.max(1, values.length - 1);
  let open = false;
  return values
    .map((value, index) => {
      if (value === null) {
        open = false;
        return '';
      }
      const command = `${open ? 'L' : 'M'}${(index * step).toFixed(1)} ${(height - 2 - (value / top) * (height - 4)).toFixed(1)}`;
      open = true;
      return command;
    })
    .join('');
}

/** A small line from zero, without axes: the shape only, the numbers stand beside it. */
export function Sparkline({ values, label, height = 28 }: SparklineProps) {
  return (
    <svg className={classes.spark} height={height} viewBox={`0 0 ${WIDTH} ${height}`} preserveAspectRatio="none" role="img" aria-label={label}>
      <path d={pathOf(values, height)} className={classes.line} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
