import { Group, SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RATE_BAR_MS, type AccountActivity } from '../../../../../contracts/accounts/activity';
import { useFormat } from '../../../i18n/use-format';
import { Panel } from '../../../ui/panel';
import { RateBars } from '../../../ui/rate-bars';
import { HourTable } from './hour-table';

const MINUTE_MS = 60_000;
const BAR_S = RATE_BAR_MS / 1000;
const HEIGHT_PX = 88;

/** How fast messages left in the last minute and hour, against the limit. */
export function RatePanel({ activity, mark }: { activity: AccountActivity; mark: ReactNode }) {
  const { t } = useTranslation();
  const format = useFormat();
  const limit = activity.sender.limitPerMinute ?? undefined;
  const minute = activity.lastMinute.reduce((sum, count) => sum + count, 0);
  const hour = activity.lastHour.reduce((sum, one) => sum + one.sent, 0);
  const failed = activity.lastHour.reduce((sum, one) => sum + one.failed, 0);
  const lastMinute = activity.lastMinute.map((value, index, all) => {
    const from = (all.length - index) * BAR_S;
    return { key: String(index), value, title: t('account_page.rate.bar', { from, to: from - BAR_S, count: value }) };
  });
  const lastHour = activity.lastHour.map((one, index, all) => ({
    key: one.at,
    value: one.sent,
    quiet: index === all.length - 1,
    title: t('account_page.rate.minute', { at: format.clock(one.at), count: one.sent, failed: one.failed }),
  }));
  return (
    <Panel
      title={t('account_page.rate.title')}
      aside={
        <Group gap="md">
          {mark}
          <HourTable activity={activity} />
        </Group>
      }
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
        <figure style={{ margin: 0 }}>
          <Text component="figcaption" fw={550} mb="xs">
            {t('account_page.rate.last_minute', { count: minute })}
          </Text>
          <RateBars
            bars={lastMinute}
            height={HEIGHT_PX}
            limit={limit === undefined ? undefined : (limit * RATE_BAR_MS) / MINUTE_MS}
            label={t('account_page.rate.minute_label', { count: minute })}
          />
          <Axis from={t('account_page.rate.minute_ago')} to={t('account_page.rate.now')} />
          <Text size="sm" c="dimmed" mt={4}>
            {limit === undefined ? t('account_page.rate.no_line') : t('account_page.rate.minute_line')}
          </Text>
        </figure>
        <figure style={{ margin: 0 }}>
          <Text component="figcaption" fw={550} mb="xs">
            {t('account_page.rate.last_hour', { count: hour })}
          </Text>
          <RateBars bars={lastHour} height={HEIGHT_PX} limit={limit} label={t('account_page.rate.hour_label', { count: hour, failed })} />
          <Axis from={format.clock(activity.lastHour[0]?.at ?? activity.asOf)} to={format.clock(activity.asOf)} />
          <Text size="sm" c="dimmed" mt={4}>
            {limit === undefined ? t('account_page.rate.per_minute') : t('account_page.rate.hour_line', { count: limit })}{' '}
            {failed > 0 && t('account_page.rate.failed', { count: failed })}
          </Text>
        </figure>
      </SimpleGrid>
    </Panel>
  );
}

function Axis({ from, to }: { from: string; to: string }) {
  return (
    <Text component="div" size="xs" c="dimmed" mt={4} style={{ display: 'flex', justifyContent: 'space-between' }} aria-hidden="true">
      <span>{from}</span>
      <span>{to}</span>
    </Text>
  );
}
