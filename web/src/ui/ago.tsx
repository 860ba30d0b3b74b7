import { useFormat, type Moment } from '../i18n/use-format';
import { useNow } from './use-now';

/** A time, relative within a day, absolute on hover and for machines. */
export function Ago({ at }: { at: Moment }) {
  const format = useFormat();
  const now = useNow();
  return (
    <time dateTime={new Date(at).toISOString()} title={format.absolute(at)}>
      {format.relative(at, now)}
    </time>
  );
}
