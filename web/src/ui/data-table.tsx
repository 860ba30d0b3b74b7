import { Checkbox, Skeleton, VisuallyHidden } from '@mantine/core';
import { useTable } from '@tanstack/react-table';
import { useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BulkBar } from './bulk-bar';
import classes from './data-table.module.css';
import { SortButton } from './sort-button';
import { columnLabel, features, type ColumnLook, type Columns, type Sort } from './table-features';
import { TableLookMenu } from './table-look-menu';
import type { Selection } from './use-selection';
import { useTableLook } from './use-table-look';
import { useWindowedRows } from './use-windowed-rows';

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
  empty?: ReactNode;
  skeletonRows?: number;
  /** Older rows are shown dimmed while newer ones load. */
  refreshing?: boolean;
  /** Remembers columns and density for this person, and shows the menu for them. */
  tableId?: string;
  sort?: Sort;
  /** The server sorts: put it into the address. */
  onSort?: (sort: Sort) => void;
  selection?: Selection;
  /** What can be done with the selection; shown while there is one. */
  bulk?: ReactNode;
  /** Left of the column menu. */
  toolbar?: ReactNode;
}

const NO_ROWS: readonly never[] = [];
const INTERACTIVE = 'a, button, input, label, select, textarea, [role="menuitem"]';

/** A click beside the links of a row follows its first link, as the whole row looks like one. */
function followRow(event: MouseEvent<HTMLElement>) {
  if (!(event.target instanceof Element) || event.target.closest(INTERACTIVE) !== null || window.getSelection()?.toString() !== '') return;
  const link = event.currentTarget.querySelector<HTMLAnchorElement>('a[href]');
  if (event.metaKey || event.ctrlKey) window.open(link?.href);
  else link?.click();
}

/** Arrow keys go from row to row, by their first link or box. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const row = event.target instanceof Element ? event.target.closest('tbody tr') : null;
  const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
  const goal = next?.querySelector<HTMLElement>('a[href], button, input');
  if (!goal) return;
  event.preventDefault();
  goal.focus();
}

/** Rows that the server pages. Scrolls inside itself under a head that stays; on a phone every row is a card. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { name, columns, rows, rowId, footer, empty, skeletonRows = 8, refreshing = false, tableId, sort, onSort, selection, bulk, toolbar } = props;
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const look = useTableLook(tableId ?? 'plain');
  const shown = columns.filter((column, index) => look.isShown(column, index));
  const table = useTable({ features, columns: shown, data: rows ?? NO_ROWS, getRowId: rowId });
  const model = table.getRowModel().rows;
  const windowed = useWindowedRows(model.length, scroller, look.density);
  const pageIds = model.map((row) => row.id);
  const chosenHere = pageIds.filter((id) => selection?.has(id)).length;
  const cell = (meta: ColumnLook | undefined) =>
    [meta?.numeric ? classes.numeric : '', meta?.wideOnly ? classes.wide : '', meta?.stacked ? classes.stacked : ''].join(' ').trim();
  const span = shown.length + (selection ? 1 : 0);
  const pad = (height: number) =>
    height > 0 && (
      <tr aria-hidden="true" role="presentation">
        <td colSpan={span} style={{ height, padding: 0, border: 0 }} />
      </tr>
    );

  return (
    <div className={classes.card} data-card data-density={look.density}>
      {(tableId !== undefined || toolbar !== undefined) && (
        <div className={classes.toolbar}>
          <div className={classes.left}>{toolbar}</div>
          {tableId !== undefined && <TableLookMenu columns={columns} look={look} />}
        </div>
      )}
      {selection !== undefined && selection.count > 0 && (
        <BulkBar selection={selection} shownCount={pageIds.length}>
          {bulk}
        </BulkBar>
      )}
      <div ref={scroller} className={classes.scroll} role="region" tabIndex={0} aria-label={t('table.scroll', { name })}>
        <table
          role="table"
          aria-label={name}
          aria-busy={rows === undefined || refreshing}
          aria-rowcount={model.length > 0 ? model.length + 1 : undefined}
          className={classes.table}
          data-refreshing={refreshing}
        >
          <thead role="rowgroup">
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id} role="row">
                {selection !== undefined && (
                  <th scope="col" role="columnheader" className={classes.check}>
                    <Checkbox
                      size="xs"
                      aria-label={t('ui.select_page')}
                      disabled={pageIds.length === 0}
                      checked={chosenHere > 0 && chosenHere === pageIds.length}
                      indeterminate={chosenHere > 0 && chosenHere < pageIds.length}
                      onChange={() => selection.togglePage(pageIds)}
                    />
                  </th>
                )}
                {group.headers.map((header) => {
                  const meta: ColumnLook | undefined = header.column.columnDef.meta;
                  const sortKey = onSort === undefined ? undefined : meta?.sortKey;
                  const direction = sortKey !== undefined && sort?.key === sortKey ? sort.direction : undefined;
                  return (
                    <th
                      key={header.id}
                      scope="col"
                      role="columnheader"
                      className={cell(meta)}
                      aria-sort={direction === undefined ? undefined : direction === 'asc' ? 'ascending' : 'descending'}
                    >
                      {header.column.columnDef.header === '' && <VisuallyHidden>{t('ui.more_actions')}</VisuallyHidden>}
                      {sortKey === undefined ? (
                        <table.FlexRender header={header} />
                      ) : (
                        <SortButton sortKey={sortKey} direction={direction} onSort={(next) => onSort?.(next)}>
                          <table.FlexRender header={header} />
                        </SortButton>
                      )}
                    </th>
                  );
                })}
              </tr>
            ))}
          </thead>
          <tbody role="rowgroup" onKeyDown={moveBetweenRows}>
            {pad(windowed.before)}
            {model.slice(windowed.from, windowed.to).map((row) => (
              <tr key={row.id} role="row" onClick={followRow} data-chosen={selection?.has(row.id) || undefined}>
                {selection !== undefined && (
                  <td role="cell" className={classes.check}>
                    <Checkbox size="xs" aria-label={t('ui.select_row')} checked={selection.has(row.id)} onChange={() => selection.toggle(row.id)} />
                  </td>
                )}
                {row.getAllCells().map((one) => (
                  <td key={one.id} role="cell" className={cell(one.column.columnDef.meta)} data-label={columnLabel(one.column.columnDef)}>
                    <div className={classes.value}>
                      <table.FlexRender cell={one} />
                    </div>
                  </td>
                ))}
              </tr>
            ))}
            {pad(windowed.after)}
            {rows === undefined &&
              Array.from({ length: skeletonRows }, (_, index) => (
                <tr key={index} aria-hidden="true">
                  {selection !== undefined && <td className={classes.check} />}
                  {shown.map((column, position) => (
                    <td key={position} className={cell(column.meta)}>
                      <Skeleton height={10} my={5} width={position === 0 ? '70%' : '50%'} />
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
        {rows?.length === 0 && empty !== undefined && <div className={classes.empty}>{empty}</div>}
      </div>
      {footer}
    </div>
  );
}
