import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/links';
import { Panel } from '../../../ui/panel';

/** The file is something else than CSV: what the server found in it, and the way back to choose another. */
export function UnreadableFile({ detail }: { detail: string }) {
  const { t } = useTranslation();
  return (
    <Panel>
      <Stack role="alert" gap="xs">
        <Text fw={600}>{detail}</Text>
        <Text>{t('errors.imports.unreadable')}</Text>
        <Group>
          <LinkButton to="/fans/import">{t('import.other_file')}</LinkButton>
        </Group>
      </Stack>
    </Panel>
  );
}
