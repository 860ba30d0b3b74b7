import fc from 'fast-check';

import { overLimitWindows } from './over-limit-windows';
import { RateWindow } from './rate-window';

const S = 1_000_000;

test('what it lets through is never over the limit, and what it refuses would have been', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 * S }), { maxLength: 80 }), fc.integer({ min: 1, max: 8 }), (gaps, limit) => {
      const window = new RateWindow();
      const taken: number[] = [];
      let now = 0;
      for (const gap of gaps) {
        now += gap;
        const place = window.take(now, limit);
        if (place.taken) {
          taken.push(now);
          continue;
        }
        expect(taken.filter((t) => t > now - 60 * S).length).toBeGreaterThanOrEqual(limit);
        expect(new Set(taken.filter((t) => t > now + place.retryAfterUs - 60 * S)).size).toBeLessThan(limit);
      }
      expect(overLimitWindows(taken, [{ atUs: 0, limitPerMinute: limit }])).toBe(0);
    }),
  );
});

test('after a lowered limit it waits until enough have left', () => {
  const window = new RateWindow();
  for (const at of [0, 1, 2, 3]) window.take(at * S, 4);
  expect(window.take(10 * S, 2)).toEqual({ taken: false, retryAfterUs: 52 * S });
  expect(window.take(62 * S, 2)).toMatchObject({ taken: true });
});

test('counts from before a restart still count', () => {
  const window = new RateWindow();
  window.restore([5 * S]);
  expect(window.take(6 * S, 1)).toEqual({ taken: false, retryAfterUs: 59 * S });
});
