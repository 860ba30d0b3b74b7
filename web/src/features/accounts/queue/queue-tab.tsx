import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import { useMay } from '../../../api/session';
import { useFormat } from '../../../i18n/use-format';
import { LiveMark } from '../../../ui/live-mark';
import { Panel } from '../../../ui/panel';
import { QueryError } from '../../../ui/query-error';
import { ShareBar } from '../../../ui/share-bar';
import type { Tone } from '../../../ui/status-badge';
import type { LiveActivity } from '../detail/use-live-activity';
import { FailedPanel } from './failed-panel';
import { ForecastPanel } from './forecast-panel';
import { QueueTable } from './queue-table';

const TONES: readonly Tone[] = ['running', 'waiting', 'done', 'off', 'person'];

/** Who has how much waiting and until when, what failed, and each message in its order. */
export function QueueTab({ account, live }: { account: Account; live: LiveActivity }) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const { activity, error, refetch, stream, asOfMs } = live;
  if (error !== null && activity === undefined) return <QueryError error={error} retry={refetch} />;
  if (activity === undefined) return <Skeleton height={420} radius="lg" />;
  const { total } = activity.sender.queue;
  const groups = activity.queue.filter((group) => group.total > 0);
  return (
    <Stack gap="md">
      {total > 0 && (
        <Panel title={t('queue.who')} lead={t('queue.who_lead')} aside={<LiveMark state={stream} asOfMs={asOfMs} />}>
          <ShareBar
            label={t('queue.who_label', { count: total })}
            total={total}
            shares={groups.map((group, index) => ({
              key: `${group.source} ${group.sourceId ?? ''}`,
              tone: TONES[index % TONES.length] ?? 'off',
              label: group.name ?? t(`account_page.queue.sources.${group.source}`),
              count: group.total,
              text: group.endAt === null ? format.number(group.total) : t('queue.until', { count: group.total, time: format.dateTime(group.endAt) }),
            }))}
          />
        </Panel>
      )}
      <ForecastPanel accountId={account.id} />
      <FailedPanel accountId={account.id} mayRetry={may('sends.control')} />
      <QueueTable account={account} activity={activity} mayChange={may('sends.control')} />
    </Stack>
  );
}
