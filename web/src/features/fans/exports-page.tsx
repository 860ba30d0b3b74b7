import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportJob } from '../../../../contracts/fans/export';
import { address } from '../../api/request';
import { useFormat } from '../../i18n/use-format';
import { Ago } from '../../ui/ago';
import { CursorPager } from '../../ui/cursor-pager';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/links';
import { PageHead } from '../../ui/page-head';
import { Progress } from '../../ui/progress';
import { QueryError } from '../../ui/query-error';
import { StatusBadge, type Tone } from '../../ui/status-badge';
import { columnsOf } from '../../ui/table-features';
import { useCursorPages } from '../../ui/use-cursor-pages';
import { useProblemText } from '../../ui/use-problem-text';
import { cancelExport, exportsQuery } from './fan-queries';
import { FansTabs } from './fans-tabs';
import { useActorName } from './use-actor-name';

const PAGE_SIZE = 25;
const REFRESH_MS = 1_500;
const column = columnsOf<ExportJob>();
type Shown = ExportJob['status'] | 'expired';
const TONES: Record<Shown, Tone> = { waiting: 'waiting', running: 'running', completed: 'done', failed: 'person', cancelled: 'off', expired: 'off' };
const isOpen = ({ status }: ExportJob) => status === 'waiting' || status === 'running';
const shownOf = (job: ExportJob): Shown =>
  job.status === 'completed' && job.expiresAt !== null && Date.parse(job.expiresAt) <= Date.now() ? 'expired' : job.status;

export function ExportsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const actor = useActorName();
  const sentence = useProblemText();
  const client = useQueryClient();
  const pages = useCursorPages('');
  const { data, error, refetch } = useQuery({
    ...exportsQuery(pages.cursor),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.items.some(isOpen) ? REFRESH_MS : false),
  });
  const stop = useMutation({
    mutationFn: cancelExport,
    onError: (failure) => notifications.show({ color: 'red', message: sentence(failure) }),
    onSettled: () => client.invalidateQueries({ queryKey: ['exports'] }),
  });
  const { mutate } = stop;
  const columns = useMemo(
    () =>
      column.columns([
        column.display({
          id: 'file',
          header: t('fans.exports.file'),
          cell: ({ row: { original: job } }) => (
            <>
              <Text fw={500}>{t(`fans.exports.kinds.${job.kind}`)}</Text>
              <Text size="sm" c="dimmed">
                <Ago at={job.createdAt} /> {actor(job.createdBy)}
              </Text>
            </>
          ),
        }),
        column.display({
          id: 'state',
          header: t('fans.exports.state'),
          cell: ({ row: { original: job } }) => {
            const shown = shownOf(job);
            return (
              <>
                <StatusBadge tone={TONES[shown]}>{t(`fans.exports.status.${shown}`)}</StatusBadge>
                {job.status === 'running' && (
                  <Progress
                    label={t(`fans.exports.kinds.${job.kind}`)}
                    done={job.rows}
                    total={job.totalRows}
                    words={
                      job.totalRows === null
                        ? t('fans.exports.progress_unknown', { rows: job.rows })
                        : t('fans.exports.progress', { rows: job.rows, total: job.totalRows })
                    }
                  />
                )}
                {shown === 'completed' && job.expiresAt !== null && (
                  <Text size="sm" c="dimmed">
                    {t('fans.exports.expires', { date: format.dateTime(job.expiresAt) })}
                  </Text>
                )}
                {job.error !== null && <Text size="sm">{job.error}</Text>}
              </>
            );
          },
        }),
        column.display({
          id: 'rows',
          header: t('fans.exports.rows'),
          cell: ({ row: { original: job } }) => format.number(job.rows),
          meta: { numeric: true },
        }),
        column.display({
          id: 'do',
          header: t('fans.lists.do'),
          cell: ({ row: { original: job } }) => (
            <>
              {shownOf(job) === 'completed' && (
                <Button component="a" href={address(`/exports/${job.id}/file.csv`)} download size="compact-sm" variant="default">
                  {t('fans.exports.download')}
                </Button>
              )}
              {isOpen(job) && (
                <Button size="compact-sm" variant="default" onClick={() => mutate(job.id)}>
                  {t('fans.exports.stop')}
                </Button>
              )}
            </>
          ),
          meta: { numeric: true, label: t('fans.exports.download') },
        }),
      ]),
    [t, format, actor, mutate],
  );
  return (
    <>
      <PageHead title={t('fans.exports.title')} lead={t('fans.exports.lead')} docs="user-guide#fans">
        <FansTabs />
      </PageHead>
      {error !== null && data === undefined && <QueryError error={error} retry={refetch} />}
      {data?.items.length === 0 && pages.index === 0 && (
        <EmptyState
          art="files"
          title={t('fans.exports.empty_title')}
          text={t('fans.exports.empty_text')}
          action={<LinkButton to="/fans">{t('fan.title')}</LinkButton>}
        />
      )}
      {(data === undefined || data.items.length > 0) && error === null && (
        <DataTable
          name={t('fans.exports.title')}
          columns={columns}
          rows={data?.items}
          rowId={(row) => row.id}
          footer={<CursorPager pages={pages} pageSize={PAGE_SIZE} shown={data?.items.length ?? 0} nextCursor={data?.nextCursor} />}
        />
      )}
    </>
  );
}
