import { z } from 'zod';
import { instant } from '../api/instant';
import { audienceCounts } from '../fans/audience-counts';
import { minuteWindow } from '../messaging/decision';
import { METRICS } from '../experiments/verdict';
import { testPhase, variantEdit } from './definition';
import { draftAudience } from './draft-audience';
import { CAMPAIGN_PHASES } from './phase';
import { CAMPAIGN_KINDS, DELIVERIES, protection } from './protection';
import { CAMPAIGN_STATUSES } from './status';

export const campaignStatus = z.enum(CAMPAIGN_STATUSES);
export const campaignPhase = z.enum(CAMPAIGN_PHASES);
const time = z.iso.datetime().nullable();

export const campaignVariant = z
  .object({
    id: z.uuid(),
    position: z.number().int(),
    name: z.string(),
    weightBp: z.number().int(),
    text: z.string(),
    priceCents: z.number().int(),
    mediaIds: z.array(z.string()),
    /** Its messages were taken back: nobody else gets it, and it cannot win. */
    takenBack: z.boolean(),
  })
  .meta({ id: 'CampaignVariant' });
export type CampaignVariant = z.infer<typeof campaignVariant>;

/** A campaign in a list. */
export const campaignSummary = z
  .object({
    id: z.uuid(),
    accountId: z.uuid(),
    name: z.string(),
    kind: z.enum(CAMPAIGN_KINDS),
    status: campaignStatus,
    statusReason: z.string().nullable(),
    phase: campaignPhase,
    startAt: time,
    /** Recipients drawn so far; null before the snapshot. */
    recipients: z.number().int().nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    launchedAt: time,
    startedAt: time,
    finishedAt: time,
    expiresAt: time,
    /** Put away by a person; it is left out of the list unless asked for. */
    archivedAt: time,
  })
  .meta({ id: 'CampaignSummary' });
export type CampaignSummary = z.infer<typeof campaignSummary>;

export const campaign = campaignSummary
  .extend({
    version: z.number().int(),
    /** That of a draft may have unfinished filters. */
    audience: draftAudience,
    holdoutBp: z.number().int(),
    metric: z.enum(METRICS),
    testPhase: testPhase.nullable(),
    outcomeWindowHours: z.number().int(),
    protect: protection.nullable(),
    paceBp: z.number().int().nullable(),
    delivery: z.enum(DELIVERIES),
    /** Counts the saves of the draft; a save names the one it goes by. */
    revision: z.number().int(),
    /** Who saved the draft last, `user:<id>` or `api_key:<id>`; null before the first save by the builder. */
    savedBy: z.string().nullable(),
    /** Its run in Temporal Web, for those with the permission operations.read once it was launched; null for the others. */
    runUrl: z.url().nullable(),
    /** End of the waiting time after the test share has left. */
    decideAt: time,
    /** The variant that won, or that a person chose. */
    winnerVariantId: z.uuid().nullable(),
    variants: z.array(campaignVariant),
  })
  .meta({ id: 'Campaign' });
export type Campaign = z.infer<typeof campaign>;

/** New texts, prices or media for messages that have not left; weights and who gets what stay. One entry a variant, in order. */
export const campaignEdit = z
  .strictObject({
    name: z.string().trim().min(1, 'Name the campaign.').max(200).optional(),
    variants: z.array(variantEdit).min(1),
    /** The version that was looked at: refused when another one is in force by now. Left out, the edit goes over whatever there is. */
    version: z.number().int().min(1).optional(),
  })
  .meta({ id: 'CampaignEdit' });
export type CampaignEdit = z.infer<typeof campaignEdit>;

export const campaignLaunch = z.strictObject({
  /** The draft that was looked at: refused when somebody saved a newer one. Left out, it launches as it is. */
  revision: z.number().int().min(1).optional(),
});
export const campaignReschedule = z.strictObject({ startAt: instant });
export const campaignWinner = z.strictObject({ variantId: z.uuid('Name the variant by its id.') });
export const campaignTestSend = z.strictObject({
  fanIds: z.array(z.uuid('Name fans by their ids.')).min(1, 'Name at least one test fan.').max(20, 'Send a test to at most 20 fans.'),
  /** All variants unless told. */
  variantIds: z.array(z.uuid('Name variants by their ids.')).min(1).optional(),
});
export const testMessages = z.object({ messages: z.array(z.object({ messageId: z.uuid(), fanId: z.uuid(), variantId: z.uuid() })) });

/** Who would be reached, and when the last message would leave at the account's pace; null when that is more than a year away. */
export const launchPreview = z
  .object({
    audience: audienceCounts,
    /** Of the eligible: who gets a message and who is kept as holdout. Expected numbers where a share is drawn (`exact` false). */
    plan: z.object({
      toSend: z.number().int(),
      holdout: z.number().int(),
      /** Who gets the test; null without a test phase. */
      inTest: z.number().int().nullable(),
      exact: z.boolean(),
      startAt: z.iso.datetime(),
      /** Null is without a limit. */
      perMinute: z.number().int().nullable(),
      timeZone: z.string(),
      quietHours: minuteWindow.nullable(),
      /** Waits in the account's queue already and leaves first, by where it comes from; campaigns by name. */
      queues: z.array(z.object({ source: z.string(), campaignId: z.uuid().nullable(), name: z.string().nullable(), count: z.number().int() })),
    }),
    /** Both ways to deliver it, each with its end: `native` is null where the platform has no message to many, `calls` those it takes. */
    deliveries: z.object({
      each: z.object({ endAt: time }),
      native: z.object({ endAt: time, calls: z.number().int() }).nullable(),
    }),
    /** Of the way that was chosen. `endAt` is null when nobody is to be reached, or when it would take more than a year. */
    forecast: z.object({
      endAt: time,
      sentInTime: z.number().int(),
      warnings: z.array(z.object({ code: z.string(), message: z.string(), params: z.record(z.string(), z.number()) })),
    }),
  })
  .meta({ id: 'LaunchPreview' });
export type LaunchPreview = z.infer<typeof launchPreview>;
export const launchAnswer = launchPreview.extend({ campaign }).meta({ id: 'LaunchAnswer' });
export type LaunchAnswer = z.infer<typeof launchAnswer>;

export const commandAnswer = z.object({ status: campaignStatus, phase: campaignPhase }).meta({ id: 'CampaignCommandAnswer' });
