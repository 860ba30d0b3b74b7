import { z } from 'zod';
import { audience } from '../accounts/audience';

export const sampleFansBody = z.strictObject({
  accountId: z.uuid('An account is named by its id.'),
  audience,
  limit: z.number().int().min(1).max(30).default(12),
});

/** A few real fans of an audience to read a message as, of different languages, and what a text may say about each. */
export const sampleFans = z
  .object({
    fans: z.array(
      z.object({
        fanId: z.uuid(),
        name: z.string().nullable(),
        language: z.string().nullable(),
        country: z.string().nullable(),
        timeZone: z.string().nullable(),
        /** By variable name, as `first_name` or `custom.city`; null where the fan has none. */
        values: z.record(z.string(), z.string().nullable()),
      }),
    ),
    /** Every variable that some fan of the account has. */
    variables: z.array(z.string()),
    /** Fans of the audience who can be messaged, by language; null is unknown. */
    languages: z.array(z.object({ language: z.string().nullable(), count: z.number().int() })),
  })
  .meta({ id: 'SampleFans' });
export type SampleFans = z.infer<typeof sampleFans>;
