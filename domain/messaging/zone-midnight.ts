import { zoneSegmentAt } from './zone-offset';

const DAY_MS = 86_400_000;

/**
 * When a day begins in a zone. @param utcMidnightMs midnight of that day in UTC
 * Where clocks skip midnight it is the moment after the skip, where midnight comes twice the first one.
 */
export function zoneMidnightMs(utcMidnightMs: number, timeZone: string): number {
  if (timeZone === 'UTC') return utcMidnightMs;
  const offsetAt = (ms: number) => zoneSegmentAt(timeZone, ms).offsetMs;
  const candidates = [offsetAt(utcMidnightMs - DAY_MS), offsetAt(utcMidnightMs + DAY_MS)].map((offsetMs) => ({
    ms: utcMidnightMs - offsetMs,
    offsetMs,
  }));
  const real = candidates.filter(({ ms, offsetMs }) => offsetAt(ms) === offsetMs);
  return real.length > 0 ? Math.min(...real.map(({ ms }) => ms)) : Math.max(...candidates.map(({ ms }) => ms));
}
