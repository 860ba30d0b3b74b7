import fc from 'fast-check';
import iconv from 'iconv-lite';
import { NotCsvError, openCsv } from './open-csv';

const open = (text: string, codec = 'utf8', addBOM = false) => openCsv(iconv.encode(text, codec, { addBOM }), true);

describe('openCsv', () => {
  const text = 'id;prénom;ville\n1;Zoé;Besançon\n2;Anaïs;Nîmes\n3;Loïc;Orléans\n';

  it.each([
    ['utf8', false, 'utf-8'],
    ['utf8', true, 'utf-8'],
    ['utf16-le', true, 'utf-16le'],
    ['utf16-le', false, 'utf-16le'],
    ['utf16-be', true, 'utf-16be'],
    ['utf16-be', false, 'utf-16be'],
    ['windows-1252', false, 'windows-1252'],
    ['latin1', false, 'windows-1252'],
  ])('knows %s (mark: %s)', (codec, addBOM, encoding) => {
    const csv = open(text, codec, addBOM);
    expect(csv.format).toEqual({ encoding, separator: ';' });
    expect(csv.headers).toEqual(['id', 'prénom', 'ville']);
    expect(csv.records.map((record) => record.fields[1])).toEqual(['Zoé', 'Anaïs', 'Loïc']);
  });

  it('finds the separator of any plain table of two or more columns', () => {
    const cell = fc.stringMatching(/^[a-z0-9 .]{1,6}$/);
    fc.assert(
      fc.property(
        fc.constantFrom(',', ';', '\t', '|'),
        fc
          .integer({ min: 2, max: 6 })
          .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 })),
        (separator, table) => {
          expect(open(table.map((row) => row.join(separator)).join('\n')).format.separator).toBe(separator);
        },
      ),
    );
  });

  it('is not misled by decimal commas, nor by a declared separator', () => {
    expect(open('id;spend\n1;10,50\n2;11,25\n').format.separator).toBe(';');
    const declared = open('sep=|\nid|a,b\n1|x\n');
    expect([declared.format.separator, declared.headers, declared.records[0]?.row]).toEqual(['|', ['id', 'a,b'], 3]);
  });

  it('tells repeated and empty headers apart', () => expect(open('id,tag,tag,\n1,a,b,c').headers).toEqual(['id', 'tag', 'tag (2)', 'column 4']));
  it('keeps a file with a header only', () => expect(open('id,name').records).toEqual([]));

  it.each([
    ['', /empty/],
    ['\n\n\r\n', /empty lines only/],
  ])('refuses %j', (content, message) => {
    expect(() => open(content)).toThrow(message);
    expect(() => open(content)).toThrow(NotCsvError);
  });
  it('refuses what is no text', () => {
    expect(() => openCsv(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), true)).toThrow(/a PNG picture, not CSV/);
    expect(() => openCsv(Buffer.from(Array.from({ length: 500 }, (_, at) => (at * 7) % 32)), true)).toThrow(/binary data, not CSV/);
  });
  it('refuses a header of 1 GB after its first megabyte', () => expect(() => openCsv(Buffer.alloc(1_048_576, 'a'), false)).toThrow(/no header row/));
  it('keeps UTF-8 when a few rows are broken', () => {
    const sample = Buffer.concat([Buffer.from('id,nom\n' + '1,Zoé Hélène\n'.repeat(30)), Buffer.from([0x32, 0x2c, 0xe9, 0x0a])]);
    const csv = openCsv(sample, true);
    expect([csv.format.encoding, csv.records.at(-1)?.problem]).toEqual(['utf-8', { code: 'bad_bytes', params: { encoding: 'UTF-8' } }]);
  });
});
