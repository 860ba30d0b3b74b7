import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../../../contracts/fans/import';
import { useFormat } from '../../../i18n/use-format';
import { Panel } from '../../../ui/panel';
import results from '../../campaigns/detail/results-panel.module.css';

/** The first rows as they would be taken, or why one would not. */
export function PreviewRows({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('import.preview')}>
      <div className={results.scroll} role="region" tabIndex={0} aria-label={t('table.scroll', { name: t('import.preview') })}>
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
            {preview.rows.map((row) => (
              <Table.Tr key={row.row}>
                <Table.Td>{format.number(row.row)}</Table.Td>
                {preview.columns.map((column, index) => (
                  <Table.Td key={column.header}>
                    <span data-personal>{row.values[index]}</span>
                  </Table.Td>
                ))}
                <Table.Td>{row.refused !== null && <Text c="var(--hz-person)">{row.refused}</Text>}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Panel>
  );
}
