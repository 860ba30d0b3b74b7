import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../api/session';
import { LanguageControl, ThemeControl } from '../../../ui/preference-controls';
import { PageHead } from '../../../ui/page-head';
import { Panel } from '../../../ui/panel';
import form from '../../campaigns/form/campaign-form.module.css';
import { ApiKeysPanel } from './api-keys-panel';
import { CapsPanel } from './caps-panel';
import { MembersPanel } from './members-panel';
import { WorkspacePanel } from './workspace-panel';

export function SettingsPage() {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <>
      <PageHead title={t('shell.settings')} />
      <Stack gap="md">
        <Panel title={t('settings.display')}>
          <div className={form.pair} style={{ maxWidth: 560 }}>
            <LanguageControl />
            <ThemeControl />
          </div>
        </Panel>
        <WorkspacePanel />
        <CapsPanel />
        <MembersPanel />
        {may('keys.manage') && <ApiKeysPanel />}
      </Stack>
    </>
  );
}
