import { demoEffects, seededVariant } from './sample-campaign';
import { simulateTest } from './simulate-campaign';

const runs = 300;
/** More fans only make it surer. */
const mostFans = 2_000;

/** The share of simulated tests of this size that find the seeded winner, by the product's own draw and verdict. */
export function simulatedPower(fans: number, seed: string): { found: number; runs: number } {
  const audience = Math.min(fans, mostFans);
  const winners = Array.from(
    { length: runs },
    (_, run) => simulateTest({ seed: `${seed}-power-${run}`, fans: audience, metric: 'reply', effects: demoEffects }).winnerId,
  );
  return { found: winners.filter((winner) => winner === seededVariant).length, runs };
}
