import type { ReactNode } from 'react';
import classes from './statistic.module.css';

export function Statistics({ children }: { children: ReactNode }) {
  return <dl className={classes.list}>{children}</dl>;
}

interface StatisticProps {
  label: string;
  value: ReactNode;
  /** What it is compared with, or what it means: no number stands alone. */
  note?: ReactNode;
}

/** One number with its name and what to hold it against. */
export function Statistic({ label, value, note }: StatisticProps) {
  return (
    <div className={classes.item}>
      <dt>{label}</dt>
      <dd className={classes.value}>{value}</dd>
      {note !== undefined && <dd className={classes.note}>{note}</dd>}
    </div>
  );
}
