import type { Format } from '../../../i18n/use-format';

const DAY_MS = 86_400_000;

/** As short as a list allows: the clock today, the day within a week, the date before that. */
export function shortTime(at: string, nowMs: number, { clock }: Pick<Format, 'clock'>, language: string): string {
  const time = new Date(at);
  if (time.toDateString() === new Date(nowMs).toDateString()) return clock(time);
  if (nowMs - time.getTime() < 6 * DAY_MS) return new Intl.DateTimeFormat(language, { weekday: 'short' }).format(time);
  const sameYear = time.getFullYear() === new Date(nowMs).getFullYear();
  return new Intl.DateTimeFormat(
    language,
    sameYear ? { day: 'numeric', month: 'short' } : { day: 'numeric', month: 'short', year: '2-digit' },
  ).format(time);
}
