import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';

const FULL_BP = 10_000;
const MINUTE_MS = 60_000;

interface TakesTextProps {
  count: number | undefined;
  limitPerMinute: number | null;
  paceBp: number | null;
}

/** How long it takes at the account's rate, before anybody asks for a forecast. */
export function TakesText({ count, limitPerMinute, paceBp }: TakesTextProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (count === undefined || count === 0) return null;
  const rate = limitPerMinute === null ? null : (limitPerMinute * (paceBp ?? FULL_BP)) / FULL_BP;
  return (
    <Text mt="sm" size="sm" c="dimmed">
      {rate === null
        ? t('bulk.takes_free')
        : t('bulk.takes', {
            duration: format.duration(Math.max(MINUTE_MS, (count / rate) * MINUTE_MS)),
            rate: format.decimal(rate, rate % 1 === 0 ? 0 : 1),
          })}
    </Text>
  );
}
