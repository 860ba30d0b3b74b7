import type { ArmData, ArmsCompared } from './arm-data';
import { anova, meanTest, positiveMeanInterval, sampleOf } from './mean-tests';
import { pairwise } from './pairwise';

const MIN_PAYERS = 20;
const CUT_QUANTILE = 0.99;

/**
 * Cents per recipient, zeros included. A few whales would decide any test of plain means, so for the tests (and the differences shown) amounts above the
 * 99th percentile of all payments, arms pooled, count as that percentile; then `meanTest` and `anova`. `rate` and its interval stay uncut.
 * Pooled before cutting, the arms stay exchangeable when there is no effect. Below 20 payers in an arm there is not enough data.
 */
export function compareRevenue(arms: readonly ArmData[]): ArmsCompared {
  const capAt = quantile(arms.flatMap(amountsOf), CUT_QUANTILE);
  const perArm = arms.map((arm) => {
    const sample = sampleOf(arm.n, amountsOf(arm));
    return { id: arm.id, n: arm.n, successes: amountsOf(arm).length, rate: sample.mean, ...positiveMeanInterval(sample) };
  });
  const enough = arms.every((arm) => amountsOf(arm).length >= MIN_PAYERS);
  const cut = arms.map((arm) => ({ id: arm.id, ...sampleOf(arm.n, amountsOf(arm), capAt) }));
  const comparisons = pairwise(cut, (a, b) =>
    a.n > 1 && b.n > 1 ? meanTest(a, b) : { difference: a.mean - b.mean, low: -Infinity, high: Infinity, pValue: 1 },
  );
  return { enough, overallP: enough && arms.length > 1 ? anova(cut) : 1, perArm, comparisons };
}

function amountsOf({ amountsCents = [] }: ArmData): readonly number[] {
  return amountsCents;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Infinity;
}
