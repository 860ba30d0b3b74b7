import { z } from 'zod';
import { protectedCounts, protection } from '../campaigns/protection';
import { audience } from '../accounts/audience';

export const countAudienceBody = z.strictObject({
  accountId: z.uuid('An account is named by its id.'),
  audience,
  /** Fans that a campaign would leave alone besides, and the media of its message. */
  protect: protection.nullable().default(null),
  mediaIds: z.array(z.string().min(1)).max(50).default([]),
});

/** included = excluded + suppressed + frozen + consentWithdrawn + protected, all of it + eligible. */
export const audienceCounts = z
  .object({
    /** Fans that the include side names. */
    included: z.number().int(),
    /** Of these, taken out by the exclude side. */
    excluded: z.number().int(),
    suppressed: z.number().int(),
    frozen: z.number().int(),
    consentWithdrawn: z.number().int(),
    /** Left alone by the campaign; null when nothing of it was asked. */
    protected: protectedCounts.nullable(),
    /** Who can be messaged, quiet hours and caps aside. */
    eligible: z.number().int(),
  })
  .meta({ id: 'AudienceCounts' });
export type AudienceCounts = z.infer<typeof audienceCounts>;
