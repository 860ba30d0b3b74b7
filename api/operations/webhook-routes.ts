import { z } from 'zod';
import { noContent } from '../../contracts/api/no-content';
import { pageOf, pageQuery } from '../../contracts/api/page';
import {
  deliveryQuery,
  newWebhookEndpoint,
  webhookDelivery,
  webhookEndpoint,
  webhookEndpointChange,
  webhookEndpointInput,
} from '../../contracts/operations/webhook-endpoint';
import { WEBHOOK_EVENT_NAMES, WEBHOOK_EVENTS } from '../../contracts/operations/webhook-events';
import { defineRoute } from '../define-route';
import { listDeliveries, replayDelivery, testWebhook } from './webhook-deliveries';
import {
  changeWebhookEndpoint,
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  getWebhookEndpoint,
  listWebhookEndpoints,
  rotateWebhookSecret,
} from './webhook-endpoints';

const tags: [string] = ['webhooks'];
const permission = 'keys.manage';
const one = z.object({ endpointId: z.uuid() });

export const webhookRoutes = [
  defineRoute({
    method: 'get',
    path: '/webhook-events',
    permission,
    tags,
    summary: 'What webhooks can be told of',
    response: z.object({ items: z.array(z.object({ event: z.enum(WEBHOOK_EVENT_NAMES), description: z.string() })) }),
    handler: async () => ({ items: WEBHOOK_EVENT_NAMES.map((event) => ({ event, description: WEBHOOK_EVENTS[event] })) }),
  }),
  defineRoute({
    method: 'get',
    path: '/webhook-endpoints',
    permission,
    tags,
    summary: 'Where events of the workspace go, newest first',
    query: pageQuery,
    response: pageOf(webhookEndpoint),
    handler: ({ ctx, query }) => listWebhookEndpoints({ ctx, page: query }),
  }),
  defineRoute({
    // Repeats are not answered from the store: the secret is shown this once.
    method: 'post',
    path: '/webhook-endpoints',
    permission,
    idempotent: false,
    tags,
    summary: 'Have events sent to an address; the secret is shown this once',
    body: webhookEndpointInput,
    response: newWebhookEndpoint,
    status: 201,
    errors: ['webhooks.url_refused', 'webhooks.too_many', 'permission.all_accounts'],
    handler: ({ ctx, body }) => createWebhookEndpoint({ ctx, input: body }),
  }),
  defineRoute({
    method: 'get',
    path: '/webhook-endpoints/{endpointId}',
    permission,
    tags,
    summary: 'One of them',
    params: one,
    response: webhookEndpoint,
    handler: ({ ctx, params }) => getWebhookEndpoint({ ctx, ...params }),
  }),
  defineRoute({
    method: 'patch',
    path: '/webhook-endpoints/{endpointId}',
    permission,
    tags,
    summary: 'Change an endpoint, switch it off or on',
    params: one,
    body: webhookEndpointChange,
    response: webhookEndpoint,
    errors: ['webhooks.url_refused', 'permission.all_accounts'],
    handler: ({ ctx, params, body }) => changeWebhookEndpoint({ ctx, ...params, change: body }),
  }),
  defineRoute({
    method: 'delete',
    path: '/webhook-endpoints/{endpointId}',
    permission,
    tags,
    summary: 'Delete an endpoint with its deliveries',
    params: one,
    response: noContent,
    handler: ({ ctx, params }) => deleteWebhookEndpoint({ ctx, ...params }),
  }),
  defineRoute({
    method: 'post',
    path: '/webhook-endpoints/{endpointId}/rotate-secret',
    permission,
    idempotent: false,
    tags,
    summary: 'A new secret, shown this once; the one before signs as well for a day',
    params: one,
    response: newWebhookEndpoint,
    handler: ({ ctx, params }) => rotateWebhookSecret({ ctx, ...params }),
  }),
  defineRoute({
    method: 'post',
    path: '/webhook-endpoints/{endpointId}/test',
    permission,
    tags,
    summary: 'Send a test event',
    params: one,
    response: webhookDelivery,
    status: 201,
    errors: ['webhooks.disabled'],
    handler: ({ ctx, params }) => testWebhook({ ctx, ...params }),
  }),
  defineRoute({
    method: 'get',
    path: '/webhook-endpoints/{endpointId}/deliveries',
    permission,
    tags,
    summary: 'What was sent, with every try, newest first; kept for 30 days',
    params: one,
    query: deliveryQuery,
    response: pageOf(webhookDelivery),
    handler: ({ ctx, params, query }) => listDeliveries({ ctx, ...params, query }),
  }),
  defineRoute({
    method: 'post',
    path: '/webhook-endpoints/{endpointId}/deliveries/{deliveryId}/replay',
    permission,
    tags,
    summary: 'Send one again, under the same id',
    params: one.extend({ deliveryId: z.uuid() }),
    response: webhookDelivery,
    errors: ['webhooks.disabled'],
    handler: ({ ctx, params }) => replayDelivery({ ctx, ...params }),
  }),
];
