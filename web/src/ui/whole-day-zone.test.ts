import { wholeDayZone } from './whole-day-zone';

describe('wholeDayZone', () => {
  it.each([
    ['a day of a file, in the account’s zone', '2026-07-14T22:00:00.000Z', 'Europe/Paris', 'Europe/Paris'],
    ['a day of a platform, in UTC', '2026-07-14T00:00:00.000Z', 'Europe/Paris', 'UTC'],
    ['a day while no account is known', '2026-07-14T00:00:00.000Z', undefined, 'UTC'],
    ['the day on which clocks change', '2026-10-24T22:00:00.000Z', 'Europe/Paris', 'Europe/Paris'],
    ['a time', '2026-07-14T22:00:01.000Z', 'Europe/Paris', undefined],
    ['a moment after midnight', '2026-07-14T00:00:00.004Z', 'Europe/Paris', undefined],
  ])('%s', (_name, at, zone, expected) => expect(wholeDayZone(at, zone)).toBe(expected));
});
