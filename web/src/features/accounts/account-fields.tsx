import { Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MinuteWindow } from '../../../../contracts/messaging/decision';
import { LimitField } from './limit-field';
import { QuietHoursFields } from './quiet-hours-fields';
import { TIME_ZONES } from './time-zones';

/** What can be said of an account when it is connected and changed later. */
export interface AccountValues {
  displayName: string;
  currency: string;
  timeZone: string;
  limitPerMinute: number | null;
  quietHours: MinuteWindow | null;
}

interface AccountFieldsProps {
  values: AccountValues;
  errors: Readonly<Record<string, ReactNode>>;
  disabled?: boolean;
  onChange: (change: Partial<AccountValues>) => void;
}

/** Checks of these fields, in the reader's words. */
export function accountChecks(t: (key: 'field.required' | 'account.currency_wrong' | 'account.limit_wrong') => string) {
  return {
    displayName: (value: string) => (value.trim() === '' ? t('field.required') : null),
    currency: (value: string) => (/^[A-Z]{3}$/.test(value) ? null : t('account.currency_wrong')),
    limitPerMinute: (value: number | null) =>
      value === null || (Number.isInteger(value) && value >= 1 && value <= 100_000) ? null : t('account.limit_wrong'),
  };
}

/** The fields that connecting and changing share. */
export function AccountFields({ values, errors, disabled = false, onChange }: AccountFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        label={t('account.display_name')}
        maxLength={80}
        disabled={disabled}
        value={values.displayName}
        error={errors.displayName}
        onChange={(event) => onChange({ displayName: event.currentTarget.value })}
      />
      <LimitField
        value={values.limitPerMinute}
        error={errors.limitPerMinute}
        disabled={disabled}
        onChange={(limitPerMinute) => onChange({ limitPerMinute })}
      />
      <QuietHoursFields value={values.quietHours} error={errors.quietHours} disabled={disabled} onChange={(quietHours) => onChange({ quietHours })} />
      <Select
        label={t('account.zone')}
        description={t('account.zone_hint')}
        searchable
        allowDeselect={false}
        disabled={disabled}
        data={TIME_ZONES}
        value={values.timeZone}
        error={errors.timeZone}
        onChange={(timeZone) => timeZone !== null && onChange({ timeZone })}
      />
      <TextInput
        label={t('account.currency')}
        description={t('account_page.currency_hint')}
        maxLength={3}
        styles={{ input: { maxWidth: 120 } }}
        disabled={disabled}
        value={values.currency}
        error={errors.currency}
        onChange={(event) => onChange({ currency: event.currentTarget.value.toUpperCase() })}
      />
    </>
  );
}
