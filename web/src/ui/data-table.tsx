import { Skeleton, Table } from '@mantine/core';
import { useTable } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './data-table.module.css';
import { features, type Columns } from './table-features';

interface DataTableProps<Row extends object> {
  /** What the table lists; read aloud, not shown. */
  name: string;
  columns: Columns<Row>;
  /** Undefined while the first page loads. Keep the reference stable. */
  rows: readonly Row[] | undefined;
  rowId: (row: Row) => string;
  /** Under the table: a `CursorPager`. */
  footer?: ReactNode;
  /** Said in place of rows when there are none. */
  empty?: string;
  skeletonRows?: number;
  /** Older rows are shown dimmed while newer ones load. */
  refreshing?: boolean;
}

const NO_ROWS: readonly never[] = [];

/** Rows that the server pages. Scrolls sideways inside itself, so that the page never does. */
export function DataTable<Row extends object>({
  name,
  columns,
  rows,
  rowId,
  footer,
  empty,
  skeletonRows = 8,
  refreshing = false,
}: DataTableProps<Row>) {
  const { t } = useTranslation();
  const table = useTable({ features, columns, data: rows ?? NO_ROWS, getRowId: rowId });
  const look = (meta: { numeric?: boolean; wideOnly?: boolean } | undefined) =>
    [meta?.numeric ? classes.numeric : '', meta?.wideOnly ? classes.wide : ''].join(' ');

  return (
    <div className={classes.card}>
      <div className={classes.scroll} role="region" tabIndex={0} aria-label={t('table.scroll', { name })}>
        <Table
          aria-label={name}
          aria-busy={rows === undefined || refreshing}
          className={refreshing ? classes.refreshing : undefined}
          verticalSpacing={9}
          horizontalSpacing="md"
          highlightOnHover
        >
          <Table.Thead>
            {table.getHeaderGroups().map((group) => (
              <Table.Tr key={group.id}>
                {group.headers.map((header) => (
                  <Table.Th key={header.id} scope="col" className={look(header.column.columnDef.meta)}>
                    <table.FlexRender header={header} />
                  </Table.Th>
                ))}
              </Table.Tr>
            ))}
          </Table.Thead>
          <Table.Tbody>
            {table.getRowModel().rows.map((row) => (
              <Table.Tr key={row.id}>
                {row.getAllCells().map((cell) => (
                  <Table.Td key={cell.id} className={look(cell.column.columnDef.meta)}>
                    <table.FlexRender cell={cell} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
            {rows === undefined &&
              Array.from({ length: skeletonRows }, (_, index) => (
                <Table.Tr key={index} aria-hidden="true">
                  {columns.map((column, position) => (
                    <Table.Td key={position} className={look(column.meta)}>
                      <Skeleton height={12} my={4} width={position === 0 ? '70%' : '50%'} />
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      </div>
      {rows?.length === 0 && empty !== undefined && <p className={classes.empty}>{empty}</p>}
      {footer}
    </div>
  );
}
