import { zoneMidnightMs } from './zone-midnight';

const day = (text: string, zone: string) => new Date(zoneMidnightMs(Date.parse(`${text}T00:00:00Z`), zone)).toISOString();

describe('zoneMidnightMs', () => {
  it.each([
    ['2026-07-01', 'UTC', '2026-07-01T00:00:00.000Z'],
    ['2026-07-01', 'Europe/Paris', '2026-06-30T22:00:00.000Z'],
    ['2026-01-01', 'Europe/Paris', '2025-12-31T23:00:00.000Z'],
    ['2026-07-01', 'America/Los_Angeles', '2026-07-01T07:00:00.000Z'],
    // The days on which clocks change, at two in the morning.
    ['2026-03-29', 'Europe/Paris', '2026-03-28T23:00:00.000Z'],
    ['2026-10-25', 'Europe/Paris', '2026-10-24T22:00:00.000Z'],
  ])('%s in %s', (text, zone, expected) => expect(day(text, zone)).toBe(expected));

  it('is the moment after the skip where clocks skip midnight', () =>
    expect(day('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z'));
  it('is the first midnight where it comes twice', () => expect(day('2025-11-02', 'America/Havana')).toBe('2025-11-02T04:00:00.000Z'));
  it('is the end of the gap where a zone leaves out a whole day', () => expect(day('2011-12-30', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z'));
});
