import { useFormat, type Moment } from '../i18n/use-format';
import { Ago } from './ago';

/** The zone in which this is midnight to the millisecond, so a day without a time, as files and platforms give it; else undefined. */
export function wholeDayZone(at: Moment, zone?: string): string | undefined {
  if (new Date(at).getTime() % 1000 !== 0) return undefined;
  const clock = (timeZone: string) => new Intl.DateTimeFormat('en', { timeZone, timeStyle: 'medium', hourCycle: 'h23' }).format(new Date(at));
  return [zone, 'UTC'].find((one) => one !== undefined && clock(one) === '00:00:00');
}

/** A time of a fan that may be no more than a day: then the day, without a midnight that nobody meant. `zone` is the account's. */
export function When({ at, zone }: { at: Moment; zone?: string }) {
  const format = useFormat();
  const dayZone = wholeDayZone(at, zone);
  if (dayZone === undefined) return <Ago at={at} />;
  return <time dateTime={new Date(at).toISOString().slice(0, 10)}>{format.day(at, 'year', dayZone)}</time>;
}
