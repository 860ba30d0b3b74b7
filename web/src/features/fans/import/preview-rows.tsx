import { Button, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../../../contracts/fans/import';
import { useFormat } from '../../../i18n/use-format';
import { Panel } from '../../../ui/panel';
import css from './import-tables.module.css';
import { useFaultText } from './use-fault-text';

const SHOWN_ON_PHONE = 3;

/** The first rows as they would be taken, or why one would not. */
export function PreviewRows({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const faultText = useFaultText();
  const [all, setAll] = useState(false);
  const more = preview.rows.length - SHOWN_ON_PHONE;
  return (
    <Panel title={t('import.preview')}>
      <div className={css.frame} role="region" tabIndex={0} aria-label={t('table.scroll', { name: t('import.preview') })}>
        <Table aria-label={t('import.preview')} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('import.column.row')}</Table.Th>
              {preview.columns.map((column) => (
                <Table.Th key={column.header} scope="col">
                  {column.header}
                </Table.Th>
              ))}
              <Table.Th scope="col">{t('import.column.refused_why')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {preview.rows.map((row, at) => (
              <Table.Tr key={row.row} className={at < SHOWN_ON_PHONE ? undefined : css.later} data-shown={all || undefined}>
                <Table.Td data-label={t('import.column.row')}>{format.number(row.row)}</Table.Td>
                {preview.columns.map((column, index) => (
                  <Table.Td key={column.header} data-label={column.header} data-empty={(row.values[index] ?? '') === '' || undefined}>
                    <span data-personal>{row.values[index]}</span>
                  </Table.Td>
                ))}
                <Table.Td>{row.refused !== null && <Text c="var(--hz-person)">{faultText(row.fault, row.refused)}</Text>}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {more > 0 && !all && (
        <Button className={css.more} variant="default" fullWidth onClick={() => setAll(true)}>
          {t('import.show_rows', { count: more })}
        </Button>
      )}
    </Panel>
  );
}
