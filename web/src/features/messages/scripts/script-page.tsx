import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../ui/page-head';
import { QueryError } from '../../../ui/query-error';
import { ScriptEditor } from './script-editor';
import { scriptQuery } from './script-queries';

/** One script by its address. */
export function ScriptPage() {
  const { t } = useTranslation();
  const { scriptId } = useParams({ from: '/app/messages/scripts/$scriptId' });
  const { data, error, refetch } = useQuery(scriptQuery(scriptId));
  if (data !== undefined) return <ScriptEditor key={data.id} loaded={data} onReload={async () => (await refetch()).data} />;
  return (
    <>
      <PageHead title={t('scripts.one')} breadcrumb={[{ label: t('scripts.title'), to: '/messages/scripts' }]} />
      {error !== null ? <QueryError error={error} retry={refetch} /> : <Skeleton height={420} />}
    </>
  );
}
