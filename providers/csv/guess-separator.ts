import { CSV_SEPARATORS, type CsvEncoding, type CsvPosition, type CsvRecord, type CsvSeparator } from '../../domain/fans/csv-format';
import { RecordScanner } from './record-scanner';

/** The separator with which the first records have most often the same number of fields; a comma where none has more than one. */
export function guessSeparator(sample: Buffer, encoding: CsvEncoding, from: CsvPosition): CsvSeparator {
  let best: CsvSeparator = ',';
  let bestScore = 0;
  for (const separator of CSV_SEPARATORS) {
    const records = new RecordScanner({ encoding, separator }, from).push(sample.subarray(from.byte)).slice(0, 100);
    const score = agreement(
      records.length > 0 ? records : new RecordScanner({ encoding, separator }, from).push(withBreak(sample.subarray(from.byte), encoding)),
    );
    if (score > bestScore) [best, bestScore] = [separator, score];
  }
  return best;
}

/** How many records agree with the first on its number of fields, weighted a little by that number. */
function agreement(records: readonly CsvRecord[]): number {
  const columns = records[0]?.fields.length ?? 1;
  if (columns < 2) return 0;
  const same = records.filter((record) => record.fields.length === columns).length;
  return same / records.length + Math.min(columns, 50) / 1_000;
}

function withBreak(bytes: Buffer, encoding: CsvEncoding): Buffer {
  const lineBreak = encoding === 'utf-16le' ? [10, 0] : encoding === 'utf-16be' ? [0, 10] : [10];
  return Buffer.concat([bytes, Buffer.from(lineBreak)]);
}
