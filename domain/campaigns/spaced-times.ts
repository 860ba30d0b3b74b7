import type { MinuteWindow } from '../../contracts/messaging/decision';
import { firstOutsideWindow } from '../messaging/quiet-hours';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

export interface Spacing {
  /** When the first may leave. */
  startMs: number;
  /** Between two messages. */
  gapMs: number;
  quietHours: MinuteWindow | null;
  timeZone: string;
}

/** Messages a minute that the campaign takes at most; null is without a limit. */
export function paced(limitPerMinute: number | null, paceBp: number | null): number | null {
  return limitPerMinute === null || paceBp === null ? limitPerMinute : (limitPerMinute * paceBp) / 10_000;
}

/** The gap that leaves the rest of the rate to others; null for an account without a limit, or a campaign that takes all of it. */
export function gapOf(limitPerMinute: number | null, paceBp: number | null): number | null {
  if (limitPerMinute === null || paceBp === null || paceBp >= 10_000) return null;
  return (MINUTE_MS * 10_000) / (limitPerMinute * paceBp);
}

/**
 * When the message at each position (0 is the first) is due: one a gap, the account's quiet hours left out, so that a night is not made up for in
 * the morning. Fans of other zones who sleep then wait for their own morning.
 */
export function spacedTimes({ startMs, gapMs, quietHours, timeZone }: Spacing, positions: readonly number[]): number[] {
  const open = openStretches(startMs, quietHours, timeZone);
  let stretch = open.next().value;
  return positions.map((position) => {
    const openMs = position * gapMs;
    while (openMs >= stretch.beforeMs + stretch.lengthMs) stretch = open.next().value;
    return stretch.startMs + openMs - stretch.beforeMs;
  });
}

interface Stretch {
  startMs: number;
  lengthMs: number;
  /** Open time before it. */
  beforeMs: number;
}

function* openStretches(startMs: number, quietHours: MinuteWindow | null, timeZone: string): Generator<Stretch, never> {
  let beforeMs = 0;
  let fromMs = startMs;
  for (;;) {
    const openMs = quietHours === null ? fromMs : firstOutsideWindow(quietHours, timeZone, fromMs);
    // Awake until the quiet hours begin: where the opposite window, that of the open hours, ends.
    const closedMs =
      quietHours === null ? Infinity : firstOutsideWindow({ startMinute: quietHours.endMinute, endMinute: quietHours.startMinute }, timeZone, openMs);
    const endMs = closedMs > openMs ? closedMs : openMs + DAY_MS;
    yield { startMs: openMs, lengthMs: endMs - openMs, beforeMs };
    beforeMs += endMs - openMs;
    fromMs = endMs;
  }
}
