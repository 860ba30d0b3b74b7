import { useTranslation } from 'react-i18next';
import { LanguageControl, ThemeControl } from '../../../ui/preference-controls';
import { PageHead } from '../../../ui/page-head';
import { Panel } from '../../../ui/panel';
import { SimpleGrid } from '@mantine/core';

/** Language and look, kept in this browser. */
export function DisplayPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('settings_page.nav.display')} lead={t('settings_page.display_lead')} />
      <Panel>
        <SimpleGrid cols={{ base: 1, sm: 2 }} maw={560}>
          <LanguageControl />
          <ThemeControl />
        </SimpleGrid>
      </Panel>
    </>
  );
}
