import { meanTest, sampleOf } from './mean-tests';
import { Z_95, newcombeInterval, type Interval, type Proportion } from './proportion-intervals';
import { twoProportionTest } from './proportion-tests';

const MIN_PAYERS = 20;

export interface Lift extends Interval {
  /** treated − holdout: a share, or cents per person; `low` and `high` are its 95 % interval. */
  difference: number;
  pValue: number;
  /** treated / holdout − 1 with its 95 % interval; null when either group has none. */
  relative: (Interval & { lift: number }) | null;
}

/** What the campaign caused, in shares of people who did something (bought, say): all who were meant to get it against all held out. */
export function proportionLift(treated: Proportion, holdout: Proportion): Lift | null {
  if (treated.n === 0 || holdout.n === 0) return null;
  const pt = treated.successes / treated.n;
  const ph = holdout.successes / holdout.n;
  return {
    difference: pt - ph,
    ...newcombeInterval(treated, holdout),
    pValue: twoProportionTest(treated, holdout),
    relative: relativeLift(treated, holdout),
  };
}

/** What the campaign caused in cents per person, by `meanTest`; `amountsCents` are those of the people who paid. Null below 20 payers in a group. */
export function revenueLift(
  treated: { n: number; amountsCents: readonly number[] },
  holdout: { n: number; amountsCents: readonly number[] },
): Lift | null {
  if (treated.amountsCents.length < MIN_PAYERS || holdout.amountsCents.length < MIN_PAYERS) return null;
  return { ...meanTest(sampleOf(treated.n, treated.amountsCents), sampleOf(holdout.n, holdout.amountsCents)), relative: null };
}

function relativeLift(treated: Proportion, holdout: Proportion): Lift['relative'] {
  if (treated.successes === 0 || holdout.successes === 0) return null;
  const ratio = treated.successes / treated.n / (holdout.successes / holdout.n);
  const error = Math.sqrt(1 / treated.successes - 1 / treated.n + 1 / holdout.successes - 1 / holdout.n);
  const factor = Math.exp(Z_95 * error);
  return { lift: ratio - 1, low: ratio / factor - 1, high: ratio * factor - 1 };
}
