import { createColumnHelper, metaHelper, tableFeatures, type ColumnDef } from '@tanstack/react-table';

/** What a column may say about its look. */
export interface ColumnLook {
  /** Right-aligned, tabular. */
  numeric?: boolean;
  /** Left out below 768 px; the side panel or detail page has it. */
  wideOnly?: boolean;
  /** Has sentences: on a phone it takes lines of its own, without its label. */
  stacked?: boolean;
  /** The header sorts by this; the server does it. */
  sortKey?: string;
  /** Not shown until a person chooses it. */
  hidden?: boolean;
  /** Cannot be taken away. The first column never can. */
  fixed?: boolean;
  /** Name in the column chooser and on phone cards, where the header is no text. */
  label?: string;
}

export const features = tableFeatures({ columnMeta: metaHelper<ColumnLook>() });

/** Columns of a `DataTable`. `id` and `header` are required, the first column is the thing itself, linked. */
export const columnsOf = <Row extends object>() => createColumnHelper<typeof features, Row>();
export type Columns<Row extends object> = readonly ColumnDef<typeof features, Row>[];

export interface Sort {
  key: string;
  direction: 'asc' | 'desc';
}

type ColumnLike = { id?: string; header?: unknown; meta?: ColumnLook };

/** What a column is called in words. */
export function columnLabel(column: ColumnLike): string {
  return column.meta?.label ?? (typeof column.header === 'string' ? column.header : (column.id ?? ''));
}
