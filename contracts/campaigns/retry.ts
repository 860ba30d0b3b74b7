import { z } from 'zod';
import { REASON_CODES, stateOf } from '../messaging/reason-codes';

/** Whom to try again: those who failed by these reasons, or by any. */
export const campaignRetry = z.strictObject({
  name: z.string().trim().min(1, 'Name the campaign.').max(200),
  reasons: z
    .array(
      z
        .enum(REASON_CODES)
        .refine((code) => stateOf(code) === 'failed', 'Only failed messages are tried again: of those alone it is sure that they did not arrive.'),
    )
    .min(1)
    .optional(),
});
export type CampaignRetry = z.infer<typeof campaignRetry>;
