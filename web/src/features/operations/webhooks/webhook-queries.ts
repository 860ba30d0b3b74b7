import { queryOptions } from '@tanstack/react-query';
import type { Page } from '../../../../../contracts/api/page';
import type { WebhookDelivery, WebhookEndpoint } from '../../../../../contracts/operations/webhook-endpoint';
import { allPages } from '../../../api/all-pages';
import { request } from '../../../api/request';

export const WEBHOOKS_KEY = ['webhooks'] as const;
export const DELIVERIES_PAGE = 20;

/** A workspace has at most twenty, so they are one page. */
export const webhooksQuery = queryOptions({
  queryKey: [...WEBHOOKS_KEY, 'list'],
  queryFn: ({ signal }) => allPages<WebhookEndpoint>('/webhook-endpoints', { signal }),
});
export const webhookQuery = (id: string) =>
  queryOptions({
    queryKey: [...WEBHOOKS_KEY, id],
    queryFn: ({ signal }) => request<WebhookEndpoint>('GET', `/webhook-endpoints/${id}`, { signal }),
  });
/** What was sent, newest first; looked at again while the panel is open, as tries go on by themselves. */
export const deliveriesQuery = (id: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: [...WEBHOOKS_KEY, id, 'deliveries', cursor],
    queryFn: ({ signal }) =>
      request<Page<WebhookDelivery>>('GET', `/webhook-endpoints/${id}/deliveries`, { query: { cursor, limit: DELIVERIES_PAGE }, signal }),
    refetchInterval: 3_000,
  });
