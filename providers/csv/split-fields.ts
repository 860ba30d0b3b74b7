import type { CsvSeparator } from '../../domain/fans/csv-format';

/**
 * The fields of one record. A field is quoted when it begins with a quote; two quotes inside stand for one.
 * What follows a closing quote up to the separator is kept as it is.
 */
export function splitFields(text: string, separator: CsvSeparator): string[] {
  if (!text.includes('"')) return text.split(separator);
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    let field = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const quote = text.indexOf('"', at);
        if (quote === -1) return [...fields, field + text.slice(at)];
        field += text.slice(at, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        field += '"';
        at += 1;
      }
    }
    const end = text.indexOf(separator, at);
    if (end === -1) return [...fields, field + text.slice(at)];
    fields.push(field + text.slice(at, end));
    at = end + 1;
  }
}
