import type { DateOrder } from '../../contracts/fans/import-fields';
import { zoneMidnightMs } from '../messaging/zone-midnight';

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'january', 'janv', 'janvier'],
  ['feb', 'february', 'fev', 'fevr', 'fevrier'],
  ['mar', 'march', 'mars'],
  ['apr', 'april', 'avr', 'avril'],
  ['may', 'mai'],
  ['jun', 'june', 'juin'],
  ['jul', 'july', 'juil', 'juillet'],
  ['aug', 'august', 'aout'],
  ['sep', 'sept', 'september', 'septembre'],
  ['oct', 'october', 'octobre'],
  ['nov', 'november', 'novembre'],
  ['dec', 'december', 'decembre'],
];
const TIME = String.raw`(?:(?:T|,?\s+|\s+at\s+|\s+à\s+)(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(am|pm)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`, 'i');
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${TIME}$`, 'i');
const DAY_NAME = new RegExp(String.raw`^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:er|st|nd|rd|th)?[\s-]([a-z]+)\.?,?[\s-](\d{4})${TIME}$`, 'i');
const NAME_DAY = new RegExp(String.raw`^([a-z]+)\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})${TIME}$`, 'i');
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const UNIX = /^\d{10}(\d{3})?$/;

/**
 * A date as people and systems write it, in epoch milliseconds; null when it is none or does not exist (31 February).
 * A day without a time begins at midnight in `dayZone`; a time without a zone is UTC. `order` decides between 3 April and March 4.
 */
export function parseDateMs(text: string, order: DateOrder, dayZone = 'UTC'): number | null {
  const value = text.normalize('NFD').replace(/\p{M}/gu, '').trim().replace(/\s+/g, ' ');
  if (UNIX.test(value)) return value.length === 13 ? Number(value) : Number(value) * 1_000;
  let found = YEAR_FIRST.exec(value);
  if (found) return instant(found[1]!, found[3]!, found[4]!, found.slice(5), dayZone);
  found = YEAR_LAST.exec(value);
  if (found) {
    const dayFirst = found[2] === '.' || order === 'dmy';
    return instant(fullYear(found[4]!), dayFirst ? found[3]! : found[1]!, dayFirst ? found[1]! : found[3]!, found.slice(5), dayZone);
  }
  found = DAY_NAME.exec(value);
  if (found) return instant(found[3]!, monthOf(found[2]!), found[1]!, found.slice(4), dayZone);
  found = NAME_DAY.exec(value);
  if (found) return instant(found[3]!, monthOf(found[1]!), found[2]!, found.slice(4), dayZone);
  found = COMPACT.exec(value);
  return found ? instant(found[1]!, found[2]!, found[3]!, [], dayZone) : null;
}

export interface GuessedDateOrder {
  order: DateOrder | null;
  /** Dates of both orders stand in the column: one of them is wrong. */
  mixed: boolean;
  /** A date that can be read both ways, when nothing in the column decides. */
  ambiguous: string | null;
}

/** Whether a column has day or month first, from values in which one of the two is above 12. */
export function guessDateOrder(values: readonly string[]): GuessedDateOrder {
  let dmy = 0;
  let mdy = 0;
  let either: string | null = null;
  for (const value of values) {
    const found = YEAR_LAST.exec(value.trim());
    if (found === null || found[2] === '.') continue;
    const [first, second] = [Number(found[1]), Number(found[3])];
    if (first > 12 && second <= 12) dmy += 1;
    else if (second > 12 && first <= 12) mdy += 1;
    else if (first !== second) either ??= value.trim();
  }
  if (dmy === 0 && mdy === 0) return { order: null, mixed: false, ambiguous: either };
  return { order: dmy >= mdy ? 'dmy' : 'mdy', mixed: dmy > 0 && mdy > 0, ambiguous: null };
}

function instant(
  year: string,
  month: string,
  day: string,
  [hour, minute, second, fraction, half, zone]: (string | undefined)[],
  dayZone: string,
): number | null {
  let hours = Number(hour ?? 0);
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  }
  if (hours > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return null;
  const ms = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    hours,
    Number(minute ?? 0),
    Number(second ?? 0),
    Number((fraction ?? '').slice(0, 3).padEnd(3, '0')),
  );
  const date = new Date(ms);
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  if (!exists || Number(year) < 1900 || Number(year) > 2200) return null;
  return hour === undefined ? zoneMidnightMs(ms, dayZone) : ms - offsetMs(zone);
}

function offsetMs(zone: string | undefined): number {
  if (zone === undefined || !/^[+-]/.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || 0);
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

const fullYear = (year: string) => (year.length === 4 ? year : String(Number(year) + (Number(year) >= 70 ? 1900 : 2000)));
const monthOf = (name: string) => String(MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1);
