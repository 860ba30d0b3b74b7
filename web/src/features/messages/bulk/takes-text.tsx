import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { deliveryTimes } from './delivery-times';

const FULL_BP = 10_000;

interface TakesTextProps {
  count: number | undefined;
  limitPerMinute: number | null;
  paceBp: number | null;
  /** Fans a message of the platform, where it leaves as such; null: one by one. */
  maxRecipients: number | null;
}

/** How long it takes at the account's rate, before anybody asks for a forecast. */
export function TakesText({ count, limitPerMinute, paceBp, maxRecipients }: TakesTextProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { eachMs, nativeMs, calls } = deliveryTimes({ count, limitPerMinute, paceBp, maxRecipients });
  if (eachMs === null) return null;
  const rate = limitPerMinute === null ? null : (limitPerMinute * (paceBp ?? FULL_BP)) / FULL_BP;
  const text = () => {
    if (nativeMs !== null && calls !== null) return t('bulk.takes_native', { count: calls, duration: format.duration(nativeMs) });
    if (rate === null) return t('bulk.takes_free');
    return t('bulk.takes', { duration: format.duration(eachMs), rate: format.decimal(rate, rate % 1 === 0 ? 0 : 1) });
  };
  return (
    <Text mt="sm" size="sm" c="dimmed">
      {text()}
    </Text>
  );
}
