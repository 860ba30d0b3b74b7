import fc from 'fast-check';
import { forecast, type ForecastInput } from './forecast';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const NOON = Date.parse('2026-06-10T12:00:00Z');
const night = { startMinute: 22 * 60, endMinute: 8 * 60 };
const base: ForecastInput = {
  startMs: NOON,
  fansByZone: { UTC: 10_000 },
  perMinute: 10,
  mostPerMinute: null,
  queuedAhead: 0,
  quietHours: null,
  expiresAtMs: null,
};
const hours = (input: Partial<ForecastInput>) => (forecast({ ...base, ...input }).endMs! - NOON) / HOUR_MS;

describe('forecast', () => {
  it('is the audience by the limit when nothing is in the way', () => {
    expect(hours({})).toBeCloseTo(16.667, 2);
    expect(hours({ queuedAhead: 600 })).toBeCloseTo(17.667, 2);
    expect(hours({ perMinute: null })).toBe(0);
    expect(hours({ fansByZone: {} })).toBe(0);
    expect(hours({ fansByZone: { UTC: 50_000 } })).toBeCloseTo(83.33, 1);
  });

  it('takes no more than its share, while what leaves before it has all of the rate', () => {
    expect(hours({ mostPerMinute: 5 })).toBeCloseTo(33.333, 2);
    expect(hours({ mostPerMinute: 5, queuedAhead: 600 })).toBeCloseTo(34.333, 2);
    expect(hours({ mostPerMinute: 20 })).toBeCloseTo(16.667, 2);
    expect(forecast({ ...base, mostPerMinute: 5, queuedAhead: 600, expiresAtMs: NOON + 11 * HOUR_MS }).sentInTime).toBe(3_000);
  });

  it('waits for the morning', () => {
    expect(hours({ quietHours: night })).toBeCloseTo(26.667, 1);
    expect(hours({ quietHours: night, perMinute: null, startMs: NOON + 11 * HOUR_MS })).toBeCloseTo(20, 1);
    expect(hours({ quietHours: night, fansByZone: { UTC: 5_000, 'Asia/Tokyo': 5_000 } })).toBeCloseTo(18.333, 1);
  });

  it('warns of what will not fit', () => {
    const codes = (input: Partial<ForecastInput>) => forecast({ ...base, ...input }).warnings.map(({ code }) => code);
    expect(codes({})).toEqual([]);
    expect(codes({ expiresAtMs: NOON + 17 * HOUR_MS })).toEqual([]);
    const late = forecast({ ...base, expiresAtMs: NOON + 10 * HOUR_MS });
    expect(late.sentInTime).toBe(6_000);
    expect(late.warnings[0]).toMatchObject({ code: 'past_expiry', message: expect.stringContaining('4000 of 10000') });
    expect(codes({ quietHours: night, startMs: NOON + 11 * HOUR_MS })).toEqual(['starts_in_quiet_hours']);
    expect(codes({ quietHours: night, startMs: NOON + 11 * HOUR_MS, expiresAtMs: NOON + 12 * HOUR_MS })).toEqual([
      'past_expiry',
      'starts_in_quiet_hours',
    ]);
    expect(forecast({ ...base, fansByZone: { UTC: 6_000_000 } })).toMatchObject({
      endMs: null,
      sentInTime: 6_000_000,
      warnings: [{ code: 'never_ends' }],
    });
  });
});

describe('laws', () => {
  const zone = fc.constantFrom('UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Europe/Paris', 'Asia/Kathmandu');
  const input: fc.Arbitrary<ForecastInput> = fc.record({
    startMs: fc.integer({ min: NOON, max: NOON + 400 * 24 * HOUR_MS }),
    fansByZone: fc.dictionary(zone, fc.integer({ min: 0, max: 3_000 })),
    perMinute: fc.option(fc.integer({ min: 1, max: 200 })),
    mostPerMinute: fc.option(fc.integer({ min: 1, max: 200 })),
    queuedAhead: fc.nat(2_000),
    quietHours: fc.option(fc.record({ startMinute: fc.nat(1_439), endMinute: fc.nat(1_439) })),
    expiresAtMs: fc.option(fc.integer({ min: NOON, max: NOON + 410 * 24 * HOUR_MS })),
  });

  it('never ends before audience by limit, nor earlier with more fans; more time reaches no fewer', () => {
    fc.assert(
      fc.property(input, zone, fc.integer({ min: 1, max: 2_000 }), (given, where, more) => {
        const one = forecast(given);
        const audience = Object.values(given.fansByZone).reduce((sum, count) => sum + count, 0);
        const bigger = forecast({ ...given, fansByZone: { ...given.fansByZone, [where]: (given.fansByZone[where] ?? 0) + more } });
        expect(one.sentInTime).toBeLessThanOrEqual(audience);
        if (given.expiresAtMs === null) expect(one.sentInTime).toBe(audience);
        else expect(forecast({ ...given, expiresAtMs: given.expiresAtMs + HOUR_MS }).sentInTime).toBeGreaterThanOrEqual(one.sentInTime);
        if (one.endMs === null) return expect(bigger.endMs).toBeNull();
        if (given.perMinute && audience)
          expect(one.endMs - given.startMs).toBeGreaterThanOrEqual(((audience + given.queuedAhead) / given.perMinute) * MINUTE_MS - 1);
        if (bigger.endMs !== null) expect(bigger.endMs).toBeGreaterThanOrEqual(one.endMs);
      }),
      { numRuns: 400 },
    );
  });
});
