import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export type Moment = string | number | Date;

const DAYS = {
  weekday: { weekday: 'short' },
  short: { day: 'numeric', month: 'short' },
  year: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  day: { weekday: 'short', day: 'numeric', month: 'short' },
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  long_year: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type DayStyle = keyof typeof DAYS;

/** Numbers, money and times in the reader's language and, for times, the reader's zone. */
export interface Format {
  number: (value: number) => string;
  /** `value` is a share, 0 to 1. */
  percent: (value: number, digits?: number) => string;
  /** The size of a file. */
  bytes: (bytes: number) => string;
  /** At most `digits` after the point. */
  decimal: (value: number, digits: number) => string;
  /** `cents` are hundredths (or the currency's own minor unit) of `currency`. */
  money: (cents: number, currency: string) => string;
  /** Date and time with the name of the zone: for tooltips and exports. */
  absolute: (at: Moment) => string;
  dateTime: (at: Moment) => string;
  clock: (at: Moment) => string;
  /** A date alone: `weekday` "Mon", `short` without the year, `year` with it, `long` for a heading. In the reader's zone unless another is given. */
  day: (at: Moment, style: DayStyle, timeZone?: string) => string;
  /** What a clock shows in another zone, with the day of the week. */
  clockIn: (at: Moment, timeZone: string) => string;
  /** "in 4 minutes", "3 hours ago" within a day of `nowMs`; a date beyond. */
  relative: (at: Moment, nowMs: number) => string;
  /** A length such as "2 h 5 min". */
  duration: (ms: number) => string;
}

export function useFormat(): Format {
  const { t, i18n } = useTranslation();
  return useMemo(() => createFormat(i18n.language, { justNow: t('moment.just_now'), soon: t('moment.soon') }), [i18n.language, t]);
}

/** Digits after the point: 2 for EUR, 0 for JPY. */
export function minorDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** The chosen language as the reader's region writes it: one for all dates and numbers, so that no page mixes British and American ones. */
export function localeOf(language: string): string {
  return navigator.languages.find((one) => one.split('-')[0] === language) ?? language;
}

function createFormat(language: string, words: { justNow: string; soon: string }): Format {
  const locale = localeOf(language);
  const days = (style: DayStyle, timeZone?: string) => new Intl.DateTimeFormat(locale, { ...DAYS[style], timeZone });
  const number = new Intl.NumberFormat(locale);
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const absolute = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  });
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const unit = (name: string, value: number) => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);

  return {
    number: (value) => number.format(value),
    bytes: (bytes) => {
      const [unit, size] = bytes >= 1e6 ? (['megabyte', 1e6] as const) : (['kilobyte', 1e3] as const);
      return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / size);
    },
    percent: (value, digits = 1) =>
      new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
    decimal: (value, digits) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value),
    money: (cents, currency) => {
      const money = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
      return money.format(cents / 10 ** minorDigits(currency));
    },
    absolute: (at) => absolute.format(new Date(at)),
    dateTime: (at) => dateTime.format(new Date(at)),
    clock: (at) => clock.format(new Date(at)),
    day: (at, style, timeZone) => days(style, timeZone).format(new Date(at)),
    clockIn: (at, timeZone) =>
      new Intl.DateTimeFormat(locale, { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit' }).format(new Date(at)),
    relative: (at, nowMs) => {
      const ms = new Date(at).getTime() - nowMs;
      const size = Math.abs(ms);
      if (size < 45_000) return ms > 0 ? words.soon : words.justNow;
      if (size < HOUR) return ago.format(Math.round(ms / MINUTE), 'minute');
      if (size < DAY) return ago.format(Math.round(ms / HOUR), 'hour');
      return dateTime.format(new Date(at));
    },
    duration: (ms) => {
      const minutes = Math.max(0, Math.round(ms / MINUTE));
      if (minutes < 1) return unit('second', Math.max(0, Math.round(ms / 1000)));
      if (minutes < 60) return unit('minute', minutes);
      const hours = Math.floor(minutes / 60);
      if (hours < 48) return [unit('hour', hours), minutes % 60 > 0 ? unit('minute', minutes % 60) : ''].join(' ').trim();
      return [unit('day', Math.floor(hours / 24)), hours % 24 > 0 ? unit('hour', hours % 24) : ''].join(' ').trim();
    },
  };
}
