import { Button, Skeleton, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../api/session';
import { useFormat } from '../../../i18n/use-format';
import { Panel } from '../../../ui/panel';
import { LaunchDialog } from '../detail/launch-dialog';
import classes from './builder.module.css';
import { ForecastFacts, useLaunchPreview } from './forecast-panel';
import { LeftOut } from './left-out';
import { ProblemLinks } from './problem-links';
import type { StepProps } from './step-props';

const FULL_SHARE_BP = 10_000;

/** Before anybody gets anything: how many, from whom, when, who is left out, and what cannot be undone. */
export function ReviewStep({ draft, errors, account, onGo }: StepProps & { onGo: (path: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const { data: preview } = useLaunchPreview(draft);
  const { values, campaign } = draft;
  const problemCount = Object.keys(errors).length;
  const share = (bp: number) => format.percent(bp / FULL_SHARE_BP, 0);
  return (
    <div className={classes.split}>
      <div className={classes.stack}>
        {problemCount > 0 && (
          <Panel title={t('builder.problems', { count: problemCount })}>
            <ProblemLinks errors={errors} onGo={onGo} />
          </Panel>
        )}
        <Panel title={t('builder.summary')}>
          <dl className={classes.facts}>
            <dt>{t('campaign.fact_account')}</dt>
            <dd>{account?.displayName ?? '–'}</dd>
            <dt>{t('campaign.fact_fans')}</dt>
            <dd>{preview === undefined ? '…' : t(preview.plan.exact ? 'builder.fans' : 'builder.about_fans', { count: preview.plan.toSend })}</dd>
            <dt>{t('campaign.fact_holdout')}</dt>
            <dd>
              {values.holdoutBp === 0
                ? t('campaign.fact_holdout_none')
                : t('campaign.fact_holdout_some', { count: preview?.plan.holdout ?? 0, share: share(values.holdoutBp) })}
            </dd>
            <dt>{t('campaign.fact_left_out')}</dt>
            <dd>{preview === undefined ? '…' : <LeftOut audience={preview.audience} />}</dd>
            <dt>{t('campaign.measure')}</dt>
            <dd>
              {t('campaign.rule_metric', { metric: t(`campaign.metrics.${values.metric}`), hours: values.outcomeWindowHours })}{' '}
              {values.testPhase === null
                ? t('campaign.rule_no_test')
                : t('campaign.rule_test', {
                    share: share(values.testPhase.shareBp),
                    duration: format.duration(values.testPhase.waitMinutes * 60_000),
                  })}
            </dd>
          </dl>
        </Panel>
        <Panel title={t('campaign.variants')}>
          <ul className={classes.words}>
            {values.variants.map((one, index) => (
              <li key={index}>
                <div className={classes.wordsHead}>
                  <strong>{t('campaign.variant', { name: one.name })}</strong>
                  <span>
                    {share(one.weightBp)}
                    {one.priceCents > 0 && ` · ${format.money(one.priceCents, account?.currency ?? 'USD')}`}
                    {one.mediaIds.length > 0 && ` · ${t('campaign.preview_media', { count: one.mediaIds.length })}`}
                  </span>
                </div>
                <p>{one.text === '' ? t('builder.no_text') : one.text}</p>
              </li>
            ))}
          </ul>
        </Panel>
      </div>
      <aside className={classes.aside}>
        <Panel title={t('builder.forecast')}>
          {preview === undefined ? <Skeleton height={160} /> : <ForecastFacts preview={preview} />}
          <Text mt="md" size="sm" c="dimmed">
            {t('campaign.launch_text')}
          </Text>
          {may('campaigns.launch') ? (
            <Button
              fullWidth
              mt="md"
              leftSection={<IconSend size={16} aria-hidden="true" />}
              disabled={problemCount > 0 || preview === undefined || preview.plan.toSend < 1 || draft.state !== 'saved'}
              onClick={() => setAsking(true)}
            >
              {t('campaign.launch')}
            </Button>
          ) : (
            <Text mt="md">{t('builder.may_not_launch')}</Text>
          )}
        </Panel>
      </aside>
      {asking && <LaunchDialog campaign={campaign} account={account} onClose={() => setAsking(false)} />}
    </div>
  );
}
