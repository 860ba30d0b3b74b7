import { z } from 'zod';
import { ruleProblem } from './audience-rule';

export const MAX_AUDIENCE_RULES = 50;
export const MAX_AUDIENCE_LISTS = 100;

const RULE_SHAPE = 'Write a rule as {"field": "spendCents", "op": "gte", "value": 5000}.';

// A misspelt "filter" that is quietly dropped would message everybody.
function unknownKeys(issue: { code?: string; keys?: string[] }): string | undefined {
  return issue.code === 'unrecognized_keys' ? `"${issue.keys?.join('", "')}" is not known here; correct or remove it.` : undefined;
}

/** One condition on a fan; what each operator means stands in `domain/accounts/audience-rules`. */
export const audienceRule = z
  .strictObject(
    {
      field: z.string({ error: RULE_SHAPE }),
      op: z.string({ error: RULE_SHAPE }),
      value: z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))]).optional(),
    },
    { error: (issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(issue) : RULE_SHAPE) },
  )
  .superRefine((rule, context) => {
    const problem = ruleProblem(rule);
    if (problem)
      context.addIssue({ code: 'custom', path: [problem.part], message: problem.message, input: rule, params: { code: 'filter_incomplete' } });
  });
export type AudienceRule = z.infer<typeof audienceRule>;

const listIds = z
  // In small letters, as the record compares them inside the rules.
  .array(z.uuid('A list is named by its id.').toLowerCase())
  .max(MAX_AUDIENCE_LISTS, `Use at most ${MAX_AUDIENCE_LISTS} lists; merge some into one.`)
  .default([]);
const match = z.enum(['all', 'any'], { error: 'Write "all" (every filter holds) or "any" (one is enough).' }).default('all');
const side = z.strictObject({ listIds, filters: z.array(audienceRule).default([]), match }, { error: unknownKeys });

/**
 * Who a campaign is for. Included: fans on any of the include lists (no list means every fan of the account) who pass the
 * include filters. Taken out of these: fans on any exclude list, and fans who pass the exclude filters, if there are any.
 */
export const audience = z
  .strictObject(
    {
      include: side.default({ listIds: [], filters: [], match: 'all' }),
      exclude: side.default({ listIds: [], filters: [], match: 'all' }),
    },
    { error: unknownKeys },
  )
  .superRefine(({ include, exclude }, context) => {
    const count = include.filters.length + exclude.filters.length;
    if (count <= MAX_AUDIENCE_RULES) return;
    context.addIssue({
      code: 'custom',
      path: ['include', 'filters'],
      message: `${count} filters are more than ${MAX_AUDIENCE_RULES}; put part of the fans on a list and include that.`,
      params: { code: 'too_many_filters', max: MAX_AUDIENCE_RULES },
    });
  });
export type Audience = z.infer<typeof audience>;
export type AudienceSide = z.infer<typeof side>;
