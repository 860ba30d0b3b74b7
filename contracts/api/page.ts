import { z } from 'zod';

export const pageQuery = z.object({
  limit: z.coerce.number().int('Give a whole number.').min(1, 'Ask for at least 1.').max(200, 'Ask for at most 200 at a time.').default(50),
  /** `nextCursor` of the page before; opaque. */
  cursor: z.string().max(500).optional(),
});
export type PageQuery = z.infer<typeof pageQuery>;

/** One page of a list; `nextCursor` is null on the last one. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.string().nullable() });
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}
