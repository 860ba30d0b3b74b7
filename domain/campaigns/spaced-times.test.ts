import fc from 'fast-check';
import { isInsideWindow } from '../messaging/quiet-hours';
import { gapOf, spacedTimes } from './spaced-times';

const START = Date.parse('2026-06-10T12:00:00Z');

describe('spacing', () => {
  it('leaves the rest of the rate to others', () => {
    expect(gapOf(10, 5_000)).toBe(12_000);
    expect(gapOf(10, 10_000)).toBeNull();
    expect(gapOf(null, 5_000)).toBeNull();
    expect(gapOf(10, null)).toBeNull();
  });

  it('counts on after a night, and makes up for none of it', () => {
    const quietHours = { startMinute: 22 * 60, endMinute: 8 * 60 };
    const hourly = spacedTimes({ startMs: START, gapMs: 3_600_000, quietHours, timeZone: 'Europe/Paris' }, [0, 7, 8, 9]);
    expect(hourly.map((at) => new Date(at).toISOString())).toEqual([
      '2026-06-10T12:00:00.000Z',
      '2026-06-10T19:00:00.000Z',
      '2026-06-11T06:00:00.000Z',
      '2026-06-11T07:00:00.000Z',
    ]);
  });

  it('is never inside the quiet hours, and never closer than the gap', () => {
    const minute = fc.integer({ min: 0, max: 1_439 });
    fc.assert(
      fc.property(
        minute,
        minute,
        fc.integer({ min: 1, max: 180 }),
        fc.constantFrom('Europe/Paris', 'Asia/Kathmandu'),
        (startMinute, endMinute, gap, timeZone) => {
          const quietHours = { startMinute, endMinute };
          const gapMs = gap * 60_000;
          const times = spacedTimes({ startMs: START, gapMs, quietHours, timeZone }, [...Array(60).keys()]);
          times.forEach((at, index) => {
            expect(isInsideWindow(quietHours, timeZone, at)).toBe(false);
            if (index > 0) expect(at - times[index - 1]!).toBeGreaterThanOrEqual(gapMs - 1);
          });
        },
      ),
    );
  });
});
