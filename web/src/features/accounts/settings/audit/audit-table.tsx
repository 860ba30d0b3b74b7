import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CursorPager } from '../../../../ui/cursor-pager';
import { DataTable } from '../../../../ui/data-table';
import { QueryError } from '../../../../ui/query-error';
import { useCursorPages } from '../../../../ui/use-cursor-pages';
import { AUDIT_PAGE, auditQuery, type AuditFilter } from '../settings-queries';
import { auditColumns } from './audit-columns';
import { useAuditCsv } from './use-audit-csv';

/** Lines of the audit log, newest first, in pages; all that match as a file. */
export function AuditTable({ filter }: { filter: AuditFilter }) {
  const { t } = useTranslation();
  const pages = useCursorPages(JSON.stringify(filter));
  const { data, error, refetch, isPlaceholderData } = useQuery({ ...auditQuery(filter, pages.cursor), placeholderData: keepPreviousData });
  const columns = useMemo(() => auditColumns(t), [t]);
  const csv = useAuditCsv(filter);
  if (error !== null && data === undefined) return <QueryError error={error} retry={refetch} />;
  return (
    <DataTable
      name={t('settings_page.nav.audit')}
      columns={columns}
      rows={data?.items}
      rowId={(row) => row.id}
      refreshing={isPlaceholderData}
      empty={t('settings_page.audit.none')}
      toolbar={
        <Button size="compact-sm" variant="default" loading={csv.isPending} disabled={data?.items.length === 0} onClick={() => csv.mutate()}>
          {t('settings_page.audit.csv')}
        </Button>
      }
      footer={<CursorPager pages={pages} pageSize={AUDIT_PAGE} shown={data?.items.length ?? 0} nextCursor={data?.nextCursor} />}
    />
  );
}
