import { IconArrowDownRight, IconArrowRight, IconArrowUpRight, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Hint } from './hint';
import classes from './statistic.module.css';

export function Statistics({ children }: { children: ReactNode }) {
  return <dl className={classes.list}>{children}</dl>;
}

export interface Comparison {
  /** "12 yesterday": what the value is held against, in words. */
  text: string;
  direction?: 'up' | 'down' | 'same';
  /** Only where up or down is good or bad by itself. */
  tone?: 'done' | 'person';
}

interface StatisticProps {
  label: string;
  value: ReactNode;
  /** How it is counted, in which zone and currency; on hover and focus. */
  definition?: string;
  comparison?: Comparison;
  /** What it means, where there is nothing to compare. */
  note?: ReactNode;
  /** A `Sparkline` or `RateBars`. */
  spark?: ReactNode;
}

const ARROWS = { up: IconArrowUpRight, down: IconArrowDownRight, same: IconArrowRight };

/** One number with its name, its definition within reach, and what to hold it against: no number stands alone. */
export function Statistic({ label, value, definition, comparison, note, spark }: StatisticProps) {
  const { t } = useTranslation();
  const Arrow = comparison?.direction === undefined ? null : ARROWS[comparison.direction];
  return (
    <div className={classes.item}>
      <dt>
        {label}
        {definition !== undefined && (
          <Hint text={definition}>
            <button type="button" className={classes.info} aria-label={t('ui.definition_of', { name: label, definition })}>
              <IconInfoCircle size={14} stroke={1.7} aria-hidden="true" />
            </button>
          </Hint>
        )}
      </dt>
      <dd className={classes.value}>{value}</dd>
      {comparison !== undefined && (
        <dd className={classes.note} data-tone={comparison.tone}>
          {Arrow !== null && <Arrow size={14} aria-hidden="true" />}
          {comparison.text}
        </dd>
      )}
      {note !== undefined && <dd className={classes.note}>{note}</dd>}
      {spark !== undefined && <dd className={classes.spark}>{spark}</dd>}
    </div>
  );
}
