import type { SampleRatio } from '../../contracts/experiments/verdict';
import { chiSquareTail } from './proportion-tests';

const ALARM_P = 0.001;
const MIN_CELL = 5;

/** Recipients of one arm under one version of the weights, and their stored chance of it. Name arms that got nobody too, with n = 0. */
export interface AssignedGroup {
  armId: string;
  version: number;
  n: number;
  probability: number;
}

/** How many people each arm should have: the sum of the stored chances, version by version, among the arms that are named. */
export function expectedCounts(groups: readonly AssignedGroup[]): Map<string, number> {
  const perVersion = new Map<number, { n: number; mass: number }>();
  for (const { version, n, probability } of groups) {
    const total = perVersion.get(version) ?? { n: 0, mass: 0 };
    perVersion.set(version, { n: total.n + n, mass: total.mass + probability });
  }
  const expected = new Map<string, number>();
  for (const { armId, version, probability } of groups) {
    const { n, mass } = perVersion.get(version)!;
    expected.set(armId, (expected.get(armId) ?? 0) + (mass > 0 ? (n * probability) / mass : 0));
  }
  return expected;
}

/** Chi-square of the numbers seen against those expected; alarms below p = 0.001. Cells with an expectation under 5, for which the curve is too rough, are counted together and each is also tested exactly for too many. */
export function sampleRatio(observed: readonly number[], expected: readonly number[]): SampleRatio {
  const pValue = observed.some((count, i) => count > 0 && !((expected[i] ?? 0) > 0)) ? 0 : ratioP(observed, expected);
  return { pValue, ok: pValue >= ALARM_P, expected: [...expected], observed: [...observed] };
}

function ratioP(observed: readonly number[], expected: readonly number[]): number {
  const seenTotal = observed.reduce((sum, count) => sum + count, 0);
  const scale = seenTotal / expected.reduce((sum, count) => sum + count, 0);
  if (!(scale > 0)) return 1;
  const cells = expected.map((count, i) => ({ expected: count * scale, seen: observed[i] ?? 0 })).sort((a, b) => b.expected - a.expected);
  const small = cells.filter((cell) => cell.expected < MIN_CELL);
  const surplusP = Math.min(1, ...small.map((cell) => small.length * poissonTail(cell.seen, cell.expected)));
  while (cells.length > 1 && cells.at(-1)!.expected < MIN_CELL) {
    const { expected: count, seen } = cells.pop()!;
    const last = cells.at(-1)!;
    last.expected += count;
    last.seen += seen;
  }
  const p = chiSquareTail(
    cells.reduce((sum, cell) => sum + (cell.seen - cell.expected) ** 2 / cell.expected, 0),
    cells.length - 1,
  );
  return small.length > 0 ? Math.min(1, 2 * Math.min(p, surplusP)) : p;
}

/** The chance of at least `seen` where `expected` are expected. */
function poissonTail(seen: number, expected: number): number {
  let below = 0;
  let term = Math.exp(-expected);
  for (let count = 0; count < seen; count++) {
    below += term;
    term *= expected / (count + 1);
  }
  return Math.max(0, 1 - below);
}
