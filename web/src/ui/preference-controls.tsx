import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, type Language } from '../i18n/language';

export function ThemeControl() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      aria-label={t('shell.theme')}
      size="xs"
      fullWidth
      value={colorScheme}
      onChange={(value) => setColorScheme(value)}
      data={[
        { value: 'light', label: t('shell.theme_light') },
        { value: 'dark', label: t('shell.theme_dark') },
        { value: 'auto', label: t('shell.theme_auto') },
      ]}
    />
  );
}

/** Each language under its own name, whatever language the page is in. */
export function LanguageControl() {
  const { t, i18n } = useTranslation();
  return (
    <SegmentedControl
      aria-label={t('shell.language')}
      size="xs"
      fullWidth
      value={i18n.language}
      onChange={(value) => void chooseLanguage(value as Language)}
      data={[
        { value: 'en', label: 'English' },
        { value: 'fr', label: 'Français' },
      ]}
    />
  );
}
