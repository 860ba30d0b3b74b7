import { Text } from '@mantine/core';
import type { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Confirm } from './confirm';

/** Asked before unsaved work is left behind. */
export function LeaveConfirm({ blocker }: { blocker: ReturnType<typeof useBlocker> }) {
  const { t } = useTranslation();
  // Made only now: one that stood here before would take the Escape that it is opened by as an answer.
  if (blocker.status !== 'blocked') return null;
  return (
    <Confirm
      opened
      title={t('scripts.leave_title')}
      keepLabel={t('scripts.stay')}
      confirmLabel={t('scripts.leave')}
      tone="danger"
      pending={false}
      error={null}
      onConfirm={blocker.proceed}
      onClose={blocker.reset}
    >
      <Text>{t('scripts.leave_text')}</Text>
    </Confirm>
  );
}
