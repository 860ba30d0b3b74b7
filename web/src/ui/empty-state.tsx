import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Panel } from './panel';

/** Says what the thing is for and starts it. */
export function EmptyState({ title, text, action }: { title: string; text: string; action?: ReactNode }) {
  return (
    <Panel>
      <Stack gap="xs" align="flex-start" py="md" maw={560}>
        <Title order={2}>{title}</Title>
        <Text c="dimmed">{text}</Text>
        {action !== undefined && <div style={{ marginTop: 8 }}>{action}</div>}
      </Stack>
    </Panel>
  );
}
