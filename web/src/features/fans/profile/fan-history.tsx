import { HISTORY_KINDS, type HistoryKind } from '../../../../../contracts/fans/names';
import { Button, SegmentedControl, ScrollArea, Skeleton, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../../../contracts/fans/fan-profile';
import { useFormat } from '../../../i18n/use-format';
import { Ago } from '../../../ui/ago';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { QueryError } from '../../../ui/query-error';
import timeline from '../../campaigns/detail/timeline-panel.module.css';
import { historyQuery } from '../fan-queries';
import { useActorName } from '../use-actor-name';
import { historyHead, historyNotes } from './history-words';

/** Everything that happened with a fan, newest first, by kind if wanted. */
export function FanHistory({ fanId }: { fanId: string }) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<HistoryKind | undefined>();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(historyQuery(fanId, kind));
  const entries = data?.pages.flatMap((page) => page.items);
  return (
    <Panel title={t('fans.history.title')} lead={t('fans.history.lead')}>
      <ScrollArea type="never" mb="sm">
        <SegmentedControl
          size="xs"
          aria-label={t('fans.history.title')}
          value={kind ?? 'all'}
          data={[
            { value: 'all', label: t('fans.history.all') },
            ...HISTORY_KINDS.map((one) => ({ value: one, label: t(`fans.history.kinds.${one}`) })),
          ]}
          onChange={(value) => setKind(HISTORY_KINDS.find((one) => one === value))}
        />
      </ScrollArea>
      {error !== null && entries === undefined && <QueryError error={error} retry={refetch} />}
      {entries === undefined && error === null && <Skeleton height={160} />}
      {entries?.length === 0 && <Text c="dimmed">{t('fans.history.none')}</Text>}
      <ol className={timeline.list}>
        {entries?.map((entry) => (
          <li key={`${entry.kind}:${entry.id}`}>
            <Entry entry={entry} />
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <Button variant="default" size="compact-sm" mt="sm" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('fans.history.more')}
        </Button>
      )}
    </Panel>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const actor = useActorName();
  const { kind, what } = entry;
  const head = historyHead(entry, t, format);
  const reason = kind === 'message' || kind === 'campaign' ? `reasons.${entry.reason ?? ''}` : '';
  const notes = [
    reason !== '' && i18n.exists(reason) ? t(reason as 'reasons.queued') : null,
    ...historyNotes(entry, t),
    entry.readAt === null ? null : t('fans.history.read', { when: format.dateTime(entry.readAt) }),
    entry.nextAt === null ? null : t('fans.history.next', { when: format.dateTime(entry.nextAt) }),
  ].filter((note) => note !== null);
  return (
    <>
      <Text>
        {kind === 'campaign' && entry.campaignId !== null ? (
          <LinkAnchor to="/campaigns/$campaignId" params={{ campaignId: entry.campaignId }}>
            {head}
          </LinkAnchor>
        ) : (
          head
        )}
      </Text>
      {entry.text !== null && what !== 'fan.changed' && (
        <Text size="sm" data-personal lineClamp={3}>
          {entry.text}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        <Ago at={entry.at} /> {entry.actor === null ? '' : actor(entry.actor)} {notes.length > 0 && `· ${notes.join(' · ')}`}
      </Text>
    </>
  );
}
