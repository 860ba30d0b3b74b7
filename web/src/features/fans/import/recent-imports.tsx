import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportJob } from '../../../../../contracts/fans/import';
import { useFormat } from '../../../i18n/use-format';
import { Ago } from '../../../ui/ago';
import { CursorPager } from '../../../ui/cursor-pager';
import { DataTable } from '../../../ui/data-table';
import { LinkAnchor } from '../../../ui/links';
import { columnsOf } from '../../../ui/table-features';
import { useCursorPages } from '../../../ui/use-cursor-pages';
import { ImportBadge } from './import-badge';
import { IMPORTS_PAGE, importsQuery } from './import-queries';

const column = columnsOf<ImportJob>();

export function RecentImports() {
  const { t } = useTranslation();
  const format = useFormat();
  const pages = useCursorPages('');
  const { data, isPlaceholderData } = useQuery({ ...importsQuery(pages.cursor), placeholderData: keepPreviousData });
  const columns = useMemo(
    () =>
      column.columns([
        column.display({
          id: 'file',
          header: t('import.column.file'),
          cell: ({ row: { original: job } }) => (
            <LinkAnchor to="/fans/imports/$importId" params={{ importId: job.id }}>
              {job.filename}
            </LinkAnchor>
          ),
        }),
        column.display({ id: 'status', header: t('import.column.state'), cell: ({ row: { original: job } }) => <ImportBadge status={job.status} /> }),
        column.display({
          id: 'at',
          header: t('import.column.when'),
          cell: ({ row: { original: job } }) => <Ago at={job.createdAt} />,
          meta: { wideOnly: true },
        }),
        column.display({
          id: 'rows',
          header: t('import.column.rows'),
          cell: ({ row: { original: job } }) => format.number(job.rows),
          meta: { numeric: true },
        }),
        column.display({
          id: 'refused',
          header: t('import.column.refused'),
          cell: ({ row: { original: job } }) => format.number(job.refused),
          meta: { numeric: true, wideOnly: true },
        }),
      ]),
    [t, format],
  );
  if (data === undefined || (data.items.length === 0 && pages.index === 0)) return null;
  return (
    <DataTable
      name={t('import.recent')}
      columns={columns}
      rows={data.items}
      rowId={(row) => row.id}
      refreshing={isPlaceholderData}
      footer={
        data.nextCursor === null && pages.index === 0 ? undefined : (
          <CursorPager pages={pages} pageSize={IMPORTS_PAGE} shown={data.items.length} nextCursor={data.nextCursor} />
        )
      }
    />
  );
}
