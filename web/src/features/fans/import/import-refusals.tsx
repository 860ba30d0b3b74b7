import { Button, Group, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportJob, Refusals } from '../../../../../contracts/fans/import';
import { request } from '../../../api/request';
import { useFormat } from '../../../i18n/use-format';
import { Confirm } from '../../../ui/confirm';
import { Panel } from '../../../ui/panel';
import { useFaultText } from './use-fault-text';

/** Why rows were refused, by reason, and until when they are kept. */
export function ImportRefusals({ job }: { job: ImportJob }) {
  const { t } = useTranslation();
  const format = useFormat();
  const faultText = useFaultText();
  const { data } = useQuery({
    // Asked again at the end of the import: only then is it known until when they are kept.
    queryKey: ['import', job.id, 'refusals', job.refused, job.finishedAt],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => request<Refusals>('GET', `/imports/${job.id}/refusals`, { signal }),
    enabled: job.refused > 0,
  });
  if (data === undefined || data.reasons.length === 0) return null;
  return (
    <Panel title={t('fans.imports.refusals')} lead={t('fans.imports.refusals_lead')}>
      <Table aria-label={t('fans.imports.refusals')} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('fans.imports.reason')}</Table.Th>
            <Table.Th scope="col">{t('fans.imports.rows')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.reasons.map(({ reason, fault, rows }) => (
            <Table.Tr key={reason}>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{faultText(fault, reason)}</Table.Td>
              <Table.Td className="tabular">{format.number(rows)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {data.keptUntil !== null && (
        <Text size="sm" c="dimmed" mt="sm">
          {t('fans.imports.kept_until', { date: format.dateTime(data.keptUntil) })}
        </Text>
      )}
    </Panel>
  );
}

/** Takes an import that is over out of the list; what came in stays. */
export function RemoveImport({ job }: { job: ImportJob }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => request('DELETE', `/imports/${job.id}`),
    onSuccess: async () => {
      notifications.show({ message: t('fans.imports.removed') });
      await client.invalidateQueries({ queryKey: ['imports'] });
      await navigate({ to: '/fans/imports' });
    },
  });
  return (
    <Group justify="space-between" gap="sm">
      <Text size="sm" c="dimmed" maw={620}>
        {t('fans.imports.undo')}
      </Text>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('fans.imports.remove')}
      </Button>
      <Confirm
        opened={asking}
        title={t('fans.imports.remove_title')}
        confirmLabel={t('fans.imports.remove_confirm')}
        pending={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate()}
        onClose={() => setAsking(false)}
      >
        {t('fans.imports.remove_text')}
      </Confirm>
    </Group>
  );
}
