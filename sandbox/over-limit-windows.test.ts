import fc from 'fast-check';

import { overLimitWindows } from './over-limit-windows';

const S = 1_000_000;
const always = (limitPerMinute: number | null) => [{ atUs: 0, limitPerMinute }];

test('a window is half open: what comes exactly 60 s later is not in it', () => {
  expect(overLimitWindows([0, 60 * S], always(1))).toBe(0);
  expect(overLimitWindows([0, 60 * S - 1], always(1))).toBe(1);
});

test('without a limit nothing is over it', () => {
  expect(
    overLimitWindows(
      Array.from({ length: 1000 }, (_, i) => i),
      always(null),
    ),
  ).toBe(0);
});

test('a window is judged by the highest limit in force within it', () => {
  const lowered = [
    { atUs: 0, limitPerMinute: 3 },
    { atUs: 30 * S, limitPerMinute: 1 },
  ];
  expect(overLimitWindows([1 * S, 2 * S, 40 * S], lowered)).toBe(0);
  expect(overLimitWindows([31 * S, 32 * S], lowered)).toBe(1);
  const raised = [
    { atUs: 0, limitPerMinute: 1 },
    { atUs: 100 * S, limitPerMinute: 5 },
  ];
  expect(overLimitWindows([1 * S, 2 * S], raised)).toBe(1);
});

// Whole seconds often, so that instants and edges of windows meet.
const arrivals = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 300 * S }),
    fc.integer({ min: 0, max: 300 }).map((s) => s * S),
  ),
  { maxLength: 60 },
);

test('agrees with counting every window by hand', () => {
  fc.assert(
    fc.property(arrivals, fc.integer({ min: 1, max: 12 }), (times, limit) => {
      const byHand = times.filter((t) => times.filter((other) => other >= t && other < t + 60 * S).length > limit).length;
      expect(overLimitWindows(times, always(limit))).toBe(byHand);
    }),
  );
});

test('the order of arrivals does not matter, and a higher limit is never worse', () => {
  fc.assert(
    fc.property(arrivals, fc.integer({ min: 1, max: 12 }), (times, limit) => {
      expect(overLimitWindows([...times].reverse(), always(limit))).toBe(overLimitWindows(times, always(limit)));
      expect(overLimitWindows(times, always(limit + 1))).toBeLessThanOrEqual(overLimitWindows(times, always(limit)));
    }),
  );
});
