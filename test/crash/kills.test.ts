import type { ChaosAccountSpec } from '../../scripts/chaos/chaos-account';
import { runKills } from '../../scripts/chaos/run-kills';

const accounts: readonly ChaosAccountSpec[] = [
  { name: 'keyed_300', keyed: true, limitPerMinute: 300, fans: 120, withTest: true },
  { name: 'unkeyed_120', keyed: false, limitPerMinute: 120, fans: 50, withTest: false },
];

// I2 and I1 with everything at once; `npm run chaos -- --kills 100` is the long run.
it('loses and doubles nothing while parts of the platform are killed under running campaigns', async () => {
  const lines: string[] = [];
  const result = await runKills({
    kills: 5,
    seed: 'short',
    accounts,
    pauseMs: { min: 1_500, max: 4_500 },
    settleMs: 400_000,
    say: (line) => lines.push(line),
    signal: new AbortController().signal,
  });
  expect({ result, lines }).toMatchObject({ result: { kills: 5, lost: 0, doubled: 0, unknown: 0, unresolved: 0, overLimitWindows: 0 } });
  expect(result.recipients).toBeGreaterThanOrEqual(170);
}, 600_000);
