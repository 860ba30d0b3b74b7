import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../ui/page-head';
import { SharedNote } from '../../../ui/shared-note';
import { CapsPanel } from './caps-panel';
import { QuietHoursPanel } from './quiet-hours-panel';

/** How often, and when, a fan may be written to. */
export function LimitsPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('settings_page.nav.limits')} lead={t('settings_page.limits.lead')} docs="user-guide#settings" />
      <SharedNote permission="settings.manage" />
      <Stack gap="md">
        <CapsPanel />
        <QuietHoursPanel />
      </Stack>
    </>
  );
}
