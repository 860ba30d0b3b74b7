import fc from 'fast-check';
import { shareOfZones, splitAudience } from './split-audience';

it('adds up: who gets it and who is kept to compare with are all who may be messaged', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(9_000), fc.option(fc.integer({ min: 1, max: 10_000 })), (eligible, holdoutBp, testShareBp) => {
      const { toSend, holdout, inTest } = splitAudience({ eligible, holdoutBp, testShareBp });
      expect(toSend + holdout).toBe(eligible);
      if (inTest !== null) expect(inTest).toBeLessThanOrEqual(toSend);
    }),
  );
});

it('is exact only where nothing is drawn', () => {
  expect(splitAudience({ eligible: 540, holdoutBp: 1_000, testShareBp: null })).toEqual({ toSend: 486, holdout: 54, inTest: null, exact: false });
  expect(splitAudience({ eligible: 540, holdoutBp: 0, testShareBp: null })).toMatchObject({ toSend: 540, exact: true });
});

it('shares a total over zones in whole fans that add up to it', () => {
  expect(shareOfZones({ 'Europe/Paris': 1, UTC: 1, 'Asia/Tokyo': 1 }, 2)).toEqual({ 'Europe/Paris': 1, UTC: 0, 'Asia/Tokyo': 1 });
  expect(shareOfZones({}, 0)).toEqual({});
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 5_000 }), { minKeys: 1 }),
      fc.integer({ min: 0, max: 10_000 }),
      (zones, bp) => {
        const total = Math.floor((Object.values(zones).reduce((sum, fans) => sum + fans, 0) * bp) / 10_000);
        expect(Object.values(shareOfZones(zones, total)).reduce((sum, fans) => sum + fans, 0)).toBe(total);
      },
    ),
  );
});
