import fc from 'fast-check';
import iconv from 'iconv-lite';
import { CSV_SEPARATORS, type CsvEncoding, type CsvFormat, type CsvRecord } from '../../domain/fans/csv-format';
import { RecordScanner } from './record-scanner';

const START = { byte: 0, row: 1, line: 1 };

function readAll(bytes: Buffer, format: CsvFormat, chunkSizes: readonly number[] = [bytes.length], maxBytes?: number): CsvRecord[] {
  const scanner = new RecordScanner(format, START, maxBytes);
  const out: CsvRecord[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = Math.max(1, chunkSizes[turn % chunkSizes.length] ?? 1);
    out.push(...scanner.push(Buffer.from(bytes.subarray(at, at + size))));
    at += size;
  }
  return [...out, ...scanner.end()];
}

const write = (table: readonly string[][], separator: string, lineBreak: string, quoteAll: boolean) =>
  table
    .map((row) =>
      row
        .map((field) => (quoteAll || /["\r\n,;\t|]/.test(field) || (field === '' && row.length === 1) ? `"${field.replaceAll('"', '""')}"` : field))
        .join(separator),
    )
    .join(lineBreak);

const encodings: [CsvEncoding, string, string][] = [
  ['utf-8', 'utf8', 'é漢😀'],
  ['utf-16le', 'utf16-le', 'é漢😀'],
  ['utf-16be', 'utf16-be', 'é漢😀'],
  ['windows-1252', 'windows-1252', 'é€Œ'],
  ['ascii', 'utf8', 'az'],
  ['windows-1251', 'windows-1251', 'жЯ'],
  ['koi8-r', 'koi8-r', 'жЯ'],
];
const separator = fc.constantFrom(...CSV_SEPARATORS);
const lineBreak = fc.constantFrom('\n', '\r\n', '\r');
const chunks = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
const encoded = fc.constantFrom(...encodings).chain(([encoding, codec, letters]) => {
  const field = fc
    .array(fc.constantFrom('a', 'B', ' ', '0', '"', ',', ';', '\t', '|', '\n', '\r', '\r\n', ...letters), { maxLength: 8 })
    .map((parts) => parts.join(''));
  return fc.record({
    encoding: fc.constant(encoding),
    codec: fc.constant(codec),
    table: fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
  });
});

describe('RecordScanner', () => {
  it('reads back any table, in any encoding, with any separator, however its bytes arrive', () => {
    fc.assert(
      fc.property(
        encoded,
        separator,
        lineBreak,
        fc.boolean(),
        fc.boolean(),
        chunks,
        ({ encoding, codec, table }, between, end, quoteAll, lastBreak, sizes) => {
          const bytes = iconv.encode(write(table, between, end, quoteAll) + (lastBreak ? end : ''), codec);
          const records = readAll(bytes, { encoding, separator: between }, sizes);
          expect(records.map((record) => record.fields)).toEqual(table);
          expect(records.every((record) => record.problem === undefined)).toBe(true);
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it('goes on from the end of any record exactly as if it had never stopped', () => {
    fc.assert(
      fc.property(encoded, lineBreak, fc.nat(5), chunks, ({ encoding, codec, table }, end, stopAt, sizes) => {
        const bytes = iconv.encode(write(table, ';', end, false), codec);
        const format: CsvFormat = { encoding, separator: ';' };
        const all = readAll(bytes, format);
        const { next } = all[stopAt % all.length]!;
        const scanner = new RecordScanner(format, next);
        const rest = [...scanner.push(Buffer.from(bytes.subarray(next.byte))), ...scanner.end()];
        expect(rest).toEqual(readAll(bytes, format, sizes).slice((stopAt % all.length) + 1));
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on any bytes, and does not depend on how they are cut', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom(...encodings.map(([name]) => name)),
        separator,
        chunks,
        (bytes, encoding, between, sizes) => {
          const format = { encoding, separator: between };
          expect(readAll(Buffer.from(bytes), format, sizes, 32)).toEqual(readAll(Buffer.from(bytes), format, undefined, 32));
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it('counts rows as a spreadsheet does and lines as an editor does', () => {
    const records = readAll(Buffer.from('a,b\n\n"x\r\ny",2\n3,4'), { encoding: 'ascii', separator: ',' });
    expect(records.map(({ row, line }) => ({ row, line }))).toEqual([
      { row: 1, line: 1 },
      { row: 3, line: 3 },
      { row: 4, line: 5 },
    ]);
  });

  it('refuses the one line whose quote is never closed, and reads on', () => {
    const records = readAll(Buffer.from('id,name\n1,"Ann\n2,Bob\n3,Cid\n'), { encoding: 'ascii', separator: ',' });
    expect(records.map(({ fields, problem }) => [fields[0], problem])).toEqual([
      ['id', undefined],
      ['1', { code: 'quote_open_too_long', params: { line: 2, limit: '1 MB' } }],
      ['2', undefined],
      ['3', undefined],
    ]);
    expect(readAll(Buffer.from('id\n"a'), { encoding: 'ascii', separator: ',' })[1]?.problem).toEqual({ code: 'quote_open', params: { line: 2 } });
  });

  it('refuses NUL characters and bytes of another encoding, row by row', () => {
    const records = readAll(Buffer.concat([Buffer.from('é\n'), Buffer.from([0x61, 0xe9, 0x0a]), Buffer.from('b\0\nc')]), {
      encoding: 'utf-8',
      separator: ',',
    });
    expect(records.map((record) => record.problem)).toEqual([
      undefined,
      { code: 'bad_bytes', params: { encoding: 'UTF-8' } },
      { code: 'nul_characters', params: {} },
      undefined,
    ]);
  });

  it('reads a late Latin-1 row of a file that began as ASCII', () => {
    const records = readAll(Buffer.concat([Buffer.from('a\nZoë\n'), Buffer.from([0x5a, 0x6f, 0xeb])]), { encoding: 'ascii', separator: ',' });
    expect(records.map((record) => record.text)).toEqual(['a', 'Zoë', 'Zoë']);
  });

  it.each([
    ['plain', 'x'],
    ['quoted', '"'],
  ])('skips a %s line of 1 GB without holding it', (_kind, first) => {
    const scanner = new RecordScanner({ encoding: 'ascii', separator: ',' }, START);
    const chunk = Buffer.alloc(8_388_608, 'x');
    const before = process.memoryUsage().rss;
    const out = scanner.push(Buffer.from(`id,name\n1,${first}`));
    let peak = 0;
    for (let sent = 0; sent < 128; sent += 1) {
      out.push(...scanner.push(chunk));
      peak = Math.max(peak, process.memoryUsage().rss - before);
    }
    out.push(...scanner.push(Buffer.from('\n2,Bob\n')), ...scanner.end());
    expect(out.map(({ row, line, problem }) => ({ row, line, problem }))).toEqual([
      { row: 1, line: 1, problem: undefined },
      { row: 2, line: 2, problem: { code: 'row_too_long', params: { limit: '1 MB' } } },
      { row: 3, line: 3, problem: undefined },
    ]);
    expect(out[1]!.text).toHaveLength(2_000);
    expect(peak).toBeLessThan(120_000_000);
  });
});
