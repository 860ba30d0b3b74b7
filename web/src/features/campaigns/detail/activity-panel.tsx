import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import { useFormat } from '../../../i18n/use-format';
import { QueryError } from '../../../ui/query-error';
import { TimeSeries } from '../../../ui/time-series';
import { activityQuery, timelineQuery } from '../campaign-queries';

/** What people did to it, as marks on the axis; the steps of the process itself would only hide them. */
const MARKED = ['paused', 'resumed', 'edited', 'winner_chosen', 'decided', 'rescheduled', 'cancelled'] as const;
const REFRESH_MS = 15_000;

/** Messages and replies over time, with what was done to the campaign meanwhile. */
export function ActivityPanel({ campaign, isOver }: { campaign: Campaign; isOver: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error, refetch } = useQuery({ ...activityQuery(campaign.id), refetchInterval: isOver ? false : REFRESH_MS });
  const { data: timeline } = useQuery(timelineQuery(campaign.id));
  if (error !== null && data === undefined) return <QueryError error={error} retry={refetch} />;
  if (data === undefined) return <Skeleton height={260} radius="lg" />;
  if (data.points.length === 0) return null;
  const series = (['sent', 'replied', 'bought'] as const)
    .filter((key) => key === 'sent' || data.points.some((point) => point[key] > 0))
    .map((key) => ({
      key,
      label: t(`campaign.column.${key}`),
      points: data.points.map((point) => ({ at: Date.parse(point.at), value: point[key] })),
    }));
  const marks = (timeline?.items ?? []).flatMap((entry) => {
    const word = MARKED.find((one) => entry.type === `campaign.${one}`);
    return word === undefined ? [] : [{ at: Date.parse(entry.at), label: t(`timeline.campaign.${word}`) }];
  });
  return (
    <TimeSeries
      title={t('campaign.activity')}
      lead={t('campaign.activity_lead', { bucket: format.duration(data.bucketMs) })}
      series={series}
      marks={marks}
      kind="bar"
      format={format.number}
      filename={`${campaign.name} activity.csv`}
    />
  );
}
