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

/** Messages in any rolling minute, or none said. */
export function LimitField({ value, onChange, error, disabled = false }: LimitFieldProps) {
  const { t } = useTranslation();
  return (
    <div>
      <NumberInput
        label={t('account.limit')}
        description={t('account.limit_hint')}
        min={1}
        max={100_000}
        allowDecimal={false}
        disabled={disabled || value === null}
        value={value ?? ''}
        error={error}
        onChange={(next) => onChange(Number(next) || 1)}
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
