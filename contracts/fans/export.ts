import { z } from 'zod';
import { audience } from '../accounts/audience';

export const EXPORT_KINDS = ['fans', 'transactions', 'recipients'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** `recipients` needs `campaignId`; `audience` narrows fans, `since` and `until` transactions. */
export const exportQuery = z.strictObject({
  audience: audience.optional(),
  campaignId: z.uuid().optional(),
  since: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
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
    status: z.enum(['running', 'completed', 'failed', 'cancelled']),
    rows: z.number().int(),
    bytes: z.number().int(),
    error: z.string().nullable(),
    createdAt: z.string(),
    finishedAt: z.string().nullable(),
  })
  .meta({ id: 'Export' });
export type ExportJob = z.infer<typeof exportJob>;
