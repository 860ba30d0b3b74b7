import { runBench } from '../support/run-bench';

const number = expect.any(Number) as number;

it('api reads every page of its mix without an error', async () => {
  const result = await runBench('api', '--rate', '20', '--seconds', '2', '--fans', '500');
  expect(result).toMatchObject({ errors: 0, requests: 40, readP95Ms: number });
  expect(Object.keys(result.p95MsByPath as object).length).toBeGreaterThan(10);
});

it('start reaches a page after a second start, and adds up memory', async () => {
  const result = await runBench('start', '--idle', '1');
  expect(result.secondStartSeconds).toBeGreaterThan(0);
  expect(result.idleRssMb).toBeGreaterThan(100);
});

it('scale compares a small record with one ten times as large', async () => {
  const result = await runBench('scale', '--messages', '100', '--rounds', '1');
  expect(result).toMatchObject({ msPerMessage1x: number, msPerMessage10x: number, ratio: number });
});

it('inbox lists, opens, searches and hears of messages without an error', async () => {
  const result = await runBench('inbox', '--threads', '200', '--messages', '4000', '--seconds', '2');
  expect(result).toMatchObject({ errors: 0, inboxP95Ms: number, threadOpenP95Ms: number, searchP95Ms: number, sseLagP95Ms: number });
});
