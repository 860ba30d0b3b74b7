import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../ui/page-head';
import { NotificationPreferences } from '../../notifications/notification-preferences';

/** What one is told of, and how. */
export function NotificationSettingsPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('settings_page.nav.notifications')} lead={t('settings_page.notifications_lead')} />
      <NotificationPreferences />
    </>
  );
}
