import { Button, Group, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fan } from '../../../../contracts/fans/fan';
import { Confirm } from '../../ui/confirm';
import { decideFan, type FanDecision } from './fan-queries';

/** Opt a fan out, freeze a doubtful profile, or take either back, each with its reason. */
export function FanDecisions({ fan, erasable = false }: { fan: Fan; erasable?: boolean }) {
  const navigate = useNavigate();
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState<FanDecision | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const name = fan.displayName ?? fan.username ?? t('fan.unnamed');
  const offered: FanDecision[] = [
    fan.suppressedAt === null ? 'suppress' : 'lift',
    fan.frozenAt === null ? 'freeze' : 'unfreeze',
    ...(erasable ? (['erase'] as const) : []),
  ];
  const close = () => {
    setAsking(null);
    setReason('');
    setTried(false);
    decide.reset();
  };
  const decide = useMutation({
    mutationFn: (decision: FanDecision) => decideFan(fan.id, decision, reason.trim()),
    onSuccess: async (_saved, decision) => {
      notifications.show({ message: <span data-personal>{t(`fan.decided.${decision}`, { name })}</span> });
      close();
      if (decision === 'erase') {
        queryClient.removeQueries({ queryKey: ['fan', fan.id] });
        await navigate({ to: '/fans' });
      }
      await Promise.all([['fans'], ['fan', fan.id], ['suppressions']].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
    },
  });
  const missing = reason.trim() === '';

  return (
    <Group gap="xs">
      {offered.map((decision) => (
        <Button key={decision} variant="default" onClick={() => setAsking(decision)}>
          {t(`fan.decide.${decision}`)}
        </Button>
      ))}
      <Confirm
        opened={asking !== null}
        title={asking !== null && <span data-personal>{t(`fan.decide_title.${asking}`, { name })}</span>}
        confirmLabel={asking === null ? '' : t(`fan.decide.${asking}`)}
        tone={asking === 'suppress' || asking === 'freeze' || asking === 'erase' ? 'danger' : 'accent'}
        consequences={asking === 'erase' ? [t('fans.erase.undo'), t('fans.erase.exports')] : []}
        pending={decide.isPending}
        error={decide.error}
        onConfirm={() => (missing ? setTried(true) : asking !== null && decide.mutate(asking))}
        onClose={close}
      >
        <p style={{ marginTop: 0 }}>{asking !== null && t(`fan.decide_text.${asking}`)}</p>
        <TextInput
          label={t('account.pause_reason')}
          description={t('fan.reason_hint')}
          maxLength={500}
          value={reason}
          error={tried && missing ? t('account.pause_reason_short') : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Confirm>
    </Group>
  );
}
