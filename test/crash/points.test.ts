import { runPoints } from '../../scripts/chaos/run-points';

// I2 at its named moments; `npm run chaos -- --points` hits each of them 50 times.
it('loses and doubles nothing when a worker ends at any named point of the send path', async () => {
  const lines: string[] = [];
  const result = await runPoints({
    hits: 1,
    seed: 'short',
    timeoutMs: 400_000,
    say: (line) => lines.push(line),
    signal: new AbortController().signal,
  });
  expect({ result, lines }).toMatchObject({ result: { kills: 5, lost: 0, doubled: 0, unknown: 0, unresolved: 0, overLimitWindows: 0 } });
  // How many depends on how long the restarts take; each of the ten accounts has sent.
  expect(result.recipients).toBeGreaterThan(100);
}, 600_000);
