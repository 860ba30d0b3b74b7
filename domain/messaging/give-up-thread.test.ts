import { isGivenUp } from './give-up-thread';

const DAY_MS = 24 * 3_600_000;

it('gives a thread up after three refusals that will not change, and after a day of those that might', () => {
  expect(isGivenUp({ kind: 'invalid', times: 2, forMs: DAY_MS })).toBe(false);
  expect(isGivenUp({ kind: 'invalid', times: 3, forMs: 0 })).toBe(true);
  expect(isGivenUp({ kind: 'upstream_failed', times: 100, forMs: DAY_MS - 1 })).toBe(false);
  expect(isGivenUp({ kind: 'upstream_failed', times: 11, forMs: 2 * DAY_MS })).toBe(false);
  expect(isGivenUp({ kind: 'upstream_failed', times: 12, forMs: DAY_MS })).toBe(true);
});
