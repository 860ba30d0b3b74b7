import { z } from 'zod';

import { behaviourEffect, behaviourRates } from './behaviour';
import { DIALECT_NAMES } from './dialect';
import { SIGNATURE_NAMES } from './webhook-signatures';

const share = z.number().min(0).max(1);

/**
 * Ways a call may go wrong. `before`: nothing was done; `after`: it was done and the answer is lost. `hang` and `no_answer_after` keep the
 * connection open for ever; `no_message_id` does the work and answers 200 without saying which message; `says_no_in_200` does nothing and answers 200 with
 * `success: false, hasError: true`.
 */
export const FAULT_KINDS = [
  'error_500_before',
  'error_500_after',
  'drop_before',
  'drop_after',
  'hang',
  'no_answer_after',
  'rate_limited_without_retry_after',
  'html_502',
  'no_message_id',
  'says_no_in_200',
  'session_expired',
  'account_restricted',
  'key_conflict',
  'media_not_ready',
  'media_ref_spent',
  'content_refused',
  'out_of_credits',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** What a read may meet: nothing is done by it, so there is no before and after. */
export const READ_FAULT_KINDS = [
  'error_500_before',
  'drop_before',
  'hang',
  'html_502',
  'rate_limited_without_retry_after',
  'says_no_in_200',
  'session_expired',
] as const satisfies readonly FaultKind[];

const range = z
  .object({ minMs: z.number().min(0), maxMs: z.number().min(0) })
  .nullable()
  .default(null);
/** Tried in order, the first that strikes wins. `remaining` counts down with each strike; null strikes for ever. */
const rulesOf = <K extends FaultKind>(kinds: readonly K[]) =>
  z.array(z.object({ kind: z.enum(kinds), probability: share.default(1), remaining: z.number().int().min(0).nullable().default(null) })).default([]);

export const faultPlan = z.object({
  /** Of sends. */
  latency: range,
  rules: rulesOf(FAULT_KINDS),
  /** Of everything that is read; `slowRate` of the reads take `slow` instead, the long tail of histories. */
  reads: z.object({ latency: range, slow: range, slowRate: share.default(0), rules: rulesOf(READ_FAULT_KINDS) }).prefault({}),
  /** `dropRate: 1` for a while is a gap. `oddRate`: ids as text that else are numbers, times without their zone. */
  webhooks: z
    .object({ duplicateRate: share.default(0), reorderRate: share.default(0), dropRate: share.default(0), oddRate: share.default(0) })
    .prefault({}),
});
export type FaultPlan = z.infer<typeof faultPlan>;

export const ACCOUNT_STATES = ['active', 'session_expired', 'needs_otp', 'needs_face_otp', 'restricted', 'disconnected'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

const bucket = z.object({ perMinute: z.number().positive(), burst: z.number().int().min(1) });

/** One account of the sandbox, as the control API takes it. Times are real time unless they say world time. */
export const accountConfig = z.object({
  key: z.string().min(8),
  displayName: z.string().default('Sandbox creator'),
  state: z.enum(ACCOUNT_STATES).default('active'),
  /** Sends and unsends in any rolling 60 s; null: no limit. */
  limitPerMinute: z.number().int().min(1).max(1_000_000).nullable().default(10),
  /** Before the limit of sends, for every call: the gateway's, shared by all accounts of a key (or a connection's own), and the platform's behind it. */
  gatewayLimit: bucket.nullable().default(null),
  upstreamLimit: bucket.nullable().default(null),
  /** How long after it was sent a message can be taken back. */
  unsendWindowMs: z.number().int().min(0).default(86_400_000),
  /** Files that are taken up: the largest, and how long the platform works on one, in real time. */
  mediaMaxBytes: z.number().int().min(1).default(100_000_000),
  mediaReadyMs: z.number().int().min(0).default(1_000),
  /** Messages may name only media that were taken up here. Off: whatever they name is taken for something of the vault. */
  strictMedia: z.boolean().default(false),
  textMax: z.number().int().min(1).default(10_000),
  /**
   * A message to many, in real time: how long until its recipients are counted (until then their number is -1), how fast they then get it, how long it
   * stands in the queue after the last, and how many may be named in a call.
   */
  mass: z
    .object({
      countAfterMs: z.number().int().min(0).default(500),
      perSecond: z.number().positive().default(100),
      recentMs: z.number().int().min(0).default(3_600_000),
      maxRecipients: z.number().int().min(1).default(1_000),
    })
    .prefault({}),
  idempotency: z.object({ honoured: z.boolean().default(true), windowMs: z.number().int().min(1).default(86_400_000) }).prefault({}),
  /** World milliseconds per real millisecond. */
  timeScale: z.number().positive().max(10_000_000).default(1),
  seed: z.string().default('sandbox'),
  webhookUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  webhookSecret: z.string().nullable().default(null),
  /** In whose words webhooks are told, and how they are signed; null: as that dialect does. */
  webhookDialect: z.enum(DIALECT_NAMES).default('enveloped'),
  webhookSignature: z.enum(SIGNATURE_NAMES).nullable().default(null),
  /** Names of events to deliver, as the first dialect has them; null: all. */
  webhookEvents: z.array(z.string()).nullable().default(null),
  rates: behaviourRates.prefault({}),
  effects: z.array(behaviourEffect).default([]),
  faults: faultPlan.prefault({}),
  /** Subscribers that come and go by themselves, per world day. */
  spontaneous: z.object({ newFansPerDay: z.number().min(0).default(0), lostFansPerDay: z.number().min(0).default(0) }).prefault({}),
  /** What happens to a message to someone the world does not know. */
  unknownFans: z.enum(['create', 'refuse']).default('create'),
});
export type AccountConfig = z.infer<typeof accountConfig>;

export const accountId = z.string().regex(/^[a-z]{2,12}_[A-Za-z0-9_-]{1,80}$/, 'an account id looks like acct_… or conn_…');

export const FAN_STATES = ['active', 'expired', 'left', 'blocked', 'restricted', 'no_dm'] as const;
export type FanState = (typeof FAN_STATES)[number];

/** Fans to create or replace, given one by one or generated from a seed. */
export const fansInput = z.object({
  fans: z
    .array(
      z.object({
        id: z
          .string()
          .min(1)
          .max(100)
          .regex(/^[^/\s]+$/),
        displayName: z.string().max(200).optional(),
        /** Replaces the account's seed for this fan's behaviour. */
        seed: z.string().optional(),
        state: z.enum(FAN_STATES).default('active'),
        subscribedAtMs: z.number().int().optional(),
        expiresAtMs: z.number().int().optional(),
        priceCents: z.number().int().min(0).default(999),
        spentCents: z.number().int().min(0).default(0),
        attributes: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .max(20_000)
    .default([]),
  generate: z.object({ count: z.number().int().min(1).max(1_000_000), seed: z.string() }).optional(),
});
export type FansInput = z.infer<typeof fansInput>;
