import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { NotificationCounts } from '../../../../contracts/notifications/notification';
import { LANGUAGES } from '../../i18n/language';
import { changePreferences, notificationCountsQuery, notificationPreferencesQuery } from './notification-queries';

/** The first time somebody is here, the mails learn the language and the time zone of this browser; later only the settings change them. */
export function useTellMails(counts: NotificationCounts | undefined): void {
  const { i18n } = useTranslation();
  const queryClient = useQueryClient();
  const unknown = counts?.mailsKnowYou === false;
  useEffect(() => {
    if (!unknown) return;
    const language = LANGUAGES.find((one) => one === i18n.language) ?? 'en';
    void changePreferences({ language, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }).then((saved) => {
      queryClient.setQueryData(notificationPreferencesQuery.queryKey, saved);
      return queryClient.invalidateQueries({ queryKey: notificationCountsQuery.queryKey });
    });
  }, [unknown, i18n.language, queryClient]);
}
