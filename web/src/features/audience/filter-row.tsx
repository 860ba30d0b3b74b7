import { ActionIcon, NumberInput, Select, TagsInput, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AudienceRule } from '../../../../contracts/accounts/audience';
import { FAN_FIELD_KINDS, fieldKind, OPS_BY_KIND, type AudienceOp, type FanField } from '../../../../contracts/accounts/audience-rule';
import { MoneyInput } from '../../ui/money-input';
import { CampaignValue } from './campaign-value';
import classes from './filter-row.module.css';

interface FilterRowProps {
  rule: AudienceRule;
  currency: string;
  error?: string;
  onChange: (rule: AudienceRule) => void;
  onRemove: () => void;
}

const FIELDS = Object.keys(FAN_FIELD_KINDS) as FanField[];

/** A value of the right shape for an operator, to begin with. */
function firstValue(field: string, op: string): AudienceRule['value'] {
  if (op === 'is_set' || op === 'not_set') return undefined;
  if (op.endsWith('_days')) return 30;
  if (op === 'in' || op === 'not_in') return [];
  if (op === 'before' || op === 'after') return new Date().toISOString().slice(0, 10);
  return fieldKind(field) === 'number' ? 0 : '';
}

/** One condition: field, operator, value, each of a kind that fits the one before. */
export function FilterRow({ rule, currency, error, onChange, onRemove }: FilterRowProps) {
  const { t } = useTranslation();
  const kind = fieldKind(rule.field) ?? 'text';
  const ops: readonly AudienceOp[] = OPS_BY_KIND[kind];
  const change = (field: string, op: string) => onChange({ field, op, value: firstValue(field, op) });
  const label = t('audience.value');

  return (
    <li className={classes.row}>
      <Select
        aria-label={t('audience.field')}
        allowDeselect={false}
        searchable
        value={rule.field}
        data={FIELDS.map((field) => ({ value: field, label: t(`audience.fields.${field}`) }))}
        onChange={(field) => field !== null && change(field, OPS_BY_KIND[fieldKind(field) ?? 'text'][0])}
      />
      <Select
        aria-label={t('audience.operator')}
        allowDeselect={false}
        value={rule.op}
        data={ops.map((op) => ({ value: op, label: t(`audience.ops.${op}`) }))}
        onChange={(op) => op !== null && change(rule.field, op)}
      />
      <div className={classes.value}>
        <ValueInput rule={rule} label={label} currency={currency} error={error} onChange={onChange} />
      </div>
      <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('audience.remove_filter')} onClick={onRemove}>
        <IconX size={16} aria-hidden="true" />
      </ActionIcon>
    </li>
  );
}

interface ValueInputProps {
  rule: AudienceRule;
  label: string;
  currency: string;
  error?: string;
  onChange: (rule: AudienceRule) => void;
}

function ValueInput({ rule, label, currency, error, onChange }: ValueInputProps) {
  const { t } = useTranslation();
  const set = (value: AudienceRule['value']) => onChange({ ...rule, value });
  const { field, op, value } = rule;
  if (op === 'is_set' || op === 'not_set') return null;
  if (op.endsWith('_days'))
    return (
      <NumberInput
        aria-label={label}
        error={error}
        min={1}
        max={36_500}
        suffix={` ${t('audience.days')}`}
        value={Number(value ?? 0)}
        onChange={(next) => set(Number(next))}
      />
    );
  if (fieldKind(field) === 'campaign')
    return <CampaignValue label={label} error={error} value={Array.isArray(value) ? value.map(String) : []} onChange={set} />;
  if (op === 'in' || op === 'not_in') {
    const values = Array.isArray(value) ? value.map(String) : [];
    return (
      <TagsInput aria-label={label} error={error} value={values} onChange={(next) => set(fieldKind(field) === 'number' ? next.map(Number) : next)} />
    );
  }
  if (op === 'before' || op === 'after')
    return (
      <TextInput
        type="date"
        aria-label={label}
        error={error}
        value={typeof value === 'string' ? value.slice(0, 10) : ''}
        onChange={(event) => set(event.currentTarget.value)}
      />
    );
  if (field === 'spendCents')
    return <MoneyInput aria-label={label} error={error} currency={currency} valueCents={Number(value ?? 0)} onChangeCents={set} />;
  if (fieldKind(field) === 'number')
    return <NumberInput aria-label={label} error={error} value={Number(value ?? 0)} onChange={(next) => set(Number(next))} />;
  return (
    <TextInput aria-label={label} error={error} value={typeof value === 'string' ? value : ''} onChange={(event) => set(event.currentTarget.value)} />
  );
}
