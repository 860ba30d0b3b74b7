import { GIVE_UP_AFTER_MS, nextTryInMs } from './webhook-retries';

it('waits longer each time, ends, and ends before an endpoint is given up', () => {
  const waits = Array.from({ length: 20 }, (_, tried) => nextTryInMs(tried + 1));
  const waited = waits.filter((wait) => wait !== null);
  expect(waited).toEqual([...waited].sort((a, b) => a - b));
  expect(waits.slice(waited.length).every((wait) => wait === null)).toBe(true);
  expect(waited.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(GIVE_UP_AFTER_MS);
});
