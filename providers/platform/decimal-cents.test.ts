import fc from 'fast-check';

import { centsDecimal, decimalCents } from './decimal-cents';
import { parseLosslessJson } from './lossless-json';

test('every amount of cents survives the way over text and over JSON', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (cents) => {
      expect(decimalCents(centsDecimal(cents))).toBe(cents);
      const json = parseLosslessJson(`{"amount":${centsDecimal(cents)}}`) as { amount: string };
      expect(decimalCents(json.amount)).toBe(cents);
    }),
  );
});

test.each([
  ['9.5', 950],
  ['$12.00', 1200],
  ['19.99', 1999],
  ['1,234.50', 123450],
  ['13.600000000000001', 1360],
  ['0.285', 29],
  ['-0.5', -50],
  ['0', 0],
])('%s is %i cents', (text, cents) => {
  expect(decimalCents(text)).toBe(cents);
});

test.each(['', 'free', '1e3', '.5', '5.', '--1', null, undefined])('%p is no amount', (text) => {
  expect(decimalCents(text)).toBeNull();
});

test('an id beyond what a float can hold keeps its digits', () => {
  expect(parseLosslessJson('{"id":9007199254740993123}')).toEqual({ id: '9007199254740993123' });
});
