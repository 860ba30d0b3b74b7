import { Text } from '@mantine/core';
import type { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Confirm } from './confirm';

/** Asked before unsaved work is left behind. */
export function LeaveConfirm({ blocker }: { blocker: Pick<ReturnType<typeof useBlocker>, 'status' | 'proceed' | 'reset'> }) {
  const { t } = useTranslation();
  return (
    <Confirm
      opened={blocker.status === 'blocked'}
      title={t('scripts.leave_title')}
      keepLabel={t('scripts.stay')}
      confirmLabel={t('scripts.leave')}
      tone="danger"
      pending={false}
      error={null}
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    >
      <Text>{t('scripts.leave_text')}</Text>
    </Confirm>
  );
}
