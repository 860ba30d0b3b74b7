import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../../../../../contracts/accounts/member';
import { actionText } from './audit-actions';
import { auditDetails } from './audit-details';
import classes from './audit-what.module.css';

/** What was done: in words, and folded away what only programs read. */
export function AuditWhat({ entry }: { entry: AuditEntry }) {
  const { t, i18n } = useTranslation();
  const role = (word: string) => (i18n.exists(`roles.${word}`) ? t(`roles.${word}` as 'roles.owner') : word);
  const { facts, rest } = auditDetails(entry.data);
  return (
    <div className={classes.what}>
      <Text fw={500}>{actionText(t, entry.action)}</Text>
      {facts.length > 0 && (
        <Text size="sm" c="dimmed">
          {facts
            .map(({ name, value }) =>
              name === null
                ? value
                : name === 'reason'
                  ? t('settings_page.audit.reason', { value })
                  : t('settings_page.audit.fact', {
                      name: t(`settings_page.audit.facts.${name}`),
                      value: name === 'role' ? value.split(' → ').map(role).join(' → ') : value,
                    }),
            )
            .join(' · ')}
        </Text>
      )}
      {Object.keys(rest).length > 0 && (
        <details className={classes.rest}>
          <summary>{t('settings_page.audit.details')}</summary>
          <pre>{JSON.stringify(rest, null, 2)}</pre>
        </details>
      )}
    </div>
  );
}
