import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Ago } from '../../../ui/ago';
import { Panel } from '../../../ui/panel';
import { QueryError } from '../../../ui/query-error';
import { membersQuery } from '../../accounts/settings/settings-queries';
import { timelineQuery } from '../campaign-queries';
import classes from './timeline-panel.module.css';

/** Who did what with this campaign, newest first. */
export function TimelinePanel({ campaignId }: { campaignId: string }) {
  const { t, i18n } = useTranslation();
  const { data, error, refetch } = useQuery(timelineQuery(campaignId));
  const { data: members } = useQuery(membersQuery);
  if (error !== null && data === undefined) return <QueryError error={error} retry={refetch} />;
  const sentence = (type: string) => (i18n.exists(`timeline.${type}`) ? t(`timeline.${type}` as 'timeline.campaign.created') : type);
  const actor = (name: string) => {
    if (name.startsWith('system')) return t('campaign.by_itself');
    if (name.startsWith('api_key')) return t('campaign.by_key');
    return t('campaign.by_person', { name: members?.items.find((member) => name === `user:${member.userId}`)?.name ?? t('account.somebody') });
  };
  return (
    <Panel title={t('campaign.tab.timeline')}>
      {data === undefined && <Skeleton height={120} />}
      {data?.items.length === 0 && <Text c="dimmed">{t('campaign.timeline_none')}</Text>}
      <ol className={classes.list}>
        {data?.items.map((entry) => (
          <li key={entry.id}>
            <Text>{sentence(entry.type)}</Text>
            <Text size="sm" c="dimmed">
              {actor(entry.actor)} · <Ago at={entry.at} />
            </Text>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
