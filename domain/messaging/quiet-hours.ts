import type { MinuteWindow } from '../../contracts/messaging/decision';
import { zoneSegmentAt } from './zone-offset';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/**
 * Whether the local clock of a zone stands inside a daily window at an instant. The rule looks at the clock on the wall only:
 * an hour that daylight saving repeats is inside both times, an hour that it leaves out is never met.
 */
export function isInsideWindow(window: MinuteWindow, timeZone: string, atMs: number): boolean {
  if (window.startMinute === window.endMinute) return false;
  return minuteInside(window, localMsOfDay(atMs, zoneSegmentAt(timeZone, atMs).offsetMs));
}

/**
 * The first instant at or after `fromMs` at which the local clock is outside the window: `fromMs` itself when it is outside
 * already. When the window's end falls into a gap this is the first instant after the gap.
 */
export function firstOutsideWindow(window: MinuteWindow, timeZone: string, fromMs: number): number {
  if (window.startMinute === window.endMinute) return fromMs;
  const endMs = window.endMinute * MINUTE_MS;
  for (let atMs = fromMs; ;) {
    const segment = zoneSegmentAt(timeZone, atMs);
    const local = localMsOfDay(atMs, segment.offsetMs);
    if (!minuteInside(window, local)) return atMs;
    // Database clocks carry fractions of a millisecond; windows end on whole ones.
    const outsideMs = Math.round(atMs + (endMs > local ? endMs - local : endMs - local + DAY_MS));
    if (outsideMs < segment.untilMs) return outsideMs;
    atMs = segment.untilMs;
  }
}

function localMsOfDay(atMs: number, offsetMs: number): number {
  const ms = (atMs + offsetMs) % DAY_MS;
  return ms < 0 ? ms + DAY_MS : ms;
}

function minuteInside({ startMinute, endMinute }: MinuteWindow, localMs: number): boolean {
  const afterStart = localMs >= startMinute * MINUTE_MS;
  const beforeEnd = localMs < endMinute * MINUTE_MS;
  return startMinute < endMinute ? afterStart && beforeEnd : afterStart || beforeEnd;
}
