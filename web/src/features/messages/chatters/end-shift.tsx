import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Shift } from '../../../../../contracts/shifts/shift';
import { useProblemText } from '../../../ui/use-problem-text';
import { endShift, useRefreshShifts } from './chatter-queries';

/** Ends a shift that somebody left running. */
export function EndShift({ shift }: { shift: Shift }) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const refresh = useRefreshShifts();
  const end = useMutation({
    mutationFn: () => endShift(shift.id),
    onError: (error) => notifications.show({ color: 'red', message: sentence(error) }),
    onSettled: refresh,
  });
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={end.isPending}
      aria-label={t('chatters.end_of', { name: shift.name ?? t('chatters.gone') })}
      onClick={() => end.mutate()}
    >
      {t('chatters.end')}
    </Button>
  );
}
