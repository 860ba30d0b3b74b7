import { pollDelayMs } from './poll-delay';

it('looks again after half of what is left, from a second to half an hour', () => {
  expect([0, 500, 10_000, 90 * 60_000].map(pollDelayMs)).toEqual([1_000, 1_000, 5_000, 30 * 60_000]);
});

it('looks once in a while where nobody knows', () => expect(pollDelayMs(null)).toBe(60_000));
