import { overLimitWindows, utilisation } from './rolling-windows';

const every = (stepMs: number, count: number) => Array.from({ length: count }, (_, index) => index * stepMs);

test('counts each window of a minute that begins with an arrival and holds too many', () => {
  expect(overLimitWindows(every(6_000, 50), 10)).toBe(0);
  // The eleventh comes a millisecond before the first one's minute is over.
  expect(overLimitWindows([...every(6_000, 10), 59_999], 10)).toBe(1);
  // The end of a window does not belong to it.
  expect(overLimitWindows([...every(6_000, 10), 60_000], 10)).toBe(0);
  expect(overLimitWindows(every(5_000, 24), 10)).toBe(14);
  expect(overLimitWindows([], 10)).toBe(0);
});

test('compares what arrived in the measured time with what the limit allows', () => {
  const arrivals = every(6_000, 40);
  expect(utilisation(arrivals, { accounts: 1, limit: 10, fromMs: 30_000, toMs: 210_000 })).toBe(1);
  expect(utilisation(arrivals, { accounts: 2, limit: 10, fromMs: 30_000, toMs: 210_000 })).toBe(0.5);
  expect(utilisation(arrivals, { accounts: 1, limit: 10, fromMs: 1_000_000, toMs: 1_060_000 })).toBe(0);
});
