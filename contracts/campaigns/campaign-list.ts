import { HELD_STATES } from '../accounts/account';
import { z } from 'zod';
import { pageQuery } from '../api/page';
import { campaignStatus } from './campaign';
import { CAMPAIGN_KINDS } from './protection';
import { CAMPAIGN_SORTS } from './campaign-sorts';
import { stateCounts } from './outcome';

const which = {
  accountId: z.uuid().optional(),
  kind: z.enum(CAMPAIGN_KINDS).optional(),
  search: z.string().trim().min(1).max(100).optional(),
};

export const campaignsQuery = pageQuery.extend({
  ...which,
  status: campaignStatus.optional(),
  archived: z.enum(['yes', 'no']).default('no'),
  sort: z.enum(CAMPAIGN_SORTS).default('created'),
  order: z.enum(['asc', 'desc']).default('desc'),
});
export type CampaignsQuery = z.infer<typeof campaignsQuery>;

export const campaignCountsQuery = z.object(which);
const count = z.number().int();
/** Of the tabs over the list; `all` is without the archived ones. */
export const campaignCounts = z
  .object({ all: count, draft: count, scheduled: count, running: count, paused: count, completed: count, cancelled: count, archived: count })
  .meta({ id: 'CampaignCounts' });
export type CampaignCounts = z.infer<typeof campaignCounts>;

const MOST_FIGURES = 50;
export const figuresQuery = z.object({
  ids: z
    .string()
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(z.uuid('Name campaigns by their ids, with commas between.')).min(1).max(MOST_FIGURES)),
});

/** What a list shows of a launched campaign besides its name and state; drafts have none. */
export const campaignFigures = z
  .object({
    campaignId: z.uuid(),
    recipients: count,
    states: stateCounts,
    /** Of the open ones: wait for something else than their slot. */
    held: count,
    replied: count,
    bought: count,
    /** Null for those who may not see money. */
    revenueCents: count.nullable(),
    /** The variant that won or was chosen; null while nobody knows. */
    winner: z.object({ variantId: z.uuid(), name: z.string() }).nullable(),
    /** The variant with the best rate so far, while nothing is decided and each variant has 30 settled messages; a look, not a verdict. */
    leading: z.object({ variantId: z.uuid(), name: z.string() }).nullable(),
    /** As in its progress: when the open ones will have left; null when nobody knows. */
    endAt: z.iso.datetime().nullable(),
    accountHeld: z.enum(HELD_STATES).nullable(),
  })
  .meta({ id: 'CampaignFigures' });
export type CampaignFigures = z.infer<typeof campaignFigures>;
