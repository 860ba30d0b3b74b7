import { useStored } from './use-stored';
import type { ColumnLook } from './table-features';

export type Density = 'comfortable' | 'compact';

interface ColumnLike {
  id?: string;
  meta?: ColumnLook;
}

export interface TableLook {
  density: Density;
  setDensity: (density: Density) => void;
  isShown: (column: ColumnLike, index: number) => boolean;
  toggle: (column: ColumnLike, index: number) => void;
  reset: () => void;
}

interface Stored {
  density?: Density;
  /** Columns that a person showed or hid, by id; others are as the page has them. */
  columns?: Record<string, boolean>;
}

function read(text: string): Stored {
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null ? value : {};
}

/** Columns and density of one table as this person left them. */
export function useTableLook(tableId: string): TableLook {
  const [text, store] = useStored(`table-${tableId}`, '{}');
  const stored = read(text);
  const isShown = (column: ColumnLike, index: number) =>
    index === 0 || column.meta?.fixed === true || (stored.columns?.[column.id ?? ''] ?? !column.meta?.hidden);
  return {
    density: stored.density ?? 'comfortable',
    setDensity: (density) => store(JSON.stringify({ ...stored, density })),
    isShown,
    toggle: (column, index) => store(JSON.stringify({ ...stored, columns: { ...stored.columns, [column.id ?? '']: !isShown(column, index) } })),
    reset: () => store('{}'),
  };
}
