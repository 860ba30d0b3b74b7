import { z } from 'zod';
import { pageQuery } from '../api/page';
import { timeZoneName } from '../api/time-zone-name';
import { minuteWindow } from '../messaging/decision';
import { ACCOUNT_STATUSES, TEXT_UNITS } from '../messaging/platform';
import { REASON_CODES } from '../messaging/reason-codes';
import { PLATFORMS, type Platform } from './platforms';

export { PLATFORMS, type Platform };
export const platform = z.enum(PLATFORMS, { error: `Use one of ${PLATFORMS.join(', ')}.` });

/** Why a sender does what it does right now; each has a sentence for people in `sentence`. */
export const SENDER_STATES = [
  'sending',
  'waiting_for_slot',
  'idle',
  'held',
  'quiet_hours',
  'slowed',
  'breaker_open',
  'login_needed',
  'restricted',
  'disconnected',
  'paused',
] as const;
export type SenderStateName = (typeof SENDER_STATES)[number];

/** States in which nothing leaves, whatever waits. */
export const HELD_STATES = ['paused', 'login_needed', 'restricted', 'disconnected', 'breaker_open', 'slowed'] as const satisfies SenderStateName[];
export type HeldState = (typeof HELD_STATES)[number];

export const senderState = z
  .object({
    state: z.enum(SENDER_STATES),
    sentence: z.string(),
    /** Since when, where that is known. */
    since: z.iso.datetime().nullable(),
    /** When it goes on by itself; null: a person has to act, or nothing waits. */
    nextAt: z.iso.datetime().nullable(),
    reason: z.string().nullable(),
    pausedBy: z.string().nullable(),
    queue: z.object({
      total: z.number().int(),
      human: z.number().int(),
      automation: z.number().int(),
      campaign: z.number().int(),
      /** Of the total: would leave now if there was a slot. */
      due: z.number().int(),
      /** Of the total: on their way. */
      inFlight: z.number().int(),
    }),
    /** Null is without a limit. */
    limitPerMinute: z.number().int().nullable(),
    usedLastMinute: z.number().int(),
    nextSlotAt: z.iso.datetime().nullable(),
    lastError: z.string().nullable(),
  })
  .meta({ id: 'SenderState' });
export type SenderState = z.infer<typeof senderState>;

