import { runBench } from '../support/run-bench';

const number = expect.any(Number) as number;

/** Each has a platform of its own, and most of its time is waiting: they run beside each other. */
const running = new Map<string, Promise<Record<string, unknown>>>();
beforeAll(async () => {
  // As many accounts as the limit of each lets the replies through.
  running.set('limiter', runBench('limiter', '--accounts', '12', '--ramp', '5', '--seconds', '15', '--replies', '1'));
  running.set('enqueue', runBench('enqueue', '--fans', '400'));
  running.set('import', runBench('import', '--rows', '300'));
  await Promise.allSettled(running.values());
});

it('limiter counts at the sink what paced accounts send and how long people wait', async () => {
  const result = await running.get('limiter');
  expect(result).toMatchObject({ accounts: 12, overLimitWindows: 0, utilisation: number, rssMb: number, eventsPerMessage: number });
  expect(result?.replies).toBeGreaterThanOrEqual(7);
  expect(result?.messages).toBeGreaterThanOrEqual(3);
  expect(result?.humanReplyP95Ms).toBeGreaterThan(0);
});

it('enqueue draws and queues everybody', async () => {
  const result = await running.get('enqueue');
  expect(result).toMatchObject({ fans: 400, seconds: number, peakRssMb: number });
  expect(result?.historyEvents).toBeGreaterThan(10);
});

it('import writes every row', async () => {
  expect(await running.get('import')).toMatchObject({ rows: 300, seconds: number, peakRssMb: number });
});
