import fc from 'fast-check';

import { centsToDollars, centsToText, dollarsToCents } from './wire-money';

test('cents survive the way over the wire, as number and as text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (cents) => {
      expect(dollarsToCents(centsToDollars(cents))).toBe(cents);
      expect(dollarsToCents(centsToText(cents))).toBe(cents);
    }),
  );
});

test.each([-1, 3.005, '1e2', '', null, Number.NaN])('%p is no price', (value) => {
  expect(dollarsToCents(value)).toBeNull();
});
