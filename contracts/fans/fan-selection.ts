import { z } from 'zod';
import { audience } from '../accounts/audience';
import { FAN_STATES } from './names';

/** Which fans a page shows. All of it holds together; what is left out does not narrow. */
export const fanFilter = z.strictObject({
  accountId: z.uuid('An account is named by its id.').optional(),
  listId: z.uuid('A list is named by its id.').optional(),
  /** Part of a name, or the platform's id. */
  search: z.string().trim().min(1).max(100).optional(),
  state: z.enum(FAN_STATES).optional(),
  audience: audience.optional(),
});
export type FanFilter = z.infer<typeof fanFilter>;

const MAX_IDS = 10_000;

/** Fans by name, or everybody that a filter shows, on all its pages. */
export const fanSelection = z.union([z.strictObject({ fanIds: z.array(z.uuid()).min(1).max(MAX_IDS) }), z.strictObject({ filter: fanFilter })], {
  error: `Give fanIds, up to ${MAX_IDS.toLocaleString('en')} of them, or a filter.`,
});
export type FanSelection = z.infer<typeof fanSelection>;

/** suppressed, frozen and consentWithdrawn may overlap; the rest is reachable. */
export const fanCounts = z
  .object({
    fans: z.number().int(),
    reachable: z.number().int(),
    suppressed: z.number().int(),
    frozen: z.number().int(),
    consentWithdrawn: z.number().int(),
    /** Purchases of all of them. */
    purchases: z.number().int(),
    /** What they spent, by the currency of their account; null for those who may not see money. */
    spent: z.array(z.object({ currency: z.string(), cents: z.number().int() })).nullable(),
  })
  .meta({ id: 'FanCounts' });
export type FanCounts = z.infer<typeof fanCounts>;

export const suppressManyBody = z.strictObject({
  selection: fanSelection,
  reason: z.enum(['manual', 'complaint']).default('manual'),
  /** Why, in words; kept with each of them. */
  wording: z.string().trim().min(1, 'Say why; it is kept.').max(500),
});
export const suppressManyAnswer = z.object({
  /** Who was reachable before, or frozen, and is suppressed now. */
  suppressed: z.number().int(),
  /** Who was on the suppression list already. */
  already: z.number().int(),
});
