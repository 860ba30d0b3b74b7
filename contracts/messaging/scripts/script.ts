import { z } from 'zod';
import { replyContent } from '../replies/reply';

export const MAX_STEPS = 50;

/** One message of a script. The id stays through versions, so that figures of a step add up. */
export const scriptStep = z
  .strictObject({
    id: z.uuid(),
    ...replyContent,
    /** For the chatter, never sent. */
    note: z.string().max(500, 'Use at most 500 characters.').default(''),
    /** How long to wait after the step before, as advice; 0 says nothing. */
    waitMinutes: z.number().int().min(0).max(43_200, 'Advise at most 30 days (43200 minutes).').default(0),
  })
  .meta({ id: 'ScriptStep' });
export type ScriptStep = z.output<typeof scriptStep>;
