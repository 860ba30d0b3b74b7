import type { Metric } from '../../contracts/experiments/verdict';
import { stateOf, type ReasonCode } from '../../contracts/messaging/reason-codes';

/** What became of the recipients of one variant that stand at one reason. */
export interface OutcomeRow {
  /** Null is the holdout, which does not compete. */
  variantId: string | null;
  reason: ReasonCode;
  n: number;
  replied: number;
  bought: number;
  cents: number;
}

/** With fewer, the rate of a variant is mostly chance. */
const FEWEST_SETTLED = 30;

/** The variant whose rate, among messages that are settled, is above that of each other one; null while that says nothing. A look, not a verdict. */
export function leadingVariant(metric: Metric, rows: readonly OutcomeRow[]): string | null {
  const arms = new Map<string, { settled: number; gained: number }>();
  for (const { variantId, reason, n, replied, bought, cents } of rows) {
    if (variantId === null) continue;
    const arm = arms.get(variantId) ?? { settled: 0, gained: 0 };
    if (stateOf(reason) !== 'open') {
      arm.settled += n;
      arm.gained += metric === 'reply' ? replied : metric === 'purchase' ? bought : cents;
    }
    arms.set(variantId, arm);
  }
  if (arms.size < 2 || [...arms.values()].some(({ settled }) => settled < FEWEST_SETTLED)) return null;
  const [first, second] = [...arms]
    .map(([variantId, { settled, gained }]) => ({ variantId, rate: gained / settled }))
    .sort((left, right) => right.rate - left.rate);
  return first !== undefined && second !== undefined && first.rate > second.rate ? first.variantId : null;
}
