import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueForecast } from '../../../../../contracts/accounts/queue';
import { useFormat, type Format } from '../../../i18n/use-format';
import { Ago } from '../../../ui/ago';
import { DataTable } from '../../../ui/data-table';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { columnsOf } from '../../../ui/table-features';
import { queueForecastQuery } from './queue-queries';

type Row = QueueForecast['campaigns'][number];
const column = columnsOf<Row>();

/** When each running campaign ends here, given the rate, the fans' nights and what goes before; said aloud where a deadline cannot be met. */
export function ForecastPanel({ accountId }: { accountId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery(queueForecastQuery(accountId));
  const columns = useMemo(() => forecastColumns(t, format), [t, format]);
  if (data === undefined || data.campaigns.length === 0) return null;
  return (
    <Panel title={t('queue.forecast')} lead={t('queue.forecast_lead')} flush>
      <DataTable name={t('queue.forecast')} columns={columns} rows={data.campaigns} rowId={(row) => row.campaignId} />
    </Panel>
  );
}

const forecastColumns = (t: TFunction, format: Format) =>
  column.columns([
    column.display({
      id: 'campaign',
      header: t('queue.campaign'),
      cell: ({ row: { original: row } }) => (
        <LinkAnchor to="/campaigns/$campaignId" params={{ campaignId: row.campaignId }} search={{}} fw={500}>
          {row.name ?? t('queue.a_campaign')}
        </LinkAnchor>
      ),
    }),
    column.display({
      id: 'waiting',
      header: t('queue.waiting'),
      cell: ({ row: { original: row } }) => format.number(row.waiting),
      meta: { numeric: true },
    }),
    column.display({
      id: 'end',
      header: t('queue.ends'),
      cell: ({ row: { original: row } }) =>
        row.endAt !== null ? (
          <Ago at={row.endAt} />
        ) : row.status === 'paused' ? (
          t('queue.campaign_paused')
        ) : row.waiting === 0 ? (
          '–'
        ) : (
          t('queue.no_end')
        ),
    }),
    column.display({
      id: 'deadline',
      header: t('queue.deadline'),
      cell: ({ row: { original: row } }) => (
        <>
          {row.expiresAt === null ? '–' : <Ago at={row.expiresAt} />}
          {row.late > 0 && (
            <Text size="sm" c="var(--hz-person)">
              {t('queue.late', { count: row.late, total: format.number(row.waiting) })}
            </Text>
          )}
          {row.warnings.some(({ code }) => code === 'never_ends') && (
            <Text size="sm" c="var(--hz-person)">
              {t('queue.never_ends')}
            </Text>
          )}
        </>
      ),
      meta: { stacked: true },
    }),
  ]);
