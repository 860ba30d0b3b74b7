import { MantineThemeProvider, type MantineThemeOverride } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Short messages at the top; their close buttons are named in the reader's language. */
export function Toasts() {
  const { t } = useTranslation();
  const close = t('action.close');
  const named = useMemo<MantineThemeOverride>(
    () => ({ components: { Notification: { defaultProps: { closeButtonProps: { 'aria-label': close } } } } }),
    [close],
  );
  return (
    <MantineThemeProvider theme={named}>
      <Notifications position="top-center" autoClose={5000} />
    </MantineThemeProvider>
  );
}
