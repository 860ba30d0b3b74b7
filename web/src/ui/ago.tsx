import { useFormat, type Moment } from '../i18n/use-format';
import { useNow } from './use-now';

/** A time, relative within a day, absolute on hover and for machines. */
export function Ago({ at }: { at: Moment }) {
  const format = useFormat();
  // Redrawn by that clock, but told by the very moment: what has just happened must not lie ahead of a clock that ticks rarely.
  const now = Math.max(useNow(), Date.now());
  return (
    <time dateTime={new Date(at).toISOString()} title={format.absolute(at)}>
      {format.relative(at, now)}
    </time>
  );
}
