import type { ArmComparison, ArmResult, Metric, Verdict } from '../../contracts/experiments/verdict';
import type { ArmData } from './arm-data';
import { compareProportions } from './compare-proportions';
import { compareRevenue } from './compare-revenue';
import { sampleRatio } from './sample-ratio';

const ALPHA = 0.05;

/**
 * Judges a test once, after its waiting time. A winner needs three things: the overall test rejects at 5 %, the arm beats every other arm
 * with a Holm-adjusted p below 5 %, and the arms have the sizes that their stored chances promise.
 * Without any difference a winner is declared in at most 5 % of tests, whatever the number of arms. Arms that were meant to get nobody are left out.
 */
export function judge(metric: Metric, arms: readonly ArmData[]): Verdict {
  const ratio = sampleRatio(
    arms.map((arm) => arm.n),
    arms.map((arm) => arm.expected),
  );
  const tested = arms.filter((arm) => arm.n > 0 || arm.expected > 0);
  const { enough, overallP, perArm, comparisons } = metric === 'revenue' ? compareRevenue(tested) : compareProportions(tested);
  const common = { perArm, comparisons, sampleRatio: ratio };
  if (!enough || tested.length < 2) return { verdict: 'not_enough_data', winnerId: null, pValue: null, ...common };
  const winner = ratio.ok && overallP < ALPHA ? perArm.find(({ id }) => beatsAll(id, perArm, comparisons)) : undefined;
  return { verdict: winner ? 'winner' : 'no_winner', winnerId: winner?.id ?? null, pValue: overallP, ...common };
}

function beatsAll(id: string, perArm: readonly ArmResult[], comparisons: readonly ArmComparison[]): boolean {
  const wins = comparisons.filter(
    ({ a, b, difference, adjustedP }) => adjustedP < ALPHA && ((a === id && difference > 0) || (b === id && difference < 0)),
  );
  return wins.length === perArm.length - 1;
}
