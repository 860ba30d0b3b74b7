import type { CsvFormat, CsvPosition, CsvRecord } from '../../domain/fans/csv-format';
import { RecordScanner } from './record-scanner';

/**
 * Reads records from `from` on, as many at a time as the chunks bring. Memory is bounded by one chunk and one record.
 * @param chunks the bytes of the file from `from.byte` on.
 */
export async function* readCsv(chunks: AsyncIterable<Uint8Array>, format: CsvFormat, from: CsvPosition): AsyncGenerator<CsvRecord[]> {
  const scanner = new RecordScanner(format, from);
  for await (const chunk of chunks) {
    const records = scanner.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    if (records.length > 0) yield records;
  }
  const rest = scanner.end();
  if (rest.length > 0) yield rest;
}
