import { z } from 'zod';
import { importFault } from './import-fault';
import { DATE_ORDERS, DECIMAL_MARKS, IMPORT_KINDS, importMapping } from './import-fields';

/** `waiting`: started while Temporal was away; it begins by itself. A file that cannot be read at all is `failed` from the start, with `startedAt` null. */
export const IMPORT_STATUSES = ['uploaded', 'waiting', 'running', 'completed', 'failed', 'cancelled'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

export const uploadQuery = z.object({
  accountId: z.uuid('An account is named by its id.'),
  kind: z.enum(IMPORT_KINDS).default('fans'),
  filename: z.string().max(200).default('import.csv'),
});

/** What a person says about the file; what is left out is guessed. */
export const importOptions = z.strictObject({
  mapping: importMapping.optional(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1250', 'windows-1251', 'koi8-r']).optional(),
  separator: z.enum([',', ';', '\t', '|']).optional(),
  dateOrder: z.enum(DATE_ORDERS).optional(),
  decimalMark: z.enum(DECIMAL_MARKS).optional(),
  /** Every fan of the file goes on this list. */
  listId: z.uuid().optional(),
  /** Transactions of fans who are not there make them; else they are refused. */
  createMissingFans: z.boolean().optional(),
});
export type ImportOptions = z.infer<typeof importOptions>;

/** created + updated + unchanged + refused = rows. */
export const importJob = z
  .object({
    id: z.uuid(),
    accountId: z.uuid(),
    kind: z.enum(IMPORT_KINDS),
    status: z.enum(IMPORT_STATUSES),
    filename: z.string(),
    bytes: z.number().int(),
    /** How much of the file is read; with `bytes` the share that is done. */
    bytesRead: z.number().int(),
    rows: z.number().int(),
    created: z.number().int(),
    updated: z.number().int(),
    unchanged: z.number().int(),
    refused: z.number().int(),
    error: z.string().nullable(),
    /** What makes the file unreadable, in parts; null for every other end. */
    fault: importFault.nullable(),
    /** Id of the person who uploaded it; null for the system. */
    createdBy: z.string().nullable(),
    /** The list that every fan of the file goes on. */
    listId: z.string().nullable(),
    createdAt: z.string(),
    startedAt: z.string().nullable(),
    finishedAt: z.string().nullable(),
  })
  .meta({ id: 'Import' });
export type ImportJob = z.infer<typeof importJob>;

const problem = z.object({ level: z.enum(['error', 'warning']), column: z.string().optional(), message: z.string(), ...importFault.shape });

export const importPreview = z
  .object({
    encoding: z.string(),
    separator: z.string(),
    columns: z.array(
      z.object({
        header: z.string(),
        fields: z.array(z.string()),
        dateOrder: z.enum(DATE_ORDERS),
        decimalMark: z.enum(DECIMAL_MARKS),
        samples: z.array(z.string()),
      }),
    ),
    /** The account's zone: a date without a time is its midnight there. A time without a zone is UTC. */
    timeZone: z.string(),
    /** Headers that are read as nothing. Map one to `custom.<name>` to keep it. */
    unknownColumns: z.array(z.string()),
    problems: z.array(problem),
    /**
     * What the import would do with the rows that were looked at: all of them when `complete`, else the first thousands. `known` are fans or payments
     * that are here already; a row that says nothing new changes nothing.
     */
    outlook: z.object({ rows: z.number().int(), known: z.number().int(), fresh: z.number().int(), refused: z.number().int(), complete: z.boolean() }),
    /** The first 20 rows as they would be taken, or why not, as a sentence and in parts. */
    rows: z.array(
      z.object({
        row: z.number().int(),
        line: z.number().int(),
        values: z.array(z.string()),
        refused: z.string().nullable(),
        fault: importFault.nullable(),
      }),
    ),
  })
  .meta({ id: 'ImportPreview' });
export type ImportPreview = z.infer<typeof importPreview>;

/** One refused row, and what stood in it. */
export const refusedRow = z
  .object({ row: z.number().int(), line: z.number().int(), reason: z.string(), fault: importFault.nullable(), values: z.array(z.string()) })
  .meta({ id: 'RefusedRow' });
export type RefusedRow = z.infer<typeof refusedRow>;

/** Refused rows by their reason, the most frequent first; what differs from row to row in a reason is left out of it, as is in `params`. `fault` is null for rows of older imports. */
export const refusals = z
  .object({
    headers: z.array(z.string()),
    reasons: z.array(z.object({ reason: z.string(), fault: importFault.nullable(), rows: z.number().int() })),
    /** The first of them, in the order of the file. */
    rows: z.array(refusedRow),
    /** When the rows are removed from here; null while the import runs. */
    keptUntil: z.string().nullable(),
  })
  .meta({ id: 'Refusals' });
export type Refusals = z.infer<typeof refusals>;
export const REFUSALS_KEPT_DAYS = 30;
