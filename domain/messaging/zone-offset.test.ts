import fc from 'fast-check';
import { IANAZone } from 'luxon';
import { isTimeZone, zoneSegmentAt } from './zone-offset';

const ZONES = Intl.supportedValuesOf('timeZone');

describe('zone offsets', () => {
  it('agree with luxon at any instant of any zone', () => {
    const instant = fc.integer({ min: Date.UTC(1972, 0, 1), max: Date.UTC(2040, 0, 1) });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instant, (zone, atMs) => {
        const segment = zoneSegmentAt(zone, atMs);
        const luxon = IANAZone.create(zone);
        expect(segment.fromMs).toBeLessThanOrEqual(atMs);
        expect(segment.untilMs).toBeGreaterThan(atMs);
        for (const insideMs of [segment.fromMs, atMs, segment.untilMs - 1]) expect(luxon.offset(insideMs)).toBe(segment.offsetMs / 60_000);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['Europe/Paris', '2026-03-29T01:00:00Z', 60, 120],
    ['America/New_York', '2026-11-01T06:00:00Z', -240, -300],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', 660, 630],
    ['Asia/Kathmandu', '1985-12-31T18:30:00Z', 330, 345],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', -600, 840],
    ['Antarctica/Troll', '2026-03-29T01:00:00Z', 0, 120],
  ])('%s changes at %s', (zone, at, beforeMin, afterMin) => {
    const changeMs = Date.parse(at);
    expect(zoneSegmentAt(zone, changeMs - 1)).toMatchObject({ untilMs: changeMs, offsetMs: beforeMin * 60_000 });
    expect(zoneSegmentAt(zone, changeMs)).toMatchObject({ fromMs: changeMs, offsetMs: afterMin * 60_000 });
  });

  it('knows zones from other words', () => {
    expect(isTimeZone('Asia/Tokyo')).toBe(true);
    expect(isTimeZone('Mars/Olympus')).toBe(false);
    expect(isTimeZone('')).toBe(false);
    expect(() => zoneSegmentAt('Mars/Olympus', 0)).toThrow(/no IANA time zone/);
  });
});
