import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../ui/data-table';
import { EmptyState } from '../../../ui/empty-state';
import { LinkButton } from '../../../ui/links';
import { PageHead } from '../../../ui/page-head';
import { QueryError } from '../../../ui/query-error';
import { webhookColumns } from './webhook-columns';
import { webhooksQuery } from './webhook-queries';

/** Where events of the workspace are sent. */
export function WebhooksPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(webhooksQuery);
  const columns = useMemo(() => webhookColumns(t), [t]);
  const add = <LinkButton to="/settings/webhooks/new">{t('webhooks.add')}</LinkButton>;
  const isEmpty = data?.items.length === 0;
  return (
    <>
      <PageHead title={t('webhooks.page')} lead={t('webhooks.lead')} actions={isEmpty ? undefined : add} docs="api#webhooks-to-your-own-programs" />
      {error !== null && data === undefined && <QueryError error={error} retry={refetch} />}
      {isEmpty && <EmptyState art="keys" title={t('webhooks.none_title')} text={t('webhooks.none')} action={add} />}
      {!isEmpty && (data !== undefined || error === null) && (
        <DataTable name={t('webhooks.page')} columns={columns} rows={data?.items} rowId={({ id }) => id} skeletonRows={3} />
      )}
      <Outlet />
    </>
  );
}
