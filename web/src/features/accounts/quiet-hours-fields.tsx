import { Group, Switch, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MinuteWindow } from '../../../../contracts/messaging/decision';
import { clockOf } from './clock-of';

const NIGHT: MinuteWindow = { startMinute: 22 * 60, endMinute: 8 * 60 };

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** No messages between two times of the fan's clock, or no such rule. */
export function QuietHoursFields({
  value,
  onChange,
  error,
  disabled = false,
}: {
  value: MinuteWindow | null;
  onChange: (value: MinuteWindow | null) => void;
  error?: ReactNode;
  disabled?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <div>
      <Switch
        label={t('account.quiet_switch')}
        description={t('account.quiet_hint')}
        checked={value !== null}
        error={error}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked ? NIGHT : null)}
      />
      {value !== null && (
        <Group mt="xs" gap="sm">
          <TextInput
            type="time"
            disabled={disabled}
            label={t('account.quiet_from')}
            value={clockOf(value.startMinute)}
            onChange={(event) => event.currentTarget.value !== '' && onChange({ ...value, startMinute: minuteOf(event.currentTarget.value) })}
          />
          <TextInput
            type="time"
            disabled={disabled}
            label={t('account.quiet_to')}
            value={clockOf(value.endMinute)}
            onChange={(event) => event.currentTarget.value !== '' && onChange({ ...value, endMinute: minuteOf(event.currentTarget.value) })}
          />
        </Group>
      )}
    </div>
  );
}
