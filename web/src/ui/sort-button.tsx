import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './data-table.module.css';
import type { Sort } from './table-features';

interface SortButtonProps {
  sortKey: string;
  direction: Sort['direction'] | undefined;
  onSort: (sort: Sort) => void;
  children: ReactNode;
}

/** A header that sorts: first downwards, as the newest and the largest are looked for most, then upwards. */
export function SortButton({ sortKey, direction, onSort, children }: SortButtonProps) {
  const Icon = direction === undefined ? IconArrowsSort : direction === 'asc' ? IconArrowUp : IconArrowDown;
  return (
    <button
      type="button"
      className={classes.sort}
      data-active={direction !== undefined}
      onClick={() => onSort({ key: sortKey, direction: direction === 'desc' ? 'asc' : 'desc' })}
    >
      {children}
      <Icon size={13} stroke={2} aria-hidden="true" />
    </button>
  );
}
