import type { DecimalMark } from '../../contracts/fans/import-fields';

const MAX_DIGITS = 13;

/**
 * Money written as decimal text, in integer cents; null when it is no amount. Never passes through a float.
 * Takes currency signs and codes, thousands separators and a minus, in front, behind or as brackets. Fractions of a cent are rounded half up.
 */
export function parseMoneyCents(text: string, mark: DecimalMark): number | null {
  const bare = text
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(/^\(([^-]*)\)$/, '-$1')
    .replace(/\p{Sc}|^[A-Z]{3}|[A-Z]{3}$|^-?[A-Z]{3}/gu, (found) => (found.startsWith('-') ? '-' : ''));
  const signed = /^([-+−]?)([\d.,]+?)(-?)$/.exec(bare);
  if (signed === null) return null;
  const amount = decimalCents(signed[2]!, decimalMarkOf(signed[2]!, mark));
  if (amount === null) return null;
  const negative = signed[1] === '-' || signed[1] === '−' || signed[3] === '-';
  return negative && amount !== 0 ? -amount : amount;
}

/** The mark that the amounts of a column are written with; `null` when none of them tells. */
export function guessDecimalMark(values: readonly string[]): DecimalMark | null {
  let comma = 0;
  let point = 0;
  for (const value of values) {
    const tail = /([.,])(\d*)\D*$/.exec(value);
    if (tail === null) continue;
    const both = value.includes(',') && value.includes('.');
    // "1,234" may be a thousand; "12,5" or "1.234,56" may not.
    if (!both && tail[2]!.length === 3) continue;
    if (tail[1] === ',') comma += 1;
    else point += 1;
  }
  if (comma === point) return null;
  return comma > point ? 'comma' : 'point';
}

/** Where both marks stand the last one is the decimal; a mark that comes twice separates thousands. */
function decimalMarkOf(digits: string, mark: DecimalMark): '.' | ',' {
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  const only = comma >= 0 ? ',' : '.';
  const told = mark === 'comma' ? ',' : '.';
  const groups = digits.split(only);
  if (groups.length > 2) return only === ',' ? '.' : ',';
  if (only === told) return told;
  const thousands = groups.length > 1 && groups[0]!.length <= 3 && !/^0/.test(groups[0]!) && groups.slice(1).every((group) => group.length === 3);
  return thousands ? told : only;
}

function decimalCents(digits: string, decimal: '.' | ','): number | null {
  const [whole = '', fraction = '', ...more] = digits.split(decimal);
  if (more.length > 0 || /[.,]/.test(fraction)) return null;
  const groups = whole.split(decimal === '.' ? ',' : '.');
  if (groups.length > 1 && (groups[0]!.length > 3 || groups[0] === '' || groups.slice(1).some((group) => group.length !== 3))) return null;
  const joined = groups.join('').replace(/^0+(?=\d)/, '');
  if (joined === '' && fraction === '') return null;
  if (joined.length > MAX_DIGITS) return null;
  const cents = Number(`${joined}${fraction.slice(0, 2).padEnd(2, '0')}`);
  return (fraction[2] ?? '0') >= '5' ? cents + 1 : cents;
}
