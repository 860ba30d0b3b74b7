import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountActivity } from '../../../../../contracts/accounts/activity';
import type { MinuteWindow } from '../../../../../contracts/messaging/decision';
import { useFormat } from '../../../i18n/use-format';

const MINUTE_MS = 60_000;

/** What the chosen pace and hours mean for what waits now. */
export function PaceNote({ activity, limit, quietHours }: { activity: AccountActivity; limit: number | null; quietHours: MinuteWindow | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const waiting = activity.sender.queue.total;
  const before = activity.sender.limitPerMinute;
  const took = (pace: number | null) => (pace === null ? null : format.duration((waiting / pace) * MINUTE_MS));
  const now = took(before);
  // What cannot be saved says nothing about what waits.
  const wanted = limit === null || limit >= 1 ? limit : before;
  const then = took(wanted);
  return (
    <Text c="dimmed" role="status">
      {waiting === 0
        ? t('account_page.pace.nothing')
        : then === null
          ? t('account_page.pace.unlimited', { count: waiting })
          : before === wanted || now === null
            ? t('account_page.pace.same', { count: waiting, then })
            : t('account_page.pace.changed', { count: waiting, then, now })}{' '}
      {t(quietHours === null ? 'account_page.pace.no_night' : 'account_page.pace.night')}
    </Text>
  );
}
