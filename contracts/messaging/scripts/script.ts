import { z } from 'zod';
import { pageQuery } from '../../api/page';
import { fieldError } from '../../api/problem';
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

const stepInput = scriptStep.extend({
  /** Left out for a new step. */
  id: z.uuid().optional(),
});
const fields = {
  name: z.string().trim().min(1, 'Name the script.').max(80, 'Use at most 80 characters.'),
  description: z.string().trim().max(500, 'Use at most 500 characters.').default(''),
  /** Null: for every account. */
  accountId: z.uuid().nullable().default(null),
  steps: z
    .array(stepInput)
    .max(MAX_STEPS, `Use at most ${MAX_STEPS} steps.`)
    .refine(
      (steps) => {
        const ids = steps.flatMap(({ id }) => (id === undefined ? [] : [id]));
        return new Set(ids).size === ids.length;
      },
      { message: 'Two steps have the same id; leave the id out for a new step.' },
    )
    .default([]),
};
export const scriptInput = z.strictObject(fields).meta({ id: 'ScriptInput' });
export type ScriptInput = z.output<typeof scriptInput>;
/** The whole script; a save over a newer revision is refused as conflict. */
export const scriptSave = z.strictObject({ revision: z.number().int().min(1), ...fields }).meta({ id: 'ScriptSave' });
export type ScriptSave = z.output<typeof scriptSave>;

export const scriptSummary = z
  .object({
    id: z.uuid(),
    accountId: z.uuid().nullable(),
    name: z.string(),
    description: z.string(),
    /** Fans who are in the middle of it stay with the version they began with. */
    version: z.number().int(),
    revision: z.number().int(),
    steps: z.number().int(),
    running: z.number().int(),
    archivedAt: z.iso.datetime().nullable(),
    updatedAt: z.iso.datetime(),
    updatedBy: z.string().nullable(),
  })
  .meta({ id: 'ScriptSummary' });
export type ScriptSummary = z.infer<typeof scriptSummary>;

/** The script as it stands, and everything that stands between it and its first fan. */
export const script = scriptSummary.extend({ steps: z.array(scriptStep), problems: z.array(fieldError) }).meta({ id: 'Script' });
export type Script = z.infer<typeof script>;

export const scriptsQuery = pageQuery.extend({
  search: z.string().trim().max(100).optional(),
  accountId: z.uuid().optional(),
  /** Those that were put away. */
  archived: z.enum(['yes', 'no']).default('no'),
});
export type ScriptsQuery = z.output<typeof scriptsQuery>;

/** What one step did, over all versions of the script. */
export const stepFigures = z.object({
  stepId: z.uuid(),
  sent: z.number().int(),
  skipped: z.number().int(),
  read: z.number().int(),
  bought: z.number().int(),
  /** Gross, by currency; null without revenue.read. */
  revenue: z.array(z.object({ currency: z.string(), cents: z.number().int() })).nullable(),
});
export const scriptFigures = z
  .object({
    runs: z.number().int(),
    running: z.number().int(),
    done: z.number().int(),
    stopped: z.object({ bought: z.number().int(), refused: z.number().int(), by_hand: z.number().int(), suppressed: z.number().int() }),
    steps: z.array(stepFigures),
  })
  .meta({ id: 'ScriptFigures' });
export type ScriptFigures = z.infer<typeof scriptFigures>;
