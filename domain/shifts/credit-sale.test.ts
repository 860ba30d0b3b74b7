import fc from 'fast-check';
import { creditSale, type HumanMessage } from './credit-sale';

const HOUR = 3_600_000;
const message = fc.record({ id: fc.uuid(), authorId: fc.constantFrom('ann', 'bob', 'cleo'), sentAtMs: fc.integer({ min: 0, max: 100 * HOUR }) });
const sale = fc.integer({ min: 0, max: 100 * HOUR });
const hours = fc.integer({ min: 1, max: 72 });
const messages = fc.uniqueArray(message, { selector: ({ id }) => id, maxLength: 30 });
const within = (one: HumanMessage, soldAtMs: number, limit: number) => one.sentAtMs <= soldAtMs && one.sentAtMs > soldAtMs - limit * HOUR;

it('credits one who wrote within the hours before, and nobody else wrote after', () =>
  fc.assert(
    fc.property(sale, messages, hours, (soldAtMs, all, limit) => {
      const credited = creditSale(soldAtMs, all, limit);
      const able = all.filter((one) => within(one, soldAtMs, limit));
      if (credited === null) return expect(able).toEqual([]);
      expect(able).toContainEqual(credited);
      expect(able.every((one) => one.sentAtMs <= credited.sentAtMs)).toBe(true);
    }),
  ));

it('does not depend on the order in which messages are read', () =>
  fc.assert(
    fc.property(sale, messages, hours, (soldAtMs, all, limit) =>
      expect(creditSale(soldAtMs, all.toReversed(), limit)).toEqual(creditSale(soldAtMs, all, limit)),
    ),
  ));

it('a later message after the sale, or one before the hours, changes nothing', () =>
  fc.assert(
    fc.property(sale, messages, hours, message, (soldAtMs, all, limit, more) => {
      fc.pre(!within(more, soldAtMs, limit));
      expect(creditSale(soldAtMs, [...all, more], limit)).toEqual(creditSale(soldAtMs, all, limit));
    }),
  ));

it('more hours never take a sale from who has it', () =>
  fc.assert(
    fc.property(sale, messages, hours, hours, (soldAtMs, all, limit, more) => {
      const credited = creditSale(soldAtMs, all, limit);
      if (credited !== null) expect(creditSale(soldAtMs, all, limit + more)).toEqual(credited);
    }),
  ));

it('counts the very moment of the sale, and not the very moment N hours before', () => {
  const at = (sentAtMs: number) => creditSale(100 * HOUR, [{ id: 'm', authorId: 'ann', sentAtMs }], 24)?.authorId ?? null;
  expect([at(100 * HOUR), at(100 * HOUR + 1), at(76 * HOUR), at(76 * HOUR + 1)]).toEqual(['ann', null, null, 'ann']);
});
