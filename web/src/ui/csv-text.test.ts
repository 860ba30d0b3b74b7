import { csvText } from './csv-text';

describe('csvText', () => {
  it.each<[string, (string | number | null)[], string]>([
    ['plain', ['a', 1, null, -2.5], 'a,1,,-2.5'],
    ['quotes, commas and line breaks', ['say "hi"', 'a,b', 'x\ny'], '"say ""hi""","a,b","x\ny"'],
    ['what a spreadsheet would run', ['=1+1', '+1', '-x', '@cmd'], "'=1+1,'+1,'-x,'@cmd"],
  ])('%s', (_name, row, line) => expect(csvText([row])).toBe(`\uFEFF${line}\r\n`));
});
