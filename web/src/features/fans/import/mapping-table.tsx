import { Select, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../../../contracts/fans/import';
import { FAN_IMPORT_FIELDS, TRANSACTION_IMPORT_FIELDS, type ImportKind } from '../../../../../contracts/fans/import-fields';
import css from './import-tables.module.css';

interface MappingTableProps {
  kind: ImportKind;
  preview: ImportPreview;
  onMap: (header: string, field: string | null) => void;
}

const LEFT_OUT = '';
/** A header as the name of a custom field: its own words without what such a name cannot have. */
const customName = (header: string) =>
  `custom.${
    header
      .replace(/[^A-Za-z0-9_ -]/g, '')
      .trim()
      .replace(/^[ -]+/, '')
      .slice(0, 64) || 'field'
  }`;

/** Each column of the file, what stands in it, and what it is read as. */
export function MappingTable({ kind, preview, onMap }: MappingTableProps) {
  const { t } = useTranslation();
  const fields = kind === 'fans' ? FAN_IMPORT_FIELDS : TRANSACTION_IMPORT_FIELDS;
  const named = fields.map((field) => ({ value: field, label: t(`import.fields.${field}`) }));

  return (
    <div className={css.frame} role="region" tabIndex={0} aria-label={t('table.scroll', { name: t('import.step_mapping') })}>
      <Table aria-label={t('import.step_mapping')} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('import.column.header')}</Table.Th>
            <Table.Th scope="col">{t('import.column.meaning')}</Table.Th>
            <Table.Th scope="col">{t('import.column.samples')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {preview.columns.map((column) => {
            const own = customName(column.header);
            const current = column.fields[0] ?? LEFT_OUT;
            const extra = [...new Set([...(kind === 'fans' ? [own] : []), ...column.fields.filter((field) => field.startsWith('custom.'))])].map(
              (field) => ({ value: field, label: t('import.custom', { name: field.slice('custom.'.length) }) }),
            );
            return (
              <Table.Tr key={column.header}>
                <Table.Th scope="row">{column.header}</Table.Th>
                <Table.Td miw={200}>
                  <Select
                    aria-label={t('import.meaning_of', { header: column.header })}
                    searchable
                    allowDeselect={false}
                    data={[{ value: LEFT_OUT, label: t('import.left_out') }, ...named, ...extra]}
                    value={current}
                    onChange={(field) => onMap(column.header, field === null || field === LEFT_OUT ? null : field)}
                  />
                </Table.Td>
                <Table.Td className={css.samples}>
                  <span data-personal>{column.samples.join(' · ')}</span>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
