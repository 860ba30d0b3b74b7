import type { ArmData, ArmsCompared } from './arm-data';
import { pairwise } from './pairwise';
import { newcombeInterval, wilsonInterval } from './proportion-intervals';
import { MIN_EXPECTED_CELL, chiSquareAcross, smallestExpectedCell, twoProportionTest } from './proportion-tests';

const MIN_RECIPIENTS = 20;
const MIN_SUCCESSES = 10;

/**
 * Shares of recipients: Wilson intervals, Newcombe differences, chi-square overall. Where cells are small, pairs are tested by Fisher and the overall p is
 * the smallest adjusted one, which is a valid test that all arms are alike. Below 20 recipients in an arm or 10 successes in all there is not enough data.
 */
export function compareProportions(arms: readonly ArmData[]): ArmsCompared {
  const perArm = arms.map((arm) => ({
    id: arm.id,
    n: arm.n,
    successes: arm.successes,
    rate: arm.n ? arm.successes / arm.n : 0,
    ...wilsonInterval(arm),
  }));
  const enough = arms.every((arm) => arm.n >= MIN_RECIPIENTS) && arms.reduce((sum, arm) => sum + arm.successes, 0) >= MIN_SUCCESSES;
  const rate = ({ n, successes }: ArmData) => (n ? successes / n : 0);
  const comparisons = pairwise(arms, (a, b) => ({
    difference: rate(a) - rate(b),
    ...newcombeInterval(a, b),
    pValue: a.n && b.n ? twoProportionTest(a, b) : 1,
  }));
  const overallP =
    smallestExpectedCell(arms) >= MIN_EXPECTED_CELL ? chiSquareAcross(arms) : Math.min(1, ...comparisons.map((pair) => pair.adjustedP));
  return { enough, overallP, perArm, comparisons };
}
