import { Select, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportOptions, ImportPreview } from '../../../../../contracts/fans/import';
import { DATE_ORDERS, DECIMAL_MARKS, type ImportKind } from '../../../../../contracts/fans/import-fields';
import form from '../../campaigns/form/campaign-form.module.css';

interface FileOptionsProps {
  kind: ImportKind;
  preview: ImportPreview;
  options: ImportOptions;
  onChange: (options: ImportOptions) => void;
}

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1250', 'windows-1251', 'koi8-r'] as const;
const SEPARATORS = [',', ';', '\t', '|'] as const;
const SEPARATOR_KEYS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** How the file is written; guessed, seldom to be changed. */
export function FileOptions({ kind, preview, options, onChange }: FileOptionsProps) {
  const { t } = useTranslation();
  const first = preview.columns[0];
  // What was guessed may be a name that is not offered.
  const encodings = [...new Set<string>([...ENCODINGS, preview.encoding])];
  return (
    <div className={form.pair} style={{ marginTop: 16 }}>
      <Select
        label={t('import.encoding')}
        allowDeselect={false}
        data={encodings.map((value) => ({ value, label: value.toUpperCase() }))}
        value={options.encoding ?? preview.encoding}
        onChange={(value) => onChange({ encoding: ENCODINGS.find((one) => one === value) })}
      />
      <Select
        label={t('import.separator')}
        allowDeselect={false}
        data={SEPARATORS.map((value) => ({ value, label: t(`import.separators.${SEPARATOR_KEYS[value]}`) }))}
        value={options.separator ?? preview.separator}
        onChange={(value) => onChange({ separator: SEPARATORS.find((one) => one === value) })}
      />
      <Select
        label={t('import.date_order')}
        allowDeselect={false}
        data={DATE_ORDERS.map((value) => ({ value, label: t(`import.date_orders.${value}`) }))}
        value={options.dateOrder ?? first?.dateOrder ?? 'dmy'}
        onChange={(value) => onChange({ dateOrder: DATE_ORDERS.find((one) => one === value) })}
      />
      <Select
        label={t('import.decimal_mark')}
        allowDeselect={false}
        data={DECIMAL_MARKS.map((value) => ({ value, label: t(`import.decimal_marks.${value}`) }))}
        value={options.decimalMark ?? first?.decimalMark ?? 'point'}
        onChange={(value) => onChange({ decimalMark: DECIMAL_MARKS.find((one) => one === value) })}
      />
      {kind === 'transactions' && (
        <Switch
          label={t('import.create_missing')}
          description={t('import.create_missing_hint')}
          checked={options.createMissingFans ?? false}
          onChange={(event) => onChange({ createMissingFans: event.currentTarget.checked })}
        />
      )}
    </div>
  );
}
