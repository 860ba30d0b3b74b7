import { Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import type { WebhookEndpoint } from '../../../../../contracts/operations/webhook-endpoint';
import { LinkAnchor } from '../../../ui/links';
import { columnsOf } from '../../../ui/table-features';
import { WebhookState } from './webhook-state';

const column = columnsOf<WebhookEndpoint>();

export function webhookColumns(t: TFunction) {
  return column.columns([
    column.display({
      id: 'url',
      header: t('webhooks.column.url'),
      cell: ({ row: { original: endpoint } }) => (
        <>
          <LinkAnchor to="/settings/webhooks/$endpointId" params={{ endpointId: endpoint.id }} style={{ overflowWrap: 'anywhere' }}>
            {endpoint.url.split('?')[0]}
          </LinkAnchor>
          {endpoint.description !== '' && (
            <Text size="sm" c="dimmed">
              {endpoint.description}
            </Text>
          )}
        </>
      ),
    }),
    column.display({
      id: 'state',
      header: t('webhooks.column.state'),
      cell: ({ row: { original: endpoint } }) => <WebhookState endpoint={endpoint} />,
    }),
    column.display({
      id: 'events',
      header: t('webhooks.column.events'),
      meta: { wideOnly: true },
      cell: ({ row: { original: endpoint } }) => (
        <span title={endpoint.events.join(', ')}>{t('webhooks.events_count', { count: endpoint.events.length })}</span>
      ),
    }),
    column.display({
      id: 'waiting',
      header: t('webhooks.column.waiting'),
      meta: { numeric: true },
      cell: ({ row: { original: endpoint } }) => endpoint.waiting,
    }),
  ]);
}
