import { Button, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shift } from '../../../../../contracts/shifts/shift';
import { Problem } from '../../../api/problem';
import { Confirm } from '../../../ui/confirm';
import { MomentInput } from '../../../ui/moment-input';
import { assigneesQuery } from '../../notifications/tasks/task-queries';
import { changeShift, deleteShift, enterShift, useRefreshShifts } from './chatter-queries';

/** Enter who worked when, plan it, put it right or take it away. */
export function ShiftDialog({ shift, onClose }: { shift: Shift | null; onClose: () => void }) {
  const { t } = useTranslation();
  const refresh = useRefreshShifts();
  const { data: members } = useQuery(assigneesQuery);
  const [values, setValues] = useState({
    userId: shift?.userId ?? null,
    kind: shift?.kind ?? 'worked',
    startedAt: shift?.startedAt ?? null,
    endedAt: shift?.endedAt ?? null,
    note: shift?.note ?? '',
  });
  const set = (change: Partial<typeof values>) => setValues((before) => ({ ...before, ...change }));
  const { userId, startedAt, endedAt } = values;
  const ready = userId !== null && startedAt !== null && endedAt !== null;
  const done = async () => {
    await refresh();
    onClose();
  };
  const save = useMutation({
    mutationFn: () => {
      if (!ready) throw new Error(t('chatters.incomplete'));
      const body = { userId, kind: values.kind, startedAt, endedAt, note: values.note };
      return shift === null ? enterShift(body) : changeShift(shift.id, body);
    },
    onSuccess: done,
  });
  const remove = useMutation({ mutationFn: () => deleteShift(shift?.id ?? ''), onSuccess: done });
  const refusal = save.error instanceof Problem ? save.error : null;
  const wrongEnd = refusal?.fields.endedAt !== undefined ? t('chatters.wrong_end') : undefined;
  return (
    <Confirm
      opened
      title={shift === null ? t('chatters.enter') : t('chatters.change_title', { name: shift.name ?? t('chatters.gone') })}
      confirmLabel={t('action.save')}
      pending={save.isPending}
      error={wrongEnd === undefined ? (save.error ?? remove.error) : null}
      disabled={!ready}
      onConfirm={() => save.mutate()}
      onClose={onClose}
    >
      <Stack gap="sm">
        {shift === null && (
          <>
            <SegmentedControl
              aria-label={t('chatters.state')}
              value={values.kind}
              onChange={(kind) => set({ kind: kind })}
              data={(['worked', 'planned'] as const).map((value) => ({ value, label: t(`chatters.kind.${value}`) }))}
            />
            <Select
              label={t('chatters.person')}
              searchable
              data={(members?.items ?? []).map((one) => ({ value: one.userId, label: one.name }))}
              value={userId}
              onChange={(next) => set({ userId: next })}
            />
          </>
        )}
        <MomentInput label={t('chatters.from')} value={startedAt} onChange={(next) => set({ startedAt: next })} />
        <MomentInput label={t('chatters.to')} value={endedAt} error={wrongEnd} onChange={(next) => set({ endedAt: next })} />
        <TextInput label={t('chatters.note')} maxLength={500} value={values.note} onChange={(event) => set({ note: event.currentTarget.value })} />
        {shift !== null && (
          <Button variant="subtle" color="gray" loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('chatters.delete')}
          </Button>
        )}
      </Stack>
    </Confirm>
  );
}
