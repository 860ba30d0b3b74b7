import type { ArmComparison, ArmResult } from '../../contracts/experiments/verdict';

/** One arm as counted: by assignment, not by delivery, so that a variant is not rewarded for whom it failed to reach. */
export interface ArmData {
  id: string;
  /** Recipients of the arm. */
  n: number;
  /** Recipients it should have, from `expectedCounts`. */
  expected: number;
  /** Recipients who replied or bought; for revenue: who paid. */
  successes: number;
  /** Cents paid by each recipient who paid anything; for revenue only. */
  amountsCents?: readonly number[];
}

/** What a comparison of arms knows before the verdict: `enough` is false where its curves do not hold yet. */
export interface ArmsCompared {
  enough: boolean;
  overallP: number;
  perArm: ArmResult[];
  comparisons: ArmComparison[];
}
