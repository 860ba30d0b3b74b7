import { NumberInput, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const USUAL_LIMIT = 10;

interface LimitFieldProps {
  value: number | null;
  onChange: (value: number | null) => void;
  error?: ReactNode;
  disabled?: boolean;
}

/** Messages in any rolling minute, or none said. NaN: the field is empty, which no check lets pass. */
export function LimitField({ value, onChange, error, disabled = false }: LimitFieldProps) {
  const { t } = useTranslation();
  return (
    <div>
      <NumberInput
        label={t('account.limit')}
        description={t('account.limit_hint')}
        allowDecimal={false}
        allowNegative={false}
        // What is written stays as it was written: a limit that cannot be is refused with its reason, never put right in silence.
        clampBehavior="none"
        disabled={disabled || value === null}
        value={value === null || Number.isNaN(value) ? '' : value}
        error={error}
        onChange={(next) => onChange(next === '' ? NaN : Number(next))}
      />
      <Switch
        mt="xs"
        disabled={disabled}
        label={t('account.no_limit')}
        checked={value === null}
        onChange={(event) => onChange(event.currentTarget.checked ? null : USUAL_LIMIT)}
      />
    </div>
  );
}
