import { useFormat, type Moment } from '../i18n/use-format';
import { Ago } from './ago';
import { wholeDayZone } from './whole-day-zone';

/** A time of a fan that may be no more than a day: then the day, without a midnight that nobody meant. `zone` is the account's. */
export function When({ at, zone }: { at: Moment; zone?: string }) {
  const format = useFormat();
  const dayZone = wholeDayZone(at, zone);
  if (dayZone === undefined) return <Ago at={at} />;
  return <time dateTime={new Date(at).toISOString().slice(0, 10)}>{format.day(at, 'year', dayZone)}</time>;
}
