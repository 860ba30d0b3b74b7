import type { Format } from '../../../i18n/use-format';

const DAY_MS = 86_400_000;

/** As short as a list allows: the clock today, the day within a week, the date before that. */
export function shortTime(at: string, nowMs: number, { clock, day }: Pick<Format, 'clock' | 'day'>): string {
  const time = new Date(at);
  if (isSameDay(time, nowMs)) return clock(time);
  if (nowMs - time.getTime() < 6 * DAY_MS) return day(time, 'weekday');
  return day(time, time.getFullYear() === new Date(nowMs).getFullYear() ? 'short' : 'year');
}

/** A time to come: the clock if it is today, else the day with it. */
export function shortMoment(at: number, nowMs: number, { clock, day }: Pick<Format, 'clock' | 'day'>): string {
  if (isSameDay(new Date(at), nowMs)) return clock(at);
  return `${day(at, at - nowMs < 6 * DAY_MS ? 'weekday' : 'short')} ${clock(at)}`;
}

const isSameDay = (time: Date, nowMs: number) => time.toDateString() === new Date(nowMs).toDateString();
