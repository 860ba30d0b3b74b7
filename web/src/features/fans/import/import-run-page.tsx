import { Skeleton, Stack } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveChanges } from '../../../api/use-live-changes';
import { PageHead } from '../../../ui/page-head';
import { QueryError } from '../../../ui/query-error';
import { ImportBadge } from './import-badge';
import { ImportMapping } from './import-mapping';
import { ImportProgress } from './import-progress';
import { ImportRefusals, RemoveImport } from './import-refusals';
import { importQuery } from './import-queries';
import { UnreadableFile } from './unreadable-file';

/** Moves are told by the server; this is for what a broken connection misses. */
const REFRESH_MS = 1_500;

/** Second step while the file is only uploaded, then its progress, then its outcome: one address for all three. */
export function ImportRunPage() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { importId } = useParams({ from: '/app/fans/imports/$importId' });
  const {
    data: job,
    error,
    refetch,
  } = useQuery({
    ...importQuery(importId),
    refetchInterval: ({ state }) => (state.data?.status === 'running' || state.data?.status === 'waiting' ? REFRESH_MS : false),
  });
  useLiveChanges(['import'], (ids) => {
    if (ids === null || ids.has(importId)) void queryClient.invalidateQueries({ queryKey: importQuery(importId).queryKey, exact: true });
  });

  // Whatever was loaded of fans before is old now.
  const written = job === undefined ? 0 : job.created + job.updated;
  useEffect(() => {
    if (written === 0) return;
    for (const queryKey of [['fans'], ['fan'], ['lists'], ['audience-count'], ['sample-fans']]) void queryClient.invalidateQueries({ queryKey });
  }, [written, queryClient]);

  if (error !== null && job === undefined) return <QueryError error={error} retry={refetch} />;
  if (job === undefined) return <Skeleton height={320} radius="lg" />;
  const shown = job.status === 'failed' && job.startedAt === null ? 'unreadable' : job.status;
  return (
    <>
      <PageHead title={job.filename} status={<ImportBadge status={shown} />} lead={t(`import.sentence.${shown}`)} />
      {shown === 'uploaded' && <ImportMapping job={job} />}
      {shown === 'unreadable' && <UnreadableFile job={job} />}
      <Stack gap="md">
        {shown !== 'uploaded' && shown !== 'unreadable' && <ImportProgress job={job} />}
        <ImportRefusals job={job} />
        {job.finishedAt !== null && <RemoveImport job={job} />}
      </Stack>
    </>
  );
}
