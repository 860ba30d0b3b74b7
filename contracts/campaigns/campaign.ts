import { z } from 'zod';
import { audience } from '../accounts/audience';
import { audienceCounts } from '../fans/audience-counts';
import { METRICS } from '../experiments/verdict';
import { instant, testPhase, variantEdit } from './definition';
import { CAMPAIGN_PHASES } from './phase';
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
  })
  .meta({ id: 'CampaignVariant' });
export type CampaignVariant = z.infer<typeof campaignVariant>;

/** A campaign in a list. */
export const campaignSummary = z
  .object({
    id: z.uuid(),
    accountId: z.uuid(),
    name: z.string(),
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
  })
  .meta({ id: 'CampaignSummary' });
export type CampaignSummary = z.infer<typeof campaignSummary>;

export const campaign = campaignSummary
  .extend({
    version: z.number().int(),
    audience,
    holdoutBp: z.number().int(),
    metric: z.enum(METRICS),
    testPhase: testPhase.nullable(),
    outcomeWindowHours: z.number().int(),
    expiresAt: time,
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
  })
  .meta({ id: 'CampaignEdit' });
export type CampaignEdit = z.infer<typeof campaignEdit>;

export const campaignReschedule = z.strictObject({ startAt: instant });
export const campaignWinner = z.strictObject({ variantId: z.uuid('Name the variant by its id.') });
export const campaignTestSend = z.strictObject({
  fanIds: z.array(z.uuid('Name fans by their ids.')).min(1, 'Name at least one test fan.').max(20, 'Send a test to at most 20 fans.'),
});
export const testMessages = z.object({ messages: z.array(z.object({ messageId: z.uuid(), fanId: z.uuid(), variantId: z.uuid() })) });

/** Who would be reached, and when the last message would leave at the account's pace; null when that is more than a year away. */
export const launchPreview = z
  .object({
    audience: audienceCounts,
    forecast: z.object({ endAt: time, sentInTime: z.number().int(), warnings: z.array(z.object({ code: z.string(), message: z.string() })) }),
  })
  .meta({ id: 'LaunchPreview' });
export const launchAnswer = launchPreview.extend({ campaign }).meta({ id: 'LaunchAnswer' });
export type LaunchAnswer = z.infer<typeof launchAnswer>;

export const commandAnswer = z.object({ status: campaignStatus, phase: campaignPhase }).meta({ id: 'CampaignCommandAnswer' });
