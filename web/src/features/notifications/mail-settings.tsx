import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NotificationPreferences, NotificationPreferencesInput } from '../../../../contracts/notifications/notification';
import { LANGUAGES } from '../../i18n/language';
import { TIME_ZONES } from '../accounts/time-zones';
import classes from './notification-preferences.module.css';

interface MailSettingsProps {
  preferences: NotificationPreferences;
  onChange: (change: NotificationPreferencesInput) => void;
}

/** In which language mails are written, and at whose eight o'clock the daily one goes out. */
export function MailSettings({ preferences, onChange }: MailSettingsProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.pair}>
      <Select
        label={t('notification.mail_language')}
        allowDeselect={false}
        data={LANGUAGES.map((value) => ({ value, label: t(`notification.language.${value}`) }))}
        value={preferences.language}
        onChange={(language) => onChange({ language: LANGUAGES.find((one) => one === language) })}
      />
      <Select
        label={t('notification.mail_zone')}
        searchable
        allowDeselect={false}
        data={TIME_ZONES}
        value={preferences.timeZone}
        onChange={(timeZone) => timeZone !== null && onChange({ timeZone })}
      />
    </div>
  );
}
