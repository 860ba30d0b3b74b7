import { IANAZone } from 'luxon';
import type { MinuteWindow } from '../../contracts/messaging/decision';
import { firstOutsideWindow, isInsideWindow } from './quiet-hours';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const at = (iso: string) => Date.parse(iso);
const span = (start: string, end: string): MinuteWindow => ({ startMinute: minutes(start), endMinute: minutes(end) });
const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

interface Change {
  zone: string;
  atMs: number;
  beforeMin: number;
  afterMin: number;
}

/** Every offset change from 2020 to 2030, found with luxon alone so that the rule is not tested against itself. */
function changesOf(zone: string, fromMs = at('2020-01-01T00:00:00Z'), toMs = at('2031-01-01T00:00:00Z')): Change[] {
  const luxon = IANAZone.create(zone);
  const changes: Change[] = [];
  const stepMs = 4 * DAY_MS;
  let beforeMin = luxon.offset(fromMs);
  for (let ms = fromMs; ms < toMs; ms += stepMs) {
    const afterMin = luxon.offset(ms + stepMs);
    if (afterMin === beforeMin) continue;
    let low = ms / MINUTE_MS,
      high = (ms + stepMs) / MINUTE_MS;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (luxon.offset(middle * MINUTE_MS) === beforeMin) low = middle;
      else high = middle;
    }
    changes.push({ zone, atMs: high * MINUTE_MS, beforeMin, afterMin });
    beforeMin = afterMin;
  }
  return changes;
}

/** The rule by brute force: looks at the wall clock of every minute from four hours before the change to two days after. */
function expectEarliest(change: Change, window: MinuteWindow, fromMs: number): void {
  const quiet = (ms: number) => {
    const local = (((ms / MINUTE_MS + (ms < change.atMs ? change.beforeMin : change.afterMin)) % 1440) + 1440) % 1440;
    const { startMinute: start, endMinute: end } = window;
    return start <= end ? local >= start && local < end : local >= start || local < end;
  };
  let earliestMs = fromMs;
  while (quiet(earliestMs)) earliestMs += MINUTE_MS;
  const found = firstOutsideWindow(window, change.zone, fromMs);
  if (found !== earliestMs || isInsideWindow(window, change.zone, fromMs) !== quiet(fromMs)) {
    throw new Error(
      `${change.zone} ${JSON.stringify(window)} from ${new Date(fromMs).toISOString()}: ${new Date(found).toISOString()}, not ${new Date(earliestMs).toISOString()}`,
    );
  }
}

describe('quiet hours', () => {
  it('I5: end at the earliest allowed minute around every offset change of every IANA zone, 2020 to 2030', () => {
    const changes = Intl.supportedValuesOf('timeZone').flatMap((zone) => changesOf(zone));
    expect(changes.length).toBeGreaterThan(2_500);
    let seed = 1;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (const change of changes) {
      const localBefore = (((change.atMs / MINUTE_MS + change.beforeMin) % 1440) + 1440) % 1440;
      const near = (spread: number) => (localBefore + random(spread) - Math.floor(spread / 2) + 1440) % 1440;
      for (let run = 0; run < 12; run++) {
        const window = run % 2 ? { startMinute: near(300), endMinute: near(300) } : { startMinute: near(1440), endMinute: near(240) };
        expectEarliest(change, window, change.atMs + (random(600) - 300) * MINUTE_MS);
      }
    }
  }, 60_000);

  it.each([
    ['an end in a gap becomes the first instant after it', 'Europe/Paris', span('22:00', '02:30'), '2026-03-29T00:30:00Z', '2026-03-29T01:00:00Z'],
    ['a start in a gap begins with the instant after it', 'Europe/Paris', span('02:30', '08:00'), '2026-03-29T01:00:00Z', '2026-03-29T06:00:00Z'],
    ['the second pass of an overlap is quiet too', 'Europe/Paris', span('22:00', '03:00'), '2026-10-25T00:30:00Z', '2026-10-25T02:00:00Z'],
    ['half an hour that is repeated', 'Australia/Lord_Howe', span('22:00', '01:45'), '2026-04-04T15:05:00Z', '2026-04-04T15:15:00Z'],
    ['a zone of 45 minutes', 'Asia/Kathmandu', span('22:00', '08:00'), '2026-01-01T20:00:00Z', '2026-01-02T02:15:00Z'],
    ['Chatham, 45 minutes with daylight saving', 'Pacific/Chatham', span('22:00', '03:00'), '2026-09-26T13:00:00Z', '2026-09-26T14:00:00Z'],
    ['two hours of daylight saving', 'Antarctica/Troll', span('22:00', '02:15'), '2026-03-29T00:30:00Z', '2026-03-29T01:00:00Z'],
    ['a skipped day: night of the 29th ends on the 31st', 'Pacific/Apia', span('22:00', '08:00'), '2011-12-30T09:00:00Z', '2011-12-30T18:00:00Z'],
  ])('%s', (_name, zone, window, from, until) => {
    expect(new Date(firstOutsideWindow(window, zone, at(from))).toISOString()).toBe(new Date(until).toISOString());
  });

  it('mean nothing when start equals end', () => {
    expect(isInsideWindow(span('08:00', '08:00'), 'UTC', at('2026-01-01T08:00:00Z'))).toBe(false);
    expect(firstOutsideWindow(span('08:00', '08:00'), 'UTC', 5)).toBe(5);
  });

  it('begin and end to the millisecond', () => {
    const night = span('22:00', '08:00');
    const startMs = at('2026-06-10T22:00:00Z');
    expect(isInsideWindow(night, 'UTC', startMs - 1)).toBe(false);
    expect(isInsideWindow(night, 'UTC', startMs)).toBe(true);
    expect(isInsideWindow(night, 'UTC', startMs + 10 * HOUR_MS - 1)).toBe(true);
    expect(isInsideWindow(night, 'UTC', startMs + 10 * HOUR_MS)).toBe(false);
  });
});
