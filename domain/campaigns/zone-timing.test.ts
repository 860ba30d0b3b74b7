import { zoneTiming } from './zone-timing';

const NOON_UTC = Date.parse('2026-06-10T12:00:00Z');
const night = { startMinute: 22 * 60, endMinute: 8 * 60 };

it('answers by the fan’s zone, and by the account’s for a fan without one', () => {
  const timingOf = zoneTiming({ accountTimeZone: 'Asia/Tokyo', quietHours: night, expiresAtMs: null }, NOON_UTC + 2 * 3_600_000);
  expect(timingOf('Europe/Paris')).toEqual({ kind: 'send' });
  const tokyoMorning = { kind: 'hold', reason: 'held.quiet_hours', notBeforeMs: Date.parse('2026-06-10T23:00:00Z') };
  expect(timingOf(null)).toEqual(tokyoMorning);
  expect(timingOf('Mars/Olympus')).toEqual(tokyoMorning);
});

it('ends what cannot leave before it expires', () => {
  const timingOf = zoneTiming({ accountTimeZone: 'Asia/Tokyo', quietHours: night, expiresAtMs: NOON_UTC + 5 * 3_600_000 }, NOON_UTC + 2 * 3_600_000);
  expect(timingOf('Asia/Tokyo')).toEqual({ kind: 'end', reason: 'skipped.expired' });
});
