import { METRICS } from '../../contracts/experiments/verdict';
import { simulateTest } from './simulate-campaign';

export const aaTestCount = 200;
/** As many as the demo's audience, all of them tested: more people find smaller differences, so a bias would show. */
const fansPerTest = 2_000;
/** 5 % of 200, and three standard errors of it: a rule that keeps its level stays below in all but one run of a thousand. */
export const mostAaWinners = Math.floor(aaTestCount * 0.05 + 3 * Math.sqrt(aaTestCount * 0.05 * 0.95));

export interface AaResult {
  aaTests: number;
  aaWinners: number;
}

/** Tests whose arms do not differ: whoever wins there won by chance. The three metrics and two or three arms take turns. */
export function runAaTests(seed: string, onTest: (done: number, winners: number) => void = () => undefined): AaResult {
  let aaWinners = 0;
  for (let test = 0; test < aaTestCount; test++) {
    const metric = METRICS[test % METRICS.length] ?? 'reply';
    // Two arms come nearest to the 5 %: with three, a winner has to beat both others.
    const { winnerId } = simulateTest({ seed: `${seed}-${test}`, fans: fansPerTest, metric, effects: [], arms: 2 + (test % 2), testShareBp: 10_000 });
    if (winnerId !== null) aaWinners += 1;
    onTest(test + 1, aaWinners);
  }
  return { aaTests: aaTestCount, aaWinners };
}
