import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NotificationPreferences } from '../../../../contracts/notifications/notification';
import { Ago } from '../../ui/ago';

/** When the newest mail left, and whether that is certain. */
export function LastMail({ last }: { last: NotificationPreferences['lastMail'] }) {
  const { t } = useTranslation();
  if (last === null) return null;
  return (
    <Text size="sm" c={last.status === 'unknown' || last.status === 'refused' ? 'var(--hz-person)' : 'dimmed'}>
      {t(`notification.last_mail.${last.status}`)} <Ago at={last.at} />
    </Text>
  );
}
