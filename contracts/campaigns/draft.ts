import { z } from 'zod';
import { METRICS } from '../experiments/verdict';
import { FULL_SHARE_BP } from '../experiments/assignment';
import { instant } from '../api/instant';
import { fieldError } from '../api/problem';
import { campaign } from './campaign';
import { CAMPAIGN_KINDS, DELIVERIES, paceBp, protection } from './protection';
import { draftAudience } from './draft-audience';
import { MAX_VARIANTS } from './definition';

const MAX_TEXT = 20_000;
const share = z.number().int().min(0).max(FULL_SHARE_BP);

/** A campaign as far as a person has come: of the right shape, but names and texts may be empty, filters unfinished and weights not yet whole. */
export const campaignDraft = z
  .strictObject({
    name: z.string().max(200).default(''),
    accountId: z.uuid('Name the platform account by its id.'),
    audience: draftAudience.prefault({}),
    variants: z
      .array(
        z.strictObject({
          name: z.string().max(80),
          weightBp: share,
          text: z.string().max(MAX_TEXT).default(''),
          priceCents: z.number().int().min(0).max(100_000_000).default(0),
          mediaIds: z.array(z.string().min(1)).max(50).default([]),
        }),
      )
      .min(1)
      .max(MAX_VARIANTS),
    holdoutBp: z.number().int().min(0).max(9_000).default(0),
    metric: z.enum(METRICS).default('reply'),
    testPhase: z
      .strictObject({
        shareBp: share,
        waitMinutes: z.number().int().min(0).max(43_200),
        fallback: z.union([z.literal('split'), z.number().int().min(0)]).default('split'),
      })
      .nullable()
      .default(null),
    startAt: instant.nullable().default(null),
    expiresAt: instant.nullable().default(null),
    outcomeWindowHours: z.number().int().min(1).max(720).default(72),
    kind: z.enum(CAMPAIGN_KINDS).default('campaign'),
    protect: protection.nullable().default(null),
    paceBp,
    delivery: z.enum(DELIVERIES).default('each'),
  })
  .meta({ id: 'CampaignDraft' });
export type CampaignDraft = z.infer<typeof campaignDraft>;

/** `revision` is the one the person saw; a save over a newer one is refused as campaigns.draft_changed. */
export const draftSave = z.strictObject({ revision: z.number().int().min(1), definition: campaignDraft });
export type DraftSave = z.infer<typeof draftSave>;

/** The draft as saved, and everything that stands between it and a launch. */
export const draftAnswer = z.object({ campaign, problems: z.array(fieldError) }).meta({ id: 'CampaignDraftAnswer' });
export type DraftAnswer = z.infer<typeof draftAnswer>;
