import { jStat } from 'jstat';
import type { Proportion } from './proportion-intervals';

/** Below this in any expected cell the chi-square curve is too rough, and the exact test is taken. */
export const MIN_EXPECTED_CELL = 10;

/** Pearson's chi-square that all shares are equal, k − 1 degrees of freedom; 1 when nobody or everybody succeeded. */
export function chiSquareAcross(arms: readonly Proportion[]): number {
  const n = sum(arms, (arm) => arm.n);
  const share = sum(arms, (arm) => arm.successes) / n;
  if (!(share > 0 && share < 1)) return 1;
  const statistic = sum(arms, (arm) => (arm.n ? (arm.successes - arm.n * share) ** 2 / (arm.n * share * (1 - share)) : 0));
  return chiSquareTail(statistic, arms.filter((arm) => arm.n > 0).length - 1);
}

/** The smallest count that any cell of the arms × (success, failure) table would have if all shares were equal. */
export function smallestExpectedCell(arms: readonly Proportion[]): number {
  const n = sum(arms, (arm) => arm.n);
  const share = sum(arms, (arm) => arm.successes) / n;
  return Math.min(...arms.map((arm) => arm.n)) * Math.min(share, 1 - share);
}

/** Two-sided p of two shares being equal: chi-square when the cells are large enough, else Fisher's exact test. */
export function twoProportionTest(a: Proportion, b: Proportion): number {
  return smallestExpectedCell([a, b]) >= MIN_EXPECTED_CELL ? chiSquareAcross([a, b]) : fisherExact(a, b);
}

/** Fisher's exact test, two-sided: the chance of every table that is no likelier than the one seen. */
export function fisherExact(a: Proportion, b: Proportion): number {
  const successes = a.successes + b.successes;
  const logTotal = logChoose(a.n + b.n, successes);
  const logChance = (inA: number) => logChoose(a.n, inA) + logChoose(b.n, successes - inA) - logTotal;
  const seen = logChance(a.successes) + 1e-7;
  let p = 0;
  for (let inA = Math.max(0, successes - b.n); inA <= Math.min(a.n, successes); inA++) {
    const chance = logChance(inA);
    if (chance <= seen) p += Math.exp(chance);
  }
  return Math.min(1, p);
}

/** The chance of a chi-square value at least this large. */
export function chiSquareTail(statistic: number, degrees: number): number {
  if (degrees < 1) return 1;
  return Math.min(1, Math.max(0, 1 - jStat.chisquare.cdf(statistic, degrees)));
}

function logChoose(n: number, k: number): number {
  return jStat.gammaln(n + 1) - jStat.gammaln(k + 1) - jStat.gammaln(n - k + 1);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
