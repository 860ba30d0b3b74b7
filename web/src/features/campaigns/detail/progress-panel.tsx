import { Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CampaignProgress } from '../../../../../contracts/campaigns/outcome';
import { useFormat } from '../../../i18n/use-format';
import { Ago } from '../../../ui/ago';
import { LiveMark } from '../../../ui/live-mark';
import { Panel } from '../../../ui/panel';
import { ShareBar } from '../../../ui/share-bar';
import { Statistic, Statistics } from '../../../ui/statistic';
import { useNow } from '../../../ui/use-now';
import { STATE_ORDER, STATE_TONES } from './reason-groups';
import type { LiveProgress } from './use-live-progress';

/** How far it is: the whole in parts, the pace, the expected end. */
export function ProgressPanel({ live, isOver }: { live: LiveProgress; isOver: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const { progress } = live;
  const aside = isOver ? undefined : <LiveMark state={live.stream} asOfMs={live.asOfMs} />;
  if (progress === undefined) {
    return (
      <Panel title={t('campaign.progress')} aside={aside}>
        <Skeleton height={10} mb="md" />
        <Skeleton height={16} width="60%" mb="lg" />
        <Skeleton height={56} />
      </Panel>
    );
  }
  const { states, recipients } = progress;
  const toSend = recipients - states.holdout;
  const done = toSend - states.open;
  const share = toSend > 0 ? done / toSend : 0;

  return (
    <Panel title={t('campaign.progress')} aside={aside}>
      <ShareBar
        label={t('campaign.progress_label', { done: format.number(done), total: format.number(toSend), share: format.percent(share, 0) })}
        total={recipients}
        shares={STATE_ORDER.map((state) => ({
          key: state,
          tone: STATE_TONES[state],
          label: t(`campaign.states.${state}`),
          count: states[state],
          text: format.number(states[state]),
        }))}
      />
      <CallsText progress={progress} />
      {progress.accountHeld !== null && !isOver && (
        <Text mt="sm" c="var(--hz-waiting)">
          {t('campaign.account_held', {
            state: progress.accountHeld,
            next: progress.accountNextAt === null ? 'none' : format.relative(progress.accountNextAt, now),
          })}
        </Text>
      )}
      <div style={{ marginTop: 20 }}>
        <Statistics>
          <Statistic
            label={t('campaign.stat_recipients')}
            value={format.number(recipients)}
            note={states.holdout > 0 ? t('campaign.stat_recipients_note', { count: states.holdout }) : t('campaign.stat_no_holdout')}
          />
          <Statistic
            label={t('campaign.stat_done')}
            value={format.percent(share, share > 0 && share < 1 ? 1 : 0)}
            note={t('campaign.stat_done_note', { done: format.number(done), total: format.number(toSend) })}
          />
          {!isOver && (
            <Statistic label={t('campaign.stat_pace')} value={format.number(progress.sentLastMinute)} note={t('campaign.stat_pace_note')} />
          )}
          {!isOver && <Outlook progress={progress} />}
        </Statistics>
      </div>
    </Panel>
  );
}

/** Calls for many as one line: how many fans they were for, and how many are read back. */
function CallsText({ progress: { calls } }: { progress: CampaignProgress }) {
  const { t } = useTranslation();
  const made = calls?.filter(({ status }) => status !== 'not_sent') ?? [];
  if (made.length === 0) return null;
  const fans = made.reduce((sum, { recipients }) => sum + recipients, 0);
  const left = made.reduce((sum, call) => sum + call.left, 0);
  const state =
    left === 0
      ? 'done'
      : made.some(({ status }) => status === 'unknown')
        ? 'unknown'
        : made.some(({ status }) => status === 'reading')
          ? 'reading'
          : 'sending';
  return (
    <Text mt="sm" c="dimmed">
      {t('campaign.calls', { count: made.length, fans })} {t(`campaign.calls_${state}`, { done: fans - left, total: fans })}
    </Text>
  );
}

/** The next thing to wait for: the decision of a test, the end, or when it goes on. */
function Outlook({ progress: { status, phase, decideAt, endAt, nextAt } }: { progress: CampaignProgress }) {
  const { t } = useTranslation();
  if (status === 'paused')
    return <Statistic label={t('campaign.stat_end')} value={t('campaign.stat_end_open')} note={t('campaign.stat_end_paused_note')} />;
  if (phase === 'measuring' && decideAt !== null)
    return <Statistic label={t('campaign.stat_decide')} value={<Ago at={decideAt} />} note={t('campaign.stat_decide_note')} />;
  if (endAt !== null) return <Statistic label={t('campaign.stat_end')} value={<Ago at={endAt} />} note={t('campaign.stat_end_note')} />;
  if (nextAt !== null) return <Statistic label={t('campaign.stat_next')} value={<Ago at={nextAt} />} note={t('campaign.stat_end_open_note')} />;
  return <Statistic label={t('campaign.stat_end')} value={t('campaign.stat_end_open')} note={t('campaign.stat_end_open_note')} />;
}
