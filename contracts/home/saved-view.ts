import { z } from 'zod';

/** Pages whose filters can be kept. */
export const SAVED_VIEW_PAGES = ['fans', 'campaigns', 'messages'] as const;
export type SavedViewPage = (typeof SAVED_VIEW_PAGES)[number];
const page = z.enum(SAVED_VIEW_PAGES, { error: `Use one of ${SAVED_VIEW_PAGES.join(', ')}.` });

const name = z.string().trim().min(1, 'Name the view.').max(60, 'Use at most 60 characters.');
/** The search of the page's address: names with plain values. The page drops what it no longer understands. */
const search = z
  .record(z.string().max(40), z.union([z.string().max(500), z.number(), z.boolean(), z.array(z.string().max(200)).max(50)]))
  .refine((value) => JSON.stringify(value).length <= 4_000, 'These filters are too many to keep: use at most 4,000 characters.');

export const savedView = z
  .object({
    id: z.uuid(),
    page,
    name: z.string(),
    search,
    shared: z.boolean(),
    /** Yours to change; a shared one of others is there to use. */
    isMine: z.boolean(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'SavedView' });
export type SavedView = z.infer<typeof savedView>;

export const savedViewQuery = z.object({ page });
export const savedViewInput = z.strictObject({ page, name, search, shared: z.boolean().default(false) }).meta({ id: 'SavedViewInput' });
export type SavedViewInput = z.output<typeof savedViewInput>;
export const savedViewPatch = z
  .strictObject({ name: name.optional(), search: search.optional(), shared: z.boolean().optional() })
  .meta({ id: 'SavedViewPatch' });
export type SavedViewPatch = z.output<typeof savedViewPatch>;
