import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { useNow } from '../../../ui/use-now';
import { deliveryTimes, lateFans } from './delivery-times';
import classes from './bulk.module.css';

const FULL_BP = 10_000;

interface TakesTextProps {
  count: number | undefined;
  limitPerMinute: number | null;
  paceBp: number | null;
  /** Fans a message of the platform, where it leaves as such; null: one by one. */
  maxRecipients: number | null;
  /** Null: as soon as it is sent. */
  startAt: string | null;
  /** What has not left by then is dropped; null: nothing is. */
  expiresAt: string | null;
}

/** How long it takes at the account's rate, and whom the deadline drops, before anybody asks for a forecast. */
export function TakesText({ count, limitPerMinute, paceBp, maxRecipients, startAt, expiresAt }: TakesTextProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { eachMs, nativeMs, calls } = deliveryTimes({ count, limitPerMinute, paceBp, maxRecipients });
  const nowMs = useNow();
  if (eachMs === null) return null;
  const late = lateFans({
    count,
    limitPerMinute,
    paceBp,
    maxRecipients,
    startMs: Math.max(nowMs, startAt === null ? 0 : Date.parse(startAt)),
    expiresMs: expiresAt === null ? null : Date.parse(expiresAt),
  });
  const rate = limitPerMinute === null ? null : (limitPerMinute * (paceBp ?? FULL_BP)) / FULL_BP;
  const text = () => {
    if (nativeMs !== null && calls !== null) return t('bulk.takes_native', { count: calls, duration: format.duration(nativeMs) });
    if (rate === null) return t('bulk.takes_free');
    return t('bulk.takes', { duration: format.duration(eachMs), rate: format.decimal(rate, rate % 1 === 0 ? 0 : 1) });
  };
  return (
    <>
      <Text mt="sm" size="sm" c="dimmed">
        {text()}
      </Text>
      <div role="status">
        {late > 0 && (
          <Text mt="sm" size="sm" className={classes.late}>
            {t('campaign.warning.past_expiry', { late, total: count ?? 0 })}
          </Text>
        )}
      </div>
    </>
  );
}
