import { useTranslation } from 'react-i18next';
import type { WebhookEndpoint } from '../../../../../contracts/operations/webhook-endpoint';
import { StatusBadge } from '../../../ui/status-badge';

/** Whether events arrive there. */
export function WebhookState({ endpoint }: { endpoint: WebhookEndpoint }) {
  const { t } = useTranslation();
  if (endpoint.disabledReason === 'by_hand') return <StatusBadge tone="off">{t('webhooks.state.off')}</StatusBadge>;
  if (endpoint.disabledReason !== null) return <StatusBadge tone="person">{t('webhooks.state.given_up')}</StatusBadge>;
  if (endpoint.failingSince !== null) return <StatusBadge tone="waiting">{t('webhooks.state.failing')}</StatusBadge>;
  return <StatusBadge tone="done">{t('webhooks.state.on')}</StatusBadge>;
}
