import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../../../../contracts/campaigns/protection-words';
import { useFormat } from '../../../i18n/use-format';
import { deliveryTimes, type DeliveryFacts } from './delivery-times';

interface DeliveryFieldProps extends DeliveryFacts {
  value: Delivery;
  error: string | undefined;
  onChange: (delivery: Delivery) => void;
}

/** One by one, or as the platform's own message to many: how long each takes stands beside it, and what differs. */
export function DeliveryField({ value, error, onChange, ...facts }: DeliveryFieldProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { eachMs, nativeMs, calls } = deliveryTimes(facts);
  const takes = (ms: number | null) => (ms === null ? '' : ` · ${t('bulk.delivery.about', { duration: format.duration(ms) })}`);
  const cannot = whyNot(facts);
  return (
    <Radio.Group
      mt="md"
      label={t('bulk.delivery.label')}
      value={value}
      error={error}
      onChange={(next) => onChange(next === 'native' ? 'native' : 'each')}
    >
      <Stack gap="sm" mt="xs">
        <Radio value="each" label={`${t('bulk.delivery.each')}${takes(eachMs)}`} description={t('bulk.delivery.each_hint')} />
        <Radio
          value="native"
          disabled={cannot !== null && value !== 'native'}
          label={`${t('bulk.delivery.native')}${cannot === 'no_mass' ? '' : takes(nativeMs)}`}
          description={cannot === null ? t('bulk.delivery.native_hint', { count: calls ?? 1 }) : t(`bulk.delivery.${cannot}`)}
        />
      </Stack>
    </Radio.Group>
  );
}

function whyNot({ maxRecipients, text, paceBp }: DeliveryFacts): 'no_mass' | 'no_variables' | 'no_pace' | null {
  if (maxRecipients === null) return 'no_mass';
  if (/\{\{/.test(text)) return 'no_variables';
  return paceBp === null ? null : 'no_pace';
}
