import { useTranslation } from 'react-i18next';
import { StatusBadge } from '../../ui/status-badge';
import type { Fan } from '../../../../contracts/fans/fan';

/** May this fan be written to, and if not, why. */
export function FanState({ fan }: { fan: Pick<Fan, 'frozenAt' | 'suppressedAt' | 'consentWithdrawnAt'> }) {
  const { t } = useTranslation();
  if (fan.frozenAt !== null) return <StatusBadge tone="person">{t('fan.state.frozen')}</StatusBadge>;
  if (fan.suppressedAt !== null) return <StatusBadge tone="off">{t('fan.state.suppressed')}</StatusBadge>;
  if (fan.consentWithdrawnAt !== null) return <StatusBadge tone="off">{t('fan.state.consent_withdrawn')}</StatusBadge>;
  return <StatusBadge tone="done">{t('fan.state.reachable')}</StatusBadge>;
}
