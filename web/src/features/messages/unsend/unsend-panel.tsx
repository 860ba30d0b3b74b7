import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unsend, UnsendReason } from '../../../../../contracts/messaging/unsend';
import { useMay } from '../../../api/session';
import { useFormat } from '../../../i18n/use-format';
import { Ago } from '../../../ui/ago';
import { Confirm } from '../../../ui/confirm';
import { Panel } from '../../../ui/panel';
import { Progress } from '../../../ui/progress';
import { StatusBadge } from '../../../ui/status-badge';
import { stopUnsend, unsendsQuery } from './unsend-queries';

const REFRESH_MS = 3_000;
const TONES = { running: 'running', completed: 'done', stopped: 'off' } as const;

/** What is and was taken back of a campaign, how far, and why the rest stays. Nothing while there is none. */
export function UnsendPanel({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [asked, setAsked] = useState<Unsend | null>(null);
  const { data } = useQuery({
    ...unsendsQuery({ campaignId }),
    refetchInterval: ({ state }) => (state.data?.items.some(({ status }) => status === 'running') ? REFRESH_MS : false),
  });
  const stop = useMutation({
    mutationFn: (id: string) => stopUnsend(id),
    onSuccess: async () => {
      setAsked(null);
      await client.invalidateQueries({ queryKey: ['unsends'] });
    },
  });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Panel title={t('unsend.panel')}>
      <Stack gap="md">
        {data.items.map((one) => (
          <UnsendRow key={one.id} unsend={one} onStop={() => setAsked(one)} />
        ))}
      </Stack>
      {asked !== null && (
        <Confirm
          opened
          title={t('unsend.stop_title')}
          keepLabel={t('action.keep')}
          confirmLabel={t('unsend.stop_do')}
          pending={stop.isPending}
          error={stop.error}
          onConfirm={() => stop.mutate(asked.id)}
          onClose={() => {
            stop.reset();
            setAsked(null);
          }}
        >
          {t('unsend.stop_text')}
        </Confirm>
      )}
    </Panel>
  );
}

function UnsendRow({ unsend, onStop }: { unsend: Unsend; onStop: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const numbers = { done: format.number(unsend.total - unsend.open), total: format.number(unsend.total) };
  const reasons = (Object.entries(unsend.counts) as [UnsendReason, number][]).filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  return (
    <div>
      <Group justify="space-between" gap="sm" mb={8}>
        <Group gap="xs">
          <StatusBadge tone={TONES[unsend.status]}>{t(`unsend.status.${unsend.status}`)}</StatusBadge>
          <Text size="sm" c="dimmed">
            {unsend.afterMinutes === null ? t('unsend.at_once') : t('unsend.timer', { minutes: unsend.afterMinutes })}
            {' · '}
            <Ago at={unsend.createdAt} />
          </Text>
        </Group>
        {unsend.status === 'running' && may(unsend.campaignId === null ? 'messages.send' : 'campaigns.launch') && (
          <Button size="compact-md" variant="default" onClick={onStop}>
            {t('unsend.stop')}
          </Button>
        )}
      </Group>
      {unsend.status === 'running' && unsend.total > 0 && (
        <Progress
          label={t('unsend.progress_label', numbers)}
          done={unsend.total - unsend.open}
          total={unsend.total}
          words={
            unsend.endAt === null
              ? t('unsend.progress', numbers)
              : `${t('unsend.progress', numbers)} · ${t('unsend.ends', { time: format.dateTime(unsend.endAt) })}`
          }
        />
      )}
      <Text size="sm" mt={4}>
        {reasons.map(([reason, count]) => t(`unsend.reasons.${reason}`, { count })).join(' · ')}
      </Text>
    </div>
  );
}
