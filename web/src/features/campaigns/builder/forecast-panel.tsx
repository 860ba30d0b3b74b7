import { Skeleton, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LaunchPreview } from '../../../../../contracts/campaigns/campaign';
import { useFormat } from '../../../i18n/use-format';
import { Panel } from '../../../ui/panel';
import { useProblemText } from '../../../ui/use-problem-text';
import { launchPreviewQuery } from '../campaign-queries';
import classes from './builder.module.css';
import type { Draft } from './use-draft';

/** Asked of what is saved, so it follows the draft by its revision. */
export const useLaunchPreview = ({ campaign }: Draft) =>
  useQuery({ ...launchPreviewQuery(campaign.id, campaign.revision), placeholderData: keepPreviousData, retry: false });

/** When it starts, at what pace, behind what, and when the last message leaves. */
export function ForecastPanel({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const { data, error } = useLaunchPreview(draft);
  return (
    <Panel title={t('builder.forecast')}>
      {error !== null && data === undefined ? (
        <Text c="dimmed">
          {error instanceof Error && 'code' in error && error.code === 'request.invalid' ? t('builder.forecast_unfinished') : sentence(error)}
        </Text>
      ) : data === undefined ? (
        <Skeleton height={160} />
      ) : (
        <ForecastFacts preview={data} />
      )}
    </Panel>
  );
}

export function ForecastFacts({ preview }: { preview: LaunchPreview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const endText = useEndText();
  const { plan, forecast } = preview;
  const ahead = plan.queues.reduce((sum, { count }) => sum + count, 0);
  return (
    <div aria-live="polite">
      <dl className={classes.facts}>
        <dt>{t('campaign.fact_start')}</dt>
        <dd>{format.dateTime(plan.startAt)}</dd>
        <dt>{t('campaign.fact_end')}</dt>
        <dd>
          {preview.plan.toSend > 0 && preview.forecast.endAt !== null
            ? t('builder.end_at', { time: format.dateTime(preview.forecast.endAt) })
            : endText(preview)}
        </dd>
        <dt>{t('builder.pace')}</dt>
        <dd>{plan.perMinute === null ? t('builder.pace_free') : t('builder.pace_limit', { count: plan.perMinute })}</dd>
        <dt>{t('builder.ahead')}</dt>
        <dd>
          {ahead === 0
            ? t('builder.ahead_none')
            : plan.queues.map((queue) => (
                <div key={`${queue.source} ${queue.campaignId ?? ''}`}>
                  {t('builder.ahead_one', {
                    count: queue.count,
                    name: queue.name ?? t(`builder.source.${queue.source === 'human' ? 'human' : 'other'}`),
                  })}
                </div>
              ))}
        </dd>
        {plan.quietHours !== null && (
          <>
            <dt>{t('builder.quiet')}</dt>
            <dd>
              {t('builder.quiet_hours', { from: clockOf(plan.quietHours.startMinute), to: clockOf(plan.quietHours.endMinute), zone: plan.timeZone })}
            </dd>
          </>
        )}
      </dl>
      <ForecastWarnings warnings={forecast.warnings} />
    </div>
  );
}

/** What the forecast warns of; nothing where it warns of nothing. */
export function ForecastWarnings({ warnings }: { warnings: LaunchPreview['forecast']['warnings'] }) {
  if (warnings.length === 0) return null;
  return (
    <ul className={classes.warnings}>
      {warnings.map((warning) => (
        <WarningText key={warning.code} warning={warning} />
      ))}
    </ul>
  );
}

function WarningText({ warning: { code, message, params } }: { warning: LaunchPreview['forecast']['warnings'][number] }) {
  const { t, i18n } = useTranslation();
  const key = `campaign.warning.${code}`;
  return <li>{i18n.exists(key) ? t(key as 'campaign.warning.never_ends', params) : message}</li>;
}

const clockOf = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** When the last message leaves, in words; nobody to send to has no end. */
export function useEndText(): (preview: LaunchPreview) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ plan, forecast }) => {
    if (plan.toSend === 0) return t('builder.end_nobody');
    if (plan.perMinute === null) return t('campaign.fact_end_unlimited');
    return forecast.endAt === null
      ? t('campaign.fact_end_far')
      : t('campaign.fact_end_at', { time: format.dateTime(forecast.endAt), limit: plan.perMinute });
  };
}
