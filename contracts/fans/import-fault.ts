import { z } from 'zod';
import { DATE_ORDERS, IMPORT_KINDS } from './import-fields';

/**
 * What can be wrong with a file, its mapping or one row of it, as stable words. The web has a sentence for each in both languages
 * (`import.faults` in web/src/i18n); `params` are the values in it. First those of a row, then of the mapping, then of the whole file.
 */
export const IMPORT_FAULT_CODES = [
  'fan_id_missing',
  'date_missing',
  'amount_missing',
  'fan_unknown',
  'row_width',
  'text_too_long',
  'control_characters',
  'not_whole',
  'not_date',
  'not_amount',
  'not_currency',
  'not_time_zone',
  'not_language',
  'too_many_tags',
  'row_too_long',
  'quote_open',
  'quote_open_too_long',
  'bad_bytes',
  'nul_characters',
  'column_unknown',
  'field_missing',
  'field_unknown',
  'field_twice',
  'dates_mixed',
  'dates_ambiguous',
  'no_rows',
  'file_empty',
  'file_binary',
  'only_empty_lines',
  'header_endless',
  'header_unreadable',
] as const;
export type ImportFaultCode = (typeof IMPORT_FAULT_CODES)[number];

/** What a file is when it is no text. */
export const BINARY_KINDS = ['png', 'jpeg', 'gif', 'pdf', 'spreadsheet', 'old_spreadsheet', 'gzip', 'other'] as const;
export type BinaryKind = (typeof BINARY_KINDS)[number];

/** `order` is one of the date orders, `field` a field of imports, `kind` the kind of the import or of the file. */
export const importFault = z
  .object({ code: z.enum(IMPORT_FAULT_CODES), params: z.record(z.string(), z.union([z.string(), z.number()])) })
  .meta({ id: 'ImportFault' });
export type ImportFault = z.infer<typeof importFault>;

/** Values that the sentences have a word of their own for, in each language. */
export const FAULT_WORDS = { order: DATE_ORDERS, kind: [...IMPORT_KINDS, ...BINARY_KINDS] } as const;
