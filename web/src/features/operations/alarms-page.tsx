import { Stack } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { CursorPager } from '../../ui/cursor-pager';
import { DataTable } from '../../ui/data-table';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { QueryError } from '../../ui/query-error';
import { useCursorPages } from '../../ui/use-cursor-pages';
import { alarmColumns } from './alarm-columns';
import { alarmRulesQuery, alarmsQuery } from './alarm-queries';
import { ruleColumns } from './rule-columns';

const PAGE = 25;

/** What is watched about sending, whether it rings now, and when it has rung. */
export function AlarmsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const pages = useCursorPages('');
  const rules = useQuery(alarmRulesQuery);
  const alarms = useQuery({ ...alarmsQuery(pages.cursor), placeholderData: keepPreviousData });
  const columns = useMemo(() => ({ rules: ruleColumns({ t, format }), alarms: alarmColumns({ t, format }) }), [t, format]);
  const error = rules.error ?? alarms.error;
  return (
    <>
      <PageHead title={t('alarms.page')} lead={t('alarms.lead')} docs="alarms" />
      {error !== null && (rules.data === undefined || alarms.data === undefined) ? (
        <QueryError error={error} retry={() => Promise.all([rules.refetch(), alarms.refetch()])} />
      ) : (
        <Stack gap="md">
          <Panel title={t('alarms.rules')} lead={t('alarms.rules_lead')} flush>
            <DataTable name={t('alarms.rules')} columns={columns.rules} rows={rules.data?.items} rowId={({ name }) => name} skeletonRows={6} />
          </Panel>
          <Panel title={t('alarms.rung')} lead={t('alarms.rung_lead')} flush>
            <DataTable
              name={t('alarms.rung')}
              columns={columns.alarms}
              rows={alarms.data?.items}
              rowId={({ id }) => id}
              refreshing={alarms.isPlaceholderData}
              empty={t('alarms.none')}
              footer={<CursorPager pages={pages} pageSize={PAGE} shown={alarms.data?.items.length ?? 0} nextCursor={alarms.data?.nextCursor} />}
            />
          </Panel>
        </Stack>
      )}
    </>
  );
}