export const account = z
  .object({
    id: z.uuid(),
    platform,
    displayName: z.string(),
    platformAccountId: z.string(),
    baseUrl: z.string(),
    currency: z.string(),
    timeZone: z.string(),
    quietHours: minuteWindow.nullable(),
    status: z.enum(ACCOUNT_STATUSES),
    statusReason: z.string().nullable(),
    statusAt: z.iso.datetime(),
    authorityNote: z.string().nullable(),
    /** Where the platform sends its webhooks; without a secret they are refused. */
    webhookUrl: z.string(),
    hasWebhookSecret: z.boolean(),
    /** Until then the secret before the present one holds as well; null: it does not. */
    oldWebhookSecretUntil: z.iso.datetime().nullable(),
    /** To about ten seconds. Null: nothing came yet. */
    /** `offered` is false where the platform sends none: it is asked every few minutes instead. */
    webhooks: z.object({ offered: z.boolean(), receivedAt: z.iso.datetime().nullable(), refusedAt: z.iso.datetime().nullable() }),
    /** What the platform takes in one message of this account, and whether it sends one to many. */
    capabilities: z.object({
      text: z.object({ max: z.number().int(), unit: z.enum(TEXT_UNITS) }),
      price: z.object({ minCents: z.number().int(), maxCents: z.number().int(), needsMedia: z.boolean() }),
      maxMedia: z.number().int(),
      readReceipts: z.boolean(),
      /** One call that reaches many fans; null where the platform has none. */
      massMessage: z.object({ maxRecipients: z.number().int() }).nullable(),
    }),
    sender: senderState,
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Account' });
export type Account = z.infer<typeof account>;

export const accountsQuery = pageQuery.extend({
  /** A part of the name, or of the platform's id. */
  search: z.string().trim().min(1).max(100).optional(),
});
export type AccountsQuery = z.infer<typeof accountsQuery>;

const currency = z.string().regex(/^[A-Z]{3}$/, 'Give a currency by its three letters, such as USD.');
const limitPerMinute = z
  .number()
  .int('Give a whole number.')
  .min(1, 'At least 1 a minute; pause the account to send nothing.')
  .max(100_000)
  .nullable()
  .describe('Messages in any rolling 60 s; null is without a limit.');
const displayName = z.string().trim().min(1, 'Give the account a name.').max(80);
const webhookSecret = z.string().min(16, 'Use at least 16 characters.').max(200);
const apiKey = z.string().min(8, 'The key has at least 8 characters.').max(500);

export const accountInput = z
  .strictObject({
    platform,
    /** Where its API answers, for example https://app.example.com. */
    baseUrl: z.url({ protocol: /^https?$/, error: 'Give an address such as https://app.example.com.' }).max(300),
    platformAccountId: z.string().trim().min(1, 'Give the id that the platform has for the account.').max(200),
    apiKey,
    webhookSecret: webhookSecret.optional(),
    displayName: displayName.optional(),
    currency: currency.default('USD'),
    timeZone: timeZoneName.default('UTC'),
    quietHours: minuteWindow.nullable().default(null),
    limitPerMinute: limitPerMinute.default(10),
    authorityNote: z.string().trim().min(10, 'Say in a sentence who agreed that this account is run from here.').max(1_000),
  })
  .meta({ id: 'AccountInput' });
export type AccountInput = z.infer<typeof accountInput>;

/** An account for trying things, made at the sandbox of the installation. */
export const sandboxInput = z
  .strictObject({
    displayName: displayName.default('Sandbox'),
    timeZone: timeZoneName.default('UTC'),
    /** Invented fans that it begins with. */
    fans: z.number().int('Give a whole number.').min(0).max(500, 'At most 500; import a file for more.').default(60),
  })
  .meta({ id: 'SandboxInput' });
export type SandboxInput = z.infer<typeof sandboxInput>;

export const accountChange = z
  .strictObject({
    displayName: displayName.optional(),
    currency: currency.optional(),
    timeZone: timeZoneName.optional(),
    quietHours: minuteWindow.nullable().optional(),
    limitPerMinute: limitPerMinute.optional(),
    webhookSecret: webhookSecret.nullable().optional(),
  })
  .meta({ id: 'AccountChange' });
export type AccountChange = z.infer<typeof accountChange>;

export const webhookSecretInput = z
  .strictObject({
    /** The secret that the platform made; left out, one is made here and shown this once. */
    secret: webhookSecret.optional(),
    /** How long the old secret holds as well. */
    overlapMinutes: z.number().int('Give whole minutes.').min(0).max(10_080, 'At most a week.').default(1_440),
  })
  .meta({ id: 'WebhookSecretInput' });
export type WebhookSecretInput = z.infer<typeof webhookSecretInput>;
export const newWebhookSecret = z
  .object({
    /** Null where it was given. */
    secret: z.string().nullable(),
    /** Null: there was none before, or it holds no more. */
    oldHoldsUntil: z.iso.datetime().nullable(),
  })
  .meta({ id: 'NewWebhookSecret' });
export type NewWebhookSecret = z.infer<typeof newWebhookSecret>;

export const credentialsInput = z.strictObject({ apiKey }).meta({ id: 'AccountCredentials' });
export const pauseInput = z
  .strictObject({ reason: z.string().trim().min(3, 'Say why, for whoever looks at it next.').max(300) })
  .meta({ id: 'PauseInput' });

/** `inFlight` above 0 means that so many calls had not come back when the wait was over; no new one begins. */
export const stopAnswer = z.object({ accounts: z.number().int(), inFlight: z.number().int(), waitedMs: z.number().int() }).meta({ id: 'StopAnswer' });
export type StopAnswer = z.infer<typeof stopAnswer>;

export const messageReason = z.enum(REASON_CODES);
