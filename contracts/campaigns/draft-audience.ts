import { z } from 'zod';

const rule = z.strictObject({
  field: z.string().max(200),
  op: z.string().max(40),
  value: z.union([z.string().max(1_000), z.number(), z.array(z.union([z.string().max(1_000), z.number()])).max(200)]).optional(),
});
const side = z
  .strictObject({
    listIds: z.array(z.uuid()).max(100).default([]),
    filters: z.array(rule).max(100).default([]),
    match: z.enum(['all', 'any']).default('all'),
  })
  .prefault({});

/** An audience as far as a person has come: filters of the right shape, their values perhaps still missing. */
export const draftAudience = z.strictObject({ include: side, exclude: side });
