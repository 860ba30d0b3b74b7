import { z } from 'zod';

/** What happened over time, in equal stretches without gaps: `at` is the beginning of each. */
export const campaignActivity = z
  .object({
    campaignId: z.uuid(),
    bucketMs: z.number().int(),
    points: z.array(z.object({ at: z.iso.datetime(), sent: z.number().int(), replied: z.number().int(), bought: z.number().int() })),
    asOf: z.iso.datetime(),
  })
  .meta({ id: 'CampaignActivity' });
export type CampaignActivity = z.infer<typeof campaignActivity>;
