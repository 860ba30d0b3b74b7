import type { ImportFault, ImportFaultCode } from '../../contracts/fans/import-fault';
import { importFaultText } from '../../domain/fans/import-fault-text';
import type { CsvEncoding, CsvFormat, CsvPosition, CsvRecord, CsvSeparator } from '../../domain/fans/csv-format';
import { CSV_SEPARATORS } from '../../domain/fans/csv-format';
import { guessEncoding } from './guess-encoding';
import { guessSeparator } from './guess-separator';
import { RecordScanner } from './record-scanner';
import { binaryKind } from './binary-kind';

/** The file cannot be read as CSV at all; the message says why and what to do. */
export class NotCsvError extends Error {
  override readonly name = 'NotCsvError';
  readonly fault: ImportFault;

  constructor(code: ImportFaultCode, params: ImportFault['params'] = {}) {
    super(importFaultText({ code, params }));
    this.fault = { code, params };
  }
}

export interface OpenedCsv {
  format: CsvFormat;
  headers: string[];
  /** Where the first row after the header begins. */
  start: CsvPosition;
  /** Rows of the sample, whole ones only. */
  records: CsvRecord[];
}

/**
 * Reads the beginning of a file: encoding, separator, header and the first rows.
 * @param sample the first bytes of the file, 1 MB say; `whole` when that is all of it.
 * @param told what a person said about the format; it is not guessed then.
 * @throws NotCsvError when the file is empty, has no header, or is something else.
 */
export function openCsv(sample: Buffer, whole: boolean, told: Partial<CsvFormat> = {}): OpenedCsv {
  if (sample.length === 0) throw new NotCsvError('file_empty');
  const binary = binaryKind(sample);
  if (binary !== null) throw new NotCsvError('file_binary', { kind: binary });
  const guessed = guessEncoding(sample);
  const encoding: CsvEncoding = told.encoding ?? guessed.encoding;
  const bomBytes = told.encoding === undefined || told.encoding === guessed.encoding ? guessed.bomBytes : 0;
  const from: CsvPosition = { byte: bomBytes, row: 1, line: 1 };
  const separator = told.separator ?? declaredSeparator(sample, encoding, from) ?? guessSeparator(sample, encoding, from);
  const format = { encoding, separator };
  const scanner = new RecordScanner(format, from);
  const records = scanner.push(sample.subarray(bomBytes));
  if (whole) records.push(...scanner.end());
  if (records[0] !== undefined && /^sep=.?$/i.test(records[0].text)) records.shift();
  const header = records.shift();
  if (header === undefined) throw new NotCsvError(whole ? 'only_empty_lines' : 'header_endless');
  if (header.problem !== undefined) throw new NotCsvError('header_unreadable', { detail: importFaultText(header.problem) });
  return { format, headers: uniqueHeaders(header.fields), start: header.next, records };
}

/** A first line `sep=;`, as spreadsheets write it. */
function declaredSeparator(sample: Buffer, encoding: CsvEncoding, from: CsvPosition): CsvSeparator | undefined {
  const first = new RecordScanner({ encoding, separator: '|' }, from).push(sample.subarray(from.byte, from.byte + 64))[0]?.text ?? '';
  const said = /^sep=(.)$/i.exec(first)?.[1];
  return CSV_SEPARATORS.find((separator) => separator === said);
}

/** Headers trimmed; an empty one gets its column's number, a repeated one a number behind it. */
function uniqueHeaders(fields: readonly string[]): string[] {
  const seen = new Set<string>();
  return fields.map((field, index) => {
    const name = field.trim() || `column ${index + 1}`;
    let unique = name;
    for (let count = 2; seen.has(unique); count += 1) unique = `${name} (${count})`;
    seen.add(unique);
    return unique;
  });
}
