import { createColumnHelper, tableFeatures, type ColumnDef } from '@tanstack/react-table';

/** What a column may say about its look. */
export interface ColumnLook {
  /** Right-aligned, tabular. */
  numeric?: boolean;
  /** Left out below 768 px; the side panel or detail page has it. */
  wideOnly?: boolean;
}

export const features = tableFeatures({ columnMeta: {} });

/** Columns of a `DataTable`. `id` and `header` are required, the first column is the thing itself, linked. */
export const columnsOf = <Row extends object>() => createColumnHelper<typeof features, Row>();
export type Columns<Row extends object> = readonly ColumnDef<typeof features, Row>[];
