import { Alert, Button, Checkbox, Group, Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import type { MinuteWindow } from '../../../../../contracts/messaging/decision';
import { useProblemText } from '../../../ui/use-problem-text';
import { accountsQuery, changeAccount } from '../account-queries';
import { QuietHoursFields } from '../quiet-hours-fields';

const NIGHT: MinuteWindow = { startMinute: 22 * 60, endMinute: 8 * 60 };

/** The same quiet hours, or none, for several accounts at once. */
export function QuietHoursDialog({ accounts, onClose }: { accounts: readonly Account[]; onClose: () => void }) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const client = useQueryClient();
  const [hours, setHours] = useState<MinuteWindow | null>(accounts.find(({ quietHours }) => quietHours !== null)?.quietHours ?? NIGHT);
  const [chosen, setChosen] = useState(() => accounts.map(({ id }) => id));
  const save = useMutation({
    mutationFn: async () => {
      for (const id of chosen) await changeAccount(id, { quietHours: hours });
    },
    // Those before a failure hold already, so the list is read again either way.
    onSettled: () => client.invalidateQueries({ queryKey: accountsQuery.queryKey }),
    onSuccess: () => {
      notifications.show({ message: t('settings.saved') });
      onClose();
    },
  });
  return (
    <Modal opened centered onClose={onClose} title={t('settings_page.limits.set')} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Stack gap="md">
        <QuietHoursFields value={hours} onChange={setHours} />
        <Checkbox.Group label={t('settings_page.limits.for')} value={chosen} onChange={setChosen}>
          <Stack gap="xs" mt="xs">
            {accounts.map(({ id, displayName }) => (
              <Checkbox key={id} value={id} label={displayName} />
            ))}
          </Stack>
        </Checkbox.Group>
        <div role="alert">{save.error !== null && <Alert color="red">{sentence(save.error)}</Alert>}</div>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button disabled={chosen.length === 0} loading={save.isPending} onClick={() => save.mutate()}>
            {t(hours === null ? 'settings_page.limits.clear_for' : 'settings_page.limits.set_for', { count: chosen.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
