import { cleanDemo, runDemoCommand } from '../support/run-demo-command';

it('the demo ends with the seeded winner, nothing lost and nothing doubled', async () => {
  const result = await runDemoCommand();
  expect(result).toMatchObject({ ...cleanDemo, recipients: 2_015 });
  expect(Number(result.sent) + Number(result.holdout) + Number(result.skipped)).toBe(2_015);
}, 900_000);
