import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../../ui/page-head';
import { EmailPanel } from './email-panel';
import { NamePanel } from './name-panel';
import { PasswordPanel } from './password-panel';
import { SessionsPanel } from './sessions-panel';

/** Oneself: name, address, password, and where one is signed in. */
export function ProfilePage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('settings_page.nav.profile')} lead={t('settings_page.profile.lead')} docs="user-guide#settings" />
      <Stack gap="md">
        <NamePanel />
        <EmailPanel />
        <PasswordPanel />
        <SessionsPanel />
      </Stack>
    </>
  );
}
