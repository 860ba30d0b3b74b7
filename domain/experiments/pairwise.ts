import type { ArmComparison } from '../../contracts/experiments/verdict';
import { holmAdjust } from './holm';

/** Compares every pair of arms once, in their order, and adjusts the p values together. */
export function pairwise<T extends { id: string }>(
  arms: readonly T[],
  compare: (a: T, b: T) => Omit<ArmComparison, 'a' | 'b' | 'adjustedP'>,
): ArmComparison[] {
  const pairs = arms.flatMap((a, index) => arms.slice(index + 1).map((b) => ({ a: a.id, b: b.id, ...compare(a, b) })));
  const adjusted = holmAdjust(pairs.map((pair) => pair.pValue));
  return pairs.map((pair, index) => ({ ...pair, adjustedP: adjusted[index]! }));
}
