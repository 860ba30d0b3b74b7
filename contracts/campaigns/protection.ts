import { z } from 'zod';
import { OTHER_CREATORS, type Protection } from './protection-words';

export { CAMPAIGN_KINDS, DELIVERIES, type CampaignKind, type Delivery, type Protection } from './protection-words';
const MAX_HOURS = 720;

/**
 * Fans whom a campaign leaves alone besides those its audience leaves out: asked when it is drawn, and again before each message leaves.
 */
export const protection = z
  .strictObject({
    /** Whoever wrote, or was written to by a person, within so many hours; null: does not matter. */
    conversationHours: z.number().int('Give whole hours.').min(1, 'Give at least one hour, or leave it out.').max(MAX_HOURS).nullable().default(null),
    /** Whoever has a message that nobody read or answered yet. */
    messageWaiting: z.boolean().default(false),
    /** Whoever owns, or was sent, one of the media of the message. */
    sameMedia: z.boolean().default(false),
    /** Fans of other accounts of the workspace on the same platform: `talking` those with an open conversation there in the last 24 hours, `all` all of them. */
    otherCreators: z.enum(OTHER_CREATORS, { error: 'Write "talking", "all" or null.' }).nullable().default(null),
  })
  .meta({ id: 'Protection' }) satisfies z.ZodType<Protection>;

/** Of the account's rate, in basis points; null takes all that is free. */
export const paceBp = z
  .number()
  .int('Give the share in whole basis points: 5000 is half.')
  .min(100, 'Take at least 1 % of the rate.')
  .max(10_000, 'Take at most all of the rate (10000).')
  .nullable()
  .default(null);

/** How many of an audience are left alone, each under the first that holds. */
export const protectedCounts = z.object({
  alreadyBought: z.number().int(),
  sameMedia: z.number().int(),
  messageWaiting: z.number().int(),
  conversation: z.number().int(),
  otherCreators: z.number().int(),
});
export type ProtectedCounts = z.infer<typeof protectedCounts>;
