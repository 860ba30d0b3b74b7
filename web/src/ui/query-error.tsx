import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { Panel } from './panel';
import { useProblemText } from './use-problem-text';

/** A part of a page that could not be loaded: what happened, what was kept, what to do, a code. */
export function QueryError({ error, retry }: { error: unknown; retry: () => unknown }) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  return (
    <Panel>
      <Stack role="alert" gap="xs" align="flex-start">
        <Text fw={600}>{t('error.title')}</Text>
        <Text>{sentence(error)}</Text>
        <Group>
          <Button variant="default" onClick={() => void retry()}>
            {t('action.retry')}
          </Button>
          {error instanceof Problem && (
            <Text c="dimmed" size="sm">
              {t('error.code', { code: error.requestId ?? error.code })}
            </Text>
          )}
        </Group>
      </Stack>
    </Panel>
  );
}
