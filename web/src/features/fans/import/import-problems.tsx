import { Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../../../contracts/fans/import';
import { DATE_FIELDS } from '../../../../../contracts/fans/import-fields';
import { useFaultText } from './use-fault-text';

/** What is wrong or doubtful about the file, and how its dates are read. */
export function ImportProblems({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation();
  const faultText = useFaultText();
  const dated = preview.columns.some((column) => column.fields.some((field) => DATE_FIELDS.includes(field)));
  const inColumn = (column: string | undefined, message: string) =>
    column === undefined ? message : t('import.column_problem', { column, message });
  return (
    <Stack gap="xs" role="status">
      {preview.problems.map((one) => (
        <Line
          key={`${one.column ?? ''}${one.message}`}
          icon={one.level === 'error' ? <IconCircleX size={18} aria-hidden /> : <IconAlertTriangle size={18} aria-hidden />}
          colour={one.level === 'error' ? 'var(--hz-person)' : 'var(--hz-waiting)'}
        >
          {inColumn(one.column, faultText(one, one.message))}
        </Line>
      ))}
      {dated && (
        <Line icon={<IconInfoCircle size={18} aria-hidden />} colour="var(--hz-text-soft)">
          {t('import.dates_note', { zone: preview.timeZone })}
        </Line>
      )}
    </Stack>
  );
}

function Line({ icon, colour, children }: { icon: ReactNode; colour: string; children: ReactNode }) {
  return (
    <Text c={colour} style={{ display: 'grid', gridTemplateColumns: '18px minmax(0, 1fr)', gap: 8, overflowWrap: 'anywhere' }}>
      {icon}
      <span>{children}</span>
    </Text>
  );
}
