import type { MinuteWindow } from '../../contracts/messaging/decision';
import { firstOutsideWindow, isInsideWindow } from '../messaging/quiet-hours';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const HORIZON_MS = 366 * DAY_MS;

export interface ForecastInput {
  startMs: number;
  /** IANA zone and how many fans live in it; fans without a zone stand under the account's. */
  fansByZone: Readonly<Record<string, number>>;
  /** Messages the account may send in a minute; null is no limit. */
  perMinute: number | null;
  /** Of these, what the campaign takes at most; null: all that is free. */
  mostPerMinute: number | null;
  /** Messages that wait already and leave first. */
  queuedAhead: number;
  quietHours: MinuteWindow | null;
  /** From this instant on nothing more is sent; null has no end. */
  expiresAtMs: number | null;
}

export interface ForecastWarning {
  code: 'never_ends' | 'past_expiry' | 'starts_in_quiet_hours';
  message: string;
  params: Record<string, number>;
}

export interface Forecast {
  /** When the last message would leave, whatever the expiry; null when that is more than a year away. */
  endMs: number | null;
  /** Messages gone before the expiry; the whole audience when there is none. */
  sentInTime: number;
  warnings: ForecastWarning[];
}

interface Zone {
  name: string;
  left: number;
}

/**
 * When a campaign will be through, to about a quarter of an hour (an hour beyond two weeks). The queue ahead leaves first, then fans whose clock allows
 * it, in the order in which they became due, as the sender does. People's replies, which overtake, are not in it.
 */
export function forecast(input: ForecastInput): Forecast {
  const { startMs, quietHours, expiresAtMs } = input;
  const perMinute = input.perMinute ?? Infinity;
  const zones = zonesByTurn(input);
  const audience = waiting(zones);
  const ownPerMinute = Math.min(perMinute, input.mostPerMinute ?? Infinity);
  const idealMs = (audience / ownPerMinute + input.queuedAhead / perMinute) * MINUTE_MS;
  const stepMs = idealMs > 14 * DAY_MS ? 60 * MINUTE_MS : 15 * MINUTE_MS;
  let ahead = input.queuedAhead;
  let left = audience;
  let sentInTime = 0;
  let endMs = idealMs > HORIZON_MS ? null : startMs;

  for (let atMs = startMs; left > 0 && endMs !== null; atMs += stepMs) {
    if (atMs >= startMs + HORIZON_MS) endMs = null;
    else {
      const capacity = (perMinute * stepMs) / MINUTE_MS;
      const overtaken = Math.min(ahead, capacity);
      ahead -= overtaken;
      const overtakenMs = (overtaken / perMinute) * MINUTE_MS;
      const room = Number.isFinite(ownPerMinute) ? ((stepMs - overtakenMs) * ownPerMinute) / MINUTE_MS : Infinity;
      const sent = ahead > 0 ? 0 : sendStep(zones, room, quietHours, atMs);
      left = waiting(zones);
      const spentMs = Math.ceil(overtakenMs + (sent / ownPerMinute) * MINUTE_MS);
      sentInTime += sent * shareBefore(expiresAtMs, atMs, spentMs);
      if (left === 0) endMs = atMs + spentMs;
    }
  }
  const inTime = Math.floor(sentInTime + 1e-6);
  return { endMs, sentInTime: endMs === null && expiresAtMs === null ? audience : inTime, warnings: warningsOf(input, endMs, audience, inTime) };
}

const waiting = (zones: readonly Zone[]) => zones.reduce((sum, zone) => sum + zone.left, 0);

/** Sends what one step has room for; the order of zones never changes, so that more fans can never mean an earlier end. */
function sendStep(zones: readonly Zone[], room: number, quietHours: MinuteWindow | null, atMs: number): number {
  let total = 0;
  for (const zone of zones) {
    if (total >= room) break;
    if (zone.left === 0 || (quietHours && isInsideWindow(quietHours, zone.name, atMs))) continue;
    const sent = Math.min(zone.left, room - total);
    zone.left -= sent;
    total += sent;
  }
  return total;
}

function zonesByTurn({ fansByZone, quietHours, startMs }: ForecastInput): Zone[] {
  const dueMs = (zone: string) => (quietHours ? firstOutsideWindow(quietHours, zone, startMs) : startMs);
  return Object.entries(fansByZone)
    .filter(([, count]) => count > 0)
    .map(([name, left]) => ({ name, left, dueMs: dueMs(name) }))
    .sort((a, b) => a.dueMs - b.dueMs || (a.name < b.name ? -1 : 1));
}

function shareBefore(expiresAtMs: number | null, atMs: number, spentMs: number): number {
  if (expiresAtMs === null || atMs + spentMs < expiresAtMs) return 1;
  return atMs >= expiresAtMs ? 0 : (expiresAtMs - atMs) / Math.max(1, spentMs);
}

function warningsOf(
  { startMs, quietHours, expiresAtMs, fansByZone }: ForecastInput,
  endMs: number | null,
  audience: number,
  inTime: number,
): ForecastWarning[] {
  const warnings: ForecastWarning[] = [];
  if (endMs === null)
    warnings.push({
      code: 'never_ends',
      message: 'At this pace it takes more than a year. Raise the limit, shorten the quiet hours or make the audience smaller.',
      params: {},
    });
  if (expiresAtMs !== null && inTime < audience) {
    warnings.push({
      code: 'past_expiry',
      message: `About ${audience - inTime} of ${audience} fans are not reached before it expires. Start earlier, let it end later, or make the audience smaller.`,
      params: { late: audience - inTime, total: audience },
    });
  }
  const asleep = quietHours
    ? Object.entries(fansByZone).reduce((sum, [zone, count]) => sum + (isInsideWindow(quietHours, zone, startMs) ? count : 0), 0)
    : 0;
  if (asleep > 0)
    warnings.push({
      code: 'starts_in_quiet_hours',
      message: `${asleep} of ${audience} fans have quiet hours at the start; they are messaged when these end.`,
      params: { asleep, total: audience },
    });
  return warnings;
}
