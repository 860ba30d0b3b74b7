import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/links';
import type { ImportJob } from '../../../../../contracts/fans/import';
import { Panel } from '../../../ui/panel';
import { useFaultText } from './use-fault-text';

/** The file is something else than CSV: what the server found in it, and the way back to choose another. */
export function UnreadableFile({ job }: { job: ImportJob }) {
  const { t } = useTranslation();
  const faultText = useFaultText();
  return (
    <Panel>
      <Stack role="alert" gap="xs">
        <Text fw={600}>{faultText(job.fault, job.error ?? '')}</Text>
        <Text>{t('errors.imports.unreadable')}</Text>
        <Group>
          <LinkButton to="/fans/import">{t('import.other_file')}</LinkButton>
        </Group>
      </Stack>
    </Panel>
  );
}
