import { Input, Stack, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDiscreet } from '../../../ui/discreet';
import { LanguageControl, ThemeControl } from '../../../ui/preference-controls';
import { PageHead } from '../../../ui/page-head';
import { Panel } from '../../../ui/panel';

/** Language, look and discreet mode, kept in this browser. */
export function DisplayPage() {
  const { t } = useTranslation();
  const [discreet, setDiscreet] = useDiscreet();
  return (
    <>
      <PageHead title={t('settings_page.nav.display')} lead={t('settings_page.display_lead')} docs="user-guide#settings" />
      <Panel>
        <Stack gap="lg" maw={420}>
          <Input.Wrapper label={t('shell.language')} labelElement="div">
            <LanguageControl />
          </Input.Wrapper>
          <Input.Wrapper label={t('shell.theme')} labelElement="div">
            <ThemeControl />
          </Input.Wrapper>
          <Switch
            label={t('nav.discreet')}
            description={t('nav.discreet_hint')}
            checked={discreet}
            onChange={(event) => setDiscreet(event.currentTarget.checked)}
          />
        </Stack>
      </Panel>
    </>
  );
}
