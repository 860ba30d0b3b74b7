import { z } from 'zod';
import { audience } from '../accounts/audience';
import { instant } from '../api/instant';
import { fanFilter } from './fan-selection';
import { EXPORT_KINDS } from './names';

/** `recipients` needs `campaignId`; `since` and `until` narrow transactions, everything else fans. */
export const exportQuery = z.strictObject({
  audience: audience.optional(),
  listId: fanFilter.shape.listId,
  search: fanFilter.shape.search,
  state: fanFilter.shape.state,
  fanIds: z.array(z.uuid()).min(1).max(10_000).optional(),
  /** Which columns, in the order of the file; all when left out. */
  columns: z.array(z.string().max(40)).min(1, 'Choose at least one column.').max(30).optional(),
  campaignId: z.uuid().optional(),
  since: instant.optional(),
  until: instant.optional(),
});
export type ExportQuery = z.infer<typeof exportQuery>;

export const createExportBody = z.strictObject({
  accountId: z.uuid('An account is named by its id.'),
  kind: z.enum(EXPORT_KINDS),
  query: exportQuery.default({}),
});

export const exportJob = z
  .object({
    id: z.uuid(),
    accountId: z.uuid().nullable(),
    kind: z.enum(EXPORT_KINDS),
    /** `waiting`: asked for while Temporal was away; it begins by itself. */
    status: z.enum(['waiting', 'running', 'completed', 'failed', 'cancelled']),
    rows: z.number().int(),
    /** How many there will be, as counted at the beginning; null where that is not counted. */
    totalRows: z.number().int().nullable(),
    query: exportQuery,
    /** Id of the person who asked for it; null for the system. */
    createdBy: z.string().nullable(),
    /** Until when the file can be fetched; null until it is written. A time that has passed: the file is gone. */
    expiresAt: z.string().nullable(),
    bytes: z.number().int(),
    error: z.string().nullable(),
    createdAt: z.string(),
    finishedAt: z.string().nullable(),
  })
  .meta({ id: 'Export' });
export type ExportJob = z.infer<typeof exportJob>;
