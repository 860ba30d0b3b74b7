import classes from './progress.module.css';
import type { Tone } from './status-badge';

interface ProgressProps {
  /** What goes on; read aloud. */
  label: string;
  done: number;
  /** Null when it is not known yet. */
  total: number | null;
  /** The same in a sentence: "1,204 of 4,212 sent, about 5 hours left". Never "processing…". */
  words: string;
  tone?: Tone;
}

/** How far something is: the bar for the eye, the sentence for everybody. */
export function Progress({ label, done, total, words, tone = 'running' }: ProgressProps) {
  const share = total === null || total === 0 ? 0 : Math.min(1, done / total);
  return (
    <div className={classes.progress}>
      <div
        className={classes.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={total === null ? undefined : Math.floor(100 * share)}
        aria-valuetext={words}
      >
        <span className={classes.bar} data-tone={tone} data-unknown={total === null} style={{ transform: `scaleX(${share})` }} />
      </div>
      <div className={classes.words}>{words}</div>
    </div>
  );
}
