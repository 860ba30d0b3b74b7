import { z } from 'zod';
import { audience } from '../accounts/audience';

export const countAudienceBody = z.strictObject({ accountId: z.uuid('An account is named by its id.'), audience });

/** included = excluded + suppressed + frozen + consentWithdrawn + eligible. */
export const audienceCounts = z
  .object({
    /** Fans that the include side names. */
    included: z.number().int(),
    /** Of these, taken out by the exclude side. */
    excluded: z.number().int(),
    suppressed: z.number().int(),
    frozen: z.number().int(),
    consentWithdrawn: z.number().int(),
    /** Who can be messaged, quiet hours and caps aside. */
    eligible: z.number().int(),
  })
  .meta({ id: 'AudienceCounts' });
export type AudienceCounts = z.infer<typeof audienceCounts>;
