import fc from 'fast-check';
import { proportionLift, revenueLift } from './holdout';
import { holmAdjust } from './holm';
import { anova, meanTest, sampleOf } from './mean-tests';
import { newcombeInterval, wilsonInterval } from './proportion-intervals';
import { chiSquareAcross, chiSquareTail, fisherExact } from './proportion-tests';
import { expectedCounts, sampleRatio } from './sample-ratio';

const proportion = fc.integer({ min: 1, max: 3_000 }).chain((n) => fc.record({ n: fc.constant(n), successes: fc.integer({ min: 0, max: n }) }));

describe('known values', () => {
  it('intervals', () => {
    // Newcombe (1998), method 10, and Wilson for 81 of 263.
    const wilson = wilsonInterval({ n: 263, successes: 81 });
    expect(wilson.low).toBeCloseTo(0.2553, 4);
    expect(wilson.high).toBeCloseTo(0.3662, 4);
    const newcombe = newcombeInterval({ n: 70, successes: 56 }, { n: 80, successes: 48 });
    expect(newcombe.low).toBeCloseTo(0.0524, 4);
    expect(newcombe.high).toBeCloseTo(0.3339, 4);
    expect(wilsonInterval({ n: 0, successes: 0 })).toEqual({ low: 0, high: 1 });
  });

  it('tests', () => {
    expect(chiSquareTail(3.841458820694124, 1)).toBeCloseTo(0.05, 9);
    // Fisher's tea: 3 of 4 against 1 of 4.
    expect(fisherExact({ n: 4, successes: 3 }, { n: 4, successes: 1 })).toBeCloseTo(0.485714, 6);
    expect(fisherExact({ n: 10, successes: 1 }, { n: 14, successes: 11 })).toBeCloseTo(0.00275946, 7);
    expect(
      chiSquareAcross([
        { n: 100, successes: 10 },
        { n: 100, successes: 20 },
      ]),
    ).toBeCloseTo(0.04767, 5);
    expect(holmAdjust([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02]);
    const a = sampleOf(6, [27, 20, 21, 26, 27, 31]);
    const b = sampleOf(6, [27, 22, 15, 12, 23, 22]);
    expect(a.mean).toBeCloseTo(25.3333, 4);
    expect(a.variance).toBeCloseTo(17.0667, 4);
    expect(meanTest(a, b).pValue).toBeCloseTo(anova([a, b]), 7);
    expect(meanTest(a, b).pValue).toBeCloseTo(0.1003, 4);
    expect(sampleOf(4, [10, 30], 20)).toMatchObject({ mean: 7.5, variance: 275 / 3 });
  });

  it('lift against the holdout', () => {
    const lift = proportionLift({ n: 1_000, successes: 60 }, { n: 1_000, successes: 30 })!;
    expect(lift.difference).toBeCloseTo(0.03, 12);
    expect(lift.pValue).toBeLessThan(0.01);
    expect(lift.relative!.lift).toBeCloseTo(1, 12);
    expect(lift.relative!.low).toBeGreaterThan(0.2);
    expect(proportionLift({ n: 10, successes: 1 }, { n: 0, successes: 0 })).toBeNull();
    expect(proportionLift({ n: 50, successes: 5 }, { n: 50, successes: 0 })!.relative).toBeNull();
    const pays = (n: number, cents: number) => Array.from({ length: n }, (_, i) => cents + i);
    expect(revenueLift({ n: 500, amountsCents: pays(50, 900) }, { n: 500, amountsCents: pays(25, 900) })!.difference).toBeGreaterThan(40);
    expect(revenueLift({ n: 500, amountsCents: pays(19, 900) }, { n: 500, amountsCents: pays(25, 900) })).toBeNull();
  });
});

describe('laws', () => {
  it('intervals hold their estimate, stay in range, and turn round with the arms', () => {
    fc.assert(
      fc.property(proportion, proportion, (a, b) => {
        const share = a.successes / a.n;
        const wilson = wilsonInterval(a);
        expect(wilson.low).toBeGreaterThanOrEqual(0);
        expect(wilson.low).toBeLessThanOrEqual(share + 1e-12);
        expect(wilson.high).toBeGreaterThanOrEqual(share - 1e-12);
        expect(wilson.high).toBeLessThanOrEqual(1);
        const ab = newcombeInterval(a, b);
        const ba = newcombeInterval(b, a);
        expect(ab.low).toBeCloseTo(-ba.high, 10);
        expect(ab.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(ab.high).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('p values are chances, the same whichever arm comes first', () => {
    fc.assert(
      fc.property(proportion, proportion, (a, b) => {
        for (const test of [fisherExact, (x: typeof a, y: typeof a) => chiSquareAcross([x, y])]) {
          const p = test(a, b);
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
          expect(test(b, a)).toBeCloseTo(p, 7);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('Holm never lowers a p value, keeps their order, and is at most Bonferroni', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 28 }), (ps) => {
        const adjusted = holmAdjust(ps);
        ps.forEach((p, i) => {
          expect(adjusted[i]!).toBeGreaterThanOrEqual(p);
          expect(adjusted[i]!).toBeLessThanOrEqual(Math.min(1, p * ps.length) + 1e-12);
          ps.forEach((q, j) => {
            if (p < q) expect(adjusted[i]!).toBeLessThanOrEqual(adjusted[j]!);
          });
        });
      }),
    );
  });
});

describe('sample ratio', () => {
  it('expects what the stored chances say, version by version', () => {
    const expected = expectedCounts([
      { armId: 'a', version: 1, n: 480, probability: 0.5 },
      { armId: 'b', version: 1, n: 520, probability: 0.5 },
      { armId: 'a', version: 2, n: 95, probability: 0.1 },
      { armId: 'b', version: 2, n: 905, probability: 0.9 },
    ]);
    expect(expected.get('a')).toBeCloseTo(600, 9);
    expect(expected.get('b')).toBeCloseTo(1_400, 9);
  });

  it('takes chances that leave the holdout out', () => {
    const expected = expectedCounts([
      { armId: 'a', version: 1, n: 90, probability: 0.45 },
      { armId: 'b', version: 1, n: 110, probability: 0.45 },
    ]);
    expect([...expected.values()]).toEqual([100, 100]);
  });

  it('alarms below p = 0.001 only', () => {
    expect(sampleRatio([5_000, 5_000], [5_000, 5_000])).toMatchObject({ ok: true, pValue: 1 });
    expect(sampleRatio([5_160, 4_840], [5_000, 5_000])).toMatchObject({ ok: true });
    expect(sampleRatio([5_170, 4_830], [5_000, 5_000])).toMatchObject({ ok: false });
    expect(sampleRatio([100, 1], [101, 0])).toMatchObject({ ok: false, pValue: 0 });
    expect(sampleRatio([0, 0], [0, 0])).toMatchObject({ ok: true });
    expect(sampleRatio([3, 0, 1], [2, 1, 1])).toMatchObject({ ok: true, expected: [2, 1, 1], observed: [3, 0, 1] });
    expect(sampleRatio([950, 50], [998, 2]).ok).toBe(false);
  });
});
