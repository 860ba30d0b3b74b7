import classes from './share-bar.module.css';
import type { Tone } from './status-badge';

export interface Share {
  key: string;
  tone: Tone;
  label: string;
  count: number;
  /** The count in the reader's format. */
  text: string;
}

interface ShareBarProps {
  /** What the bar measures, with the numbers in words, for people who hear it. */
  label: string;
  shares: readonly Share[];
  total: number;
}

/** A whole in parts: the bar for the eye, each part named and counted below it. The open rest is the empty track. */
export function ShareBar({ label, shares, total }: ShareBarProps) {
  const shown = shares.filter((share) => share.count > 0);
  return (
    <div>
      <div className={classes.bar} role="img" aria-label={label}>
        {shown.map((share) => (
          <span key={share.key} data-tone={share.tone} style={{ width: `${(100 * share.count) / Math.max(1, total)}%` }} />
        ))}
      </div>
      <ul className={classes.legend}>
        {shown.map((share) => (
          <li key={share.key}>
            <span className={classes.dot} data-tone={share.tone} aria-hidden="true" />
            {share.label} <strong className="tabular">{share.text}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
