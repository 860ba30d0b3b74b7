import type { BinaryKind, ImportFault, ImportFaultCode } from '../../contracts/fans/import-fault';

type Params = ImportFault['params'];

const BINARY: Readonly<Record<BinaryKind, string>> = {
  png: 'a PNG picture',
  jpeg: 'a JPEG picture',
  gif: 'a GIF picture',
  pdf: 'a PDF document',
  spreadsheet: 'a spreadsheet or ZIP archive',
  old_spreadsheet: 'an old spreadsheet',
  gzip: 'a gzip archive',
  other: 'binary data',
};
const inWords = (order: unknown) => (order === 'dmy' ? 'day first' : 'month first');

const SENTENCES: Readonly<Record<ImportFaultCode, (of: Params) => string>> = {
  fan_id_missing: () => 'The platform id of the fan is missing.',
  date_missing: () => 'The date is missing.',
  amount_missing: () => 'The amount is missing.',
  fan_unknown: ({ fan }) => `The account has no fan ${fan}. Import the fans first, or let missing fans be created.`,
  row_width: ({ values, columns }) => `The row has ${values} ${values === 1 ? 'value' : 'values'} for ${columns} columns.`,
  text_too_long: ({ column, max }) => `${column} is longer than ${max} characters.`,
  control_characters: ({ column }) => `${column} holds control characters.`,
  not_whole: ({ column, value }) => `${column} "${value}" is no whole number.`,
  not_date: ({ column, value, order }) => `${column} "${value}" is no date that exists (read ${inWords(order)}).`,
  not_amount: ({ column, value }) => `${column} "${value}" is no amount of money.`,
  not_currency: ({ value }) => `The currency "${value}" is no code of three letters.`,
  not_time_zone: ({ column, value }) => `${column} "${value}" is no IANA time zone such as Europe/Paris.`,
  not_language: ({ column, value }) => `${column} "${value}" is no language code such as en or fr.`,
  too_many_tags: ({ column, max }) => `${column} has more than ${max} tags.`,
  row_too_long: ({ limit }) => `The row is longer than ${limit}.`,
  quote_open: ({ line }) => `The quote that opens in line ${line} is never closed.`,
  quote_open_too_long: ({ line, limit }) => `The quote that opens in line ${line} is not closed within ${limit}.`,
  bad_bytes: ({ encoding }) => `The row holds bytes that are not ${encoding}.`,
  nul_characters: () => 'The row holds NUL characters.',
  column_unknown: ({ column, columns }) => `The file has no column "${column}". It has: ${columns}.`,
  field_missing: ({ field, example }) => `No column is read as ${field}, which every row needs. Map one, for example ${example}=${field}.`,
  field_unknown: ({ field, kind }) => `"${field}" is no field of ${kind}.`,
  field_twice: ({ first, column, field }) => `Both "${first}" and "${column}" are read as ${field}; leave one out.`,
  dates_mixed: ({ order }) => `Dates with the day first and with the month first are mixed; they are read ${inWords(order)}, the others are refused.`,
  dates_ambiguous: ({ value, order }) =>
    `Dates such as ${value} can be read both ways; they are read ${inWords(order)}. Set dateOrder to change that.`,
  no_rows: () => 'The file has a header row and no rows below it.',
  file_empty: () => 'The file is empty. It needs a header row and one row for each fan or transaction.',
  file_binary: ({ kind }) => `The file is ${BINARY[kind as BinaryKind]}, not CSV. Save it as CSV (comma separated, UTF-8) and upload that.`,
  only_empty_lines: () => 'The file holds empty lines only.',
  header_endless: () => 'The first row does not end within the first 1 MB, so there is no header row.',
  header_unreadable: ({ detail }) => `The header row cannot be read. ${detail}`,
};

/** A fault as the API says it. */
export function importFaultText({ code, params }: ImportFault): string {
  return SENTENCES[code](params);
}
