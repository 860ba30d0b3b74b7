import { z } from 'zod';
import { pageQuery } from '../api/page';
import { WEBHOOK_EVENT_NAMES, WEBHOOK_TEST_EVENT } from './webhook-events';

const event = z.enum(WEBHOOK_EVENT_NAMES, { error: 'There is no such event; GET /v1/webhook-events lists them.' });
const url = z
  .url({ protocol: /^https?$/, error: 'Give a whole address, such as https://example.com/hooks/huntaze.' })
  .max(2_000, 'An address has at most 2,000 characters.');

/** Why nothing is sent to an endpoint. `gone`: it answered 410; `failing`: nothing arrived for five days. */
export const DISABLED_REASONS = ['by_hand', 'gone', 'failing'] as const;
export type DisabledReason = (typeof DISABLED_REASONS)[number];

export const webhookEndpoint = z
  .object({
    id: z.uuid(),
    url: z.string(),
    description: z.string(),
    events: z.array(event),
    /** Events of this account alone; null: of all, and of the workspace. */
    accountId: z.uuid().nullable(),
    enabled: z.boolean(),
    disabledReason: z.enum(DISABLED_REASONS).nullable(),
    /** Since when nothing has arrived; null while all is well. */
    failingSince: z.iso.datetime().nullable(),
    /** The secret before the last rotation signs as well until then. */
    oldSecretUntil: z.iso.datetime().nullable(),
    waiting: z.number().int(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'WebhookEndpoint' });
export type WebhookEndpoint = z.infer<typeof webhookEndpoint>;

/** With the secret, shown this once: `whsec_` and base64. */
export const newWebhookEndpoint = webhookEndpoint.extend({ secret: z.string() }).meta({ id: 'NewWebhookEndpoint' });
export type NewWebhookEndpoint = z.infer<typeof newWebhookEndpoint>;

const fields = {
  url,
  description: z.string().trim().max(200, 'A description has at most 200 characters.'),
  events: z
    .array(event)
    .min(1, 'Choose at least one event.')
    .transform((all) => [...new Set(all)]),
  accountId: z.uuid('Name the account by its id.').nullable(),
};
export const webhookEndpointInput = z
  .strictObject({ ...fields, description: fields.description.default(''), accountId: fields.accountId.default(null) })
  .meta({ id: 'WebhookEndpointInput' });
export type WebhookEndpointInput = z.output<typeof webhookEndpointInput>;
export const webhookEndpointChange = z
  .strictObject({ ...fields, enabled: z.boolean() })
  .partial()
  .meta({ id: 'WebhookEndpointChange' });
export type WebhookEndpointChange = z.output<typeof webhookEndpointChange>;

export const DELIVERY_STATES = ['waiting', 'delivered', 'failed'] as const;
export const deliveryTry = z.object({
  at: z.iso.datetime(),
  /** Null when no answer came. */
  status: z.number().int().nullable(),
  ms: z.number().int(),
  error: z.string().nullable(),
});
export type DeliveryTry = z.infer<typeof deliveryTry>;
export const webhookDelivery = z
  .object({
    id: z.uuid(),
    /** Header `webhook-id`: the same for every try, and for a replay. */
    eventId: z.uuid(),
    event: z.enum([...WEBHOOK_EVENT_NAMES, WEBHOOK_TEST_EVENT]),
    state: z.enum(DELIVERY_STATES),
    nextTryAt: z.iso.datetime().nullable(),
    tries: z.array(deliveryTry),
    body: z.record(z.string(), z.unknown()),
    createdAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'WebhookDelivery' });
export type WebhookDelivery = z.infer<typeof webhookDelivery>;

export const deliveryQuery = pageQuery.extend({ state: z.enum(DELIVERY_STATES, { error: `Use one of ${DELIVERY_STATES.join(', ')}.` }).optional() });
