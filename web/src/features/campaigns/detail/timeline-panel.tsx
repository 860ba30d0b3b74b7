import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Ago } from '../../../ui/ago';
import { Panel } from '../../../ui/panel';
import { QueryError } from '../../../ui/query-error';
import { timelineQuery } from '../campaign-queries';
import classes from './timeline-panel.module.css';

/** Who did what with this campaign, newest first. */
export function TimelinePanel({ campaignId }: { campaignId: string }) {
  const { t, i18n } = useTranslation();
  const { data, error, refetch } = useQuery(timelineQuery(campaignId));
  if (error !== null && data === undefined) return <QueryError error={error} retry={refetch} />;
  const sentence = (type: string) => (i18n.exists(`timeline.${type}`) ? t(`timeline.${type}` as 'timeline.campaign.created') : type);
  return (
    <Panel title={t('campaign.tab.timeline')}>
      {data === undefined && <Skeleton height={120} />}
      {data?.items.length === 0 && <Text c="dimmed">{t('campaign.timeline_none')}</Text>}
      <ol className={classes.list}>
        {data?.items.map((entry) => (
          <li key={entry.id}>
            <Text>{sentence(entry.type)}</Text>
            <Text size="sm" c="dimmed">
              {entry.actor.startsWith('system') ? t('campaign.by_itself') : t(entry.actor.startsWith('api_key') ? 'campaign.by_key' : 'campaign.by_person')} · <Ago at={entry.at} />
            </Text>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
