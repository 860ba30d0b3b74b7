import { Badge, Button, Group, Text } from '@mantine/core';
import { IconBolt } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FanList } from '../../../../contracts/fans/fan';
import { useMay, useMayFor } from '../../api/session';
import { useLiveChanges } from '../../api/use-live-changes';
import { useFormat } from '../../i18n/use-format';
import { Ago } from '../../ui/ago';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { LinkAnchor, LinkButton } from '../../ui/links';
import { PageHead } from '../../ui/page-head';
import { Progress } from '../../ui/progress';
import { QueryError } from '../../ui/query-error';
import { columnsOf } from '../../ui/table-features';
import { listsQuery } from './fan-queries';
import { FansTabs } from './fans-tabs';
import { ListDialogs, type ListAsked } from './list-dialogs';
import { useActorName } from './use-actor-name';

const column = columnsOf<FanList>();
const ACTIONS = { static: ['add', 'rename', 'delete'], live: ['freeze', 'delete'] } as const;

function Filling({ done, total }: { done: number; total: number | null }) {
  const { t } = useTranslation();
  const words = total === null ? t('live_list.filling_begins') : t('live_list.filling', { done, total });
  return <Progress label={t('live_list.filling_begins')} done={done} total={total} words={words} />;
}

export function ListsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const mayFor = useMayFor();
  const actor = useActorName();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(listsQuery());
  const [asked, setAsked] = useState<ListAsked | null>(null);
  const mayWrite = may('fans.write');
  const mayShare = mayFor('fans.write', null);
  useLiveChanges(['list', 'fan', 'import'], () => void client.invalidateQueries({ queryKey: listsQuery().queryKey }), 2_000);
  const create = mayWrite ? <LinkButton to="/fans/lists/new">{t('live_list.new')}</LinkButton> : undefined;
  const byHand = { key: 'create', label: t('fans.lists.new'), onSelect: () => setAsked({ what: 'create' }) };
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
              {list.filling !== null && <Filling {...list.filling} />}
              {mayWrite && !mayShare && list.accountId === null && (
                <Text size="sm" c="dimmed">
                  {t('fans.lists.shared')}
                </Text>
              )}
            </>
          ),
        }),
        column.display({
          id: 'kind',
          header: t('live_list.kind'),
          cell: ({ row: { original: list } }) => (
            <Badge
              tt="none"
              variant={list.kind === 'live' ? 'filled' : 'default'}
              leftSection={list.kind === 'live' ? <IconBolt size={12} aria-hidden="true" /> : undefined}
            >
              {t(`live_list.${list.kind}`)}
            </Badge>
          ),
        }),
        column.display({
          id: 'fans',
          header: t('fans.lists.fans'),
          cell: ({ row: { original: list } }) => format.number(list.fans),
          meta: { numeric: true },
        }),
        column.display({
          id: 'changed',
          header: t('live_list.changed'),
          cell: ({ row: { original: list } }) => (list.changedAt === null ? t('live_list.never') : <Ago at={list.changedAt} />),
          meta: { wideOnly: true },
        }),
        column.display({
          id: 'used',
          header: t('fans.lists.used'),
          cell: ({ row: { original: list } }) => [...list.campaigns, ...list.lists].map(({ name }) => name).join(', ') || t('fans.lists.nobody'),
          meta: { wideOnly: true },
        }),
        ...(mayWrite
          ? [
              column.display({
                id: 'do',
                header: t('fans.lists.do'),
                cell: ({ row: { original: list } }) => (
                  <Group gap={6} justify="flex-end" wrap="wrap">
                    {list.kind === 'live' && (
                      <LinkButton to="/fans/lists/$listId" params={{ listId: list.id }} size="compact-sm" variant="default">
                        {t('live_list.rules')}
                      </LinkButton>
                    )}
                    {ACTIONS[list.kind]
                      .filter((what) => what === 'add' || mayShare || list.accountId !== null)
                      .map((what) => (
                        <Button key={what} size="compact-sm" variant="default" onClick={() => setAsked({ what, list })}>
                          {t(what === 'freeze' ? 'live_list.freeze' : `fans.lists.${what}`)}
                        </Button>
                      ))}
                  </Group>
                ),
                meta: { fixed: true, label: t('fans.lists.do') },
              }),
            ]
          : []),
      ]),
    [t, format, actor, mayWrite, mayShare],
  );
  const nothingYet = data?.items.length === 0;
  return (
    <>
      <PageHead
        title={t('fans.lists.title')}
        lead={t('fans.lists.lead')}
        docs="user-guide#fans"
        actions={nothingYet ? undefined : create}
        menu={mayWrite ? [byHand] : undefined}
      >
        <FansTabs />
      </PageHead>
      {error !== null && data === undefined && <QueryError error={error} retry={refetch} />}
      {nothingYet && (
        <EmptyState
          art="fans"
          title={t('fans.lists.empty_title')}
          text={t('fans.lists.empty_text')}
          action={
            mayWrite && (
              <Group justify="center">
                <Button variant="default" onClick={byHand.onSelect}>
                  {byHand.label}
                </Button>
                {create}
              </Group>
            )
          }
        />
      )}
      {!nothingYet && error === null && <DataTable name={t('fans.lists.title')} columns={columns} rows={data?.items} rowId={(row) => row.id} />}
      {asked !== null && <ListDialogs asked={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
