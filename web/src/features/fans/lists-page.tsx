import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FanList } from '../../../../contracts/fans/fan';
import { useMay } from '../../api/session';
import { useFormat } from '../../i18n/use-format';
import { Ago } from '../../ui/ago';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { LinkAnchor } from '../../ui/links';
import { PageHead } from '../../ui/page-head';
import { QueryError } from '../../ui/query-error';
import { columnsOf } from '../../ui/table-features';
import { listsQuery } from './fan-queries';
import { FansTabs } from './fans-tabs';
import { ListDialogs, type ListAsked } from './list-dialogs';
import { useActorName } from './use-actor-name';

const column = columnsOf<FanList>();

export function ListsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const actor = useActorName();
  const { data, error, refetch } = useQuery(listsQuery());
  const [asked, setAsked] = useState<ListAsked | null>(null);
  const mayWrite = may('fans.write');
  const create = mayWrite ? <Button onClick={() => setAsked({ what: 'create' })}>{t('fans.lists.new')}</Button> : undefined;
  const columns = useMemo(
    () =>
      column.columns([
        column.display({
          id: 'name',
          header: t('fans.lists.name'),
          cell: ({ row: { original: list } }) => (
            <>
              <LinkAnchor to="/fans" search={{ list: list.id }} fw={500}>
                {list.name}
              </LinkAnchor>
              <Text size="sm" c="dimmed">
                <Ago at={list.createdAt} /> {actor(list.createdBy)}
              </Text>
            </>
          ),
        }),
        column.display({
          id: 'fans',
          header: t('fans.lists.fans'),
          cell: ({ row: { original: list } }) => format.number(list.fans),
          meta: { numeric: true },
        }),
        column.display({
          id: 'used',
          header: t('fans.lists.used'),
          cell: ({ row: { original: list } }) => list.campaigns.map(({ name }) => name).join(', ') || t('fans.lists.nobody'),
          meta: { wideOnly: true },
        }),
        ...(mayWrite
          ? [
              column.display({
                id: 'do',
                header: t('fans.lists.do'),
                cell: ({ row: { original: list } }) => (
                  <Group gap={6} justify="flex-end" wrap="wrap">
                    {(['add', 'rename', 'delete'] as const).map((what) => (
                      <Button key={what} size="compact-sm" variant="default" onClick={() => setAsked({ what, list })}>
                        {t(`fans.lists.${what}`)}
                      </Button>
                    ))}
                  </Group>
                ),
                meta: { fixed: true, label: t('fans.lists.actions', { name: '' }).trim() },
              }),
            ]
          : []),
      ]),
    [t, format, actor, mayWrite],
  );
  const nothingYet = data?.items.length === 0;
  return (
    <>
      <PageHead title={t('fans.lists.title')} lead={t('fans.lists.lead')} docs="user-guide#fans" actions={nothingYet ? undefined : create}>
        <FansTabs />
      </PageHead>
      {error !== null && data === undefined && <QueryError error={error} retry={refetch} />}
      {nothingYet && <EmptyState art="fans" title={t('fans.lists.empty_title')} text={t('fans.lists.empty_text')} action={create} />}
      {!nothingYet && error === null && <DataTable name={t('fans.lists.title')} columns={columns} rows={data?.items} rowId={(row) => row.id} />}
      {asked !== null && <ListDialogs asked={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
