import { MantineThemeProvider, type MantineThemeOverride } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Short messages at the top; their close buttons are named in the reader's language. */
export function Toasts() {
  const { t } = useTranslation();
  // Not "Close": that is what the button of a panel or dialog below it does.
  const close = t('action.hide_message');
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
