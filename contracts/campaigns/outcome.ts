import { HELD_STATES } from '../accounts/account';
import { z } from 'zod';
import { VERDICTS, METRICS } from '../experiments/verdict';
import { pageQuery } from '../api/page';
import { REASON_CODES } from '../messaging/reason-codes';
import { campaignPhase, campaignStatus } from './campaign';

const count = z.number().int();
const time = z.iso.datetime().nullable();
/** Null for those who may not see money. */
const cents = count.nullable();

export const stateCounts = z.object({ open: count, sent: count, holdout: count, skipped: count, failed: count, unknown: count });
export type StateCounts = z.infer<typeof stateCounts>;

/** `calling` for seconds; `unknown` without an answer; `sending` while the platform works on it; `reading` back each fan; `not_sent`: it certainly never left. */
export const MASS_SEND_STATUSES = ['calling', 'unknown', 'sending', 'reading', 'done', 'not_sent'] as const;

/** Where everybody stands now. `recipients` is the sum of the states. */
export const campaignProgress = z
  .object({
    campaignId: z.uuid(),
    status: campaignStatus,
    phase: campaignPhase,
    recipients: count,
    states: stateCounts,
    reasons: z.array(z.object({ reason: z.enum(REASON_CODES), count })),
    /** Messages sent in the last minute. */
    sentLastMinute: count,
    /** When the open ones will have left at the account's pace; null when nobody knows (paused, or waiting for a person). */
    endAt: time,
    /** Next time at which a held message may go. */
    nextAt: time,
    /** Why the account does not send, or null. */
    accountHeld: z.enum(HELD_STATES).nullable(),
    /** When the account goes on by itself; null: when a person has acted, or nothing holds it. */
    accountNextAt: z.iso.datetime().nullable(),
    startAt: time,
    decideAt: time,
    /** Calls for many that were made, oldest first, where it leaves as those; `left`: fans who are not read back yet. Null: it leaves one by one. */
    calls: z
      .array(z.object({ id: z.uuid(), status: z.enum(MASS_SEND_STATUSES), recipients: count, left: count, attemptedAt: z.iso.datetime() }))
      .nullable(),
    asOf: z.iso.datetime(),
  })
  .meta({ id: 'CampaignProgress' });
export type CampaignProgress = z.infer<typeof campaignProgress>;

const counted = { assigned: count, replied: count, bought: count, revenueCents: cents };
/** The chosen metric with its 95 % interval; a share, or cents a recipient. Null when hidden. */
const rate = { rate: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() };

export const variantResult = z.object({
  variantId: z.uuid(),
  name: z.string(),
  position: count,
  ...counted,
  open: count,
  sent: count,
  failed: count,
  skipped: count,
  unknown: count,
  read: count,
  ...rate,
});
export type VariantResult = z.infer<typeof variantResult>;

export const holdoutResult = z.object({
  ...counted,
  /** All variants against the holdout: difference of the metric, its interval and p; null when there is too little, or hidden. */
  lift: z
    .object({
      difference: z.number(),
      low: z.number(),
      high: z.number(),
      pValue: z.number(),
      relative: z.object({ lift: z.number(), low: z.number(), high: z.number() }).nullable(),
    })
    .nullable(),
});

export const campaignResults = z
  .object({
    campaignId: z.uuid(),
    metric: z.enum(METRICS),
    variants: z.array(variantResult),
    holdout: holdoutResult.nullable(),
    /** `test`: the comparison is among the test share; `all`: among everybody. */
    comparedOn: z.enum(['test', 'all']),
    verdict: z.enum(VERDICTS),
    winnerVariantId: z.uuid().nullable(),
    pValue: z.number().nullable(),
    /** True when stored at the end of the test phase; false while it is only how things look now. */
    decided: z.boolean(),
    decidedBy: z.string().nullable(),
    decidedAt: time,
    comparisons: z.array(
      z.object({
        a: z.string(),
        b: z.string(),
        difference: z.number(),
        low: z.number(),
        high: z.number(),
        pValue: z.number(),
        adjustedP: z.number(),
      }),
    ),
    sampleRatio: z.object({ pValue: z.number(), ok: z.boolean(), expected: z.array(z.number()), observed: z.array(z.number()) }),
    asOf: z.iso.datetime(),
  })
  .meta({ id: 'CampaignResults' });
export type CampaignResults = z.infer<typeof campaignResults>;

export const recipientsFilter = z.object({
  reason: z.enum(REASON_CODES, { error: 'There is no such reason code.' }).optional(),
  state: z.enum(['open', 'sent', 'holdout', 'skipped', 'failed', 'unknown']).optional(),
  variantId: z.union([z.uuid(), z.literal('holdout')], { error: 'Give the id of a variant, or "holdout".' }).optional(),
});
export type RecipientsFilter = z.infer<typeof recipientsFilter>;
export const recipientsQuery = pageQuery.extend(recipientsFilter.shape);
export type RecipientsQuery = z.infer<typeof recipientsQuery>;

export const recipient = z
  .object({
    fanId: z.uuid(),
    displayName: z.string().nullable(),
    username: z.string().nullable(),
    platformFanId: z.string().nullable(),
    variantId: z.uuid().nullable(),
    inTest: z.boolean(),
    probability: z.number(),
    version: count,
    reason: z.enum(REASON_CODES),
    nextAt: time,
    messageId: z.uuid().nullable(),
    assignedAt: z.iso.datetime(),
    sentAt: time,
    readAt: time,
    repliedAt: time,
    boughtAt: time,
    revenueCents: cents,
  })
  .meta({ id: 'CampaignRecipient' });
export type Recipient = z.infer<typeof recipient>;

/** One thing that happened to the campaign as a whole. */
export const timelineEntry = z
  .object({ id: z.uuid(), at: z.iso.datetime(), type: z.string(), actor: z.string(), data: z.record(z.string(), z.unknown()) })
  .meta({ id: 'CampaignTimelineEntry' });
export type TimelineEntry = z.infer<typeof timelineEntry>;
