import { Button, Text } from '@mantine/core';
import { IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { Panel } from '../../../ui/panel';
import { useNow } from '../../../ui/use-now';
import { useProblemText } from '../../../ui/use-problem-text';
import classes from './chatters.module.css';
import { endShift, openShiftQuery, startShift, useRefreshShifts } from './chatter-queries';

/** One's own shift: since when, and the button that begins or ends it. */
export function ShiftBar() {
  const { t } = useTranslation();
  const format = useFormat();
  const nowMs = useNow();
  const sentence = useProblemText();
  const refresh = useRefreshShifts();
  const { data, error } = useQuery(openShiftQuery);
  const shift = data?.shift ?? null;
  const act = useMutation({ mutationFn: () => (shift === null ? startShift() : endShift(shift.id)), onSettled: refresh });
  return (
    <Panel>
      <div className={classes.bar}>
        <div>
          <Text fw={550}>
            {shift === null
              ? t('chatters.off')
              : t('chatters.on', { since: format.clock(shift.startedAt), long: format.duration(nowMs - Date.parse(shift.startedAt)) })}
          </Text>
          <Text size="sm" c="dimmed">
            {shift === null ? t('chatters.off_hint') : t('chatters.on_hint')}
          </Text>
          <div role="alert">{(act.error ?? error) !== null && <Text c="var(--hz-person)">{sentence(act.error ?? error)}</Text>}</div>
        </div>
        <Button
          variant={shift === null ? 'filled' : 'default'}
          loading={act.isPending}
          disabled={data === undefined}
          leftSection={shift === null ? <IconPlayerPlay size={16} aria-hidden="true" /> : <IconPlayerStop size={16} aria-hidden="true" />}
          onClick={() => act.mutate()}
        >
          {shift === null ? t('chatters.start') : t('chatters.stop')}
        </Button>
      </div>
    </Panel>
  );
}
