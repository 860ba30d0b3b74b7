import fc from 'fast-check';
import { audience } from '../../contracts/accounts/audience';
import { matches, type FanProfile } from '../accounts/audience-rules';
import { bordersOf, campaignsReceived, clockRules, goesByClock } from './clock-rules';

const DAY_MS = 86_400_000;
const CAMPAIGN = '0197a000-0000-7000-8000-00000000000c';

describe('rules that go by the clock', () => {
  it('are found on both sides of an audience', () => {
    const rules = audience.parse({
      include: { filters: [{ field: 'expiresAt', op: 'in_next_days', value: 7 }] },
      exclude: {
        filters: [
          { field: 'lastActiveAt', op: 'older_than_days', value: 30 },
          { field: 'receivedCampaign', op: 'in', value: [CAMPAIGN] },
        ],
      },
    });
    expect(clockRules(rules)).toEqual([
      { field: 'expiresAt', op: 'in_next_days', days: 7 },
      { field: 'lastActiveAt', op: 'older_than_days', days: 30 },
    ]);
    expect(campaignsReceived(rules)).toEqual([CAMPAIGN]);
    expect(goesByClock(rules)).toBe(true);
    expect(goesByClock(audience.parse({ include: { filters: [{ field: 'subscribedAt', op: 'after', value: '2026-01-01' }] } }))).toBe(false);
  });

  it('change their answer only where the date lies between a border of before and the same border of now', () => {
    const halfDays = fc.integer({ min: -30, max: 30 }).map((n) => (n * DAY_MS) / 2);
    fc.assert(
      fc.property(
        fc.constantFrom('within_days', 'older_than_days', 'in_next_days'),
        fc.integer({ min: 1, max: 12 }),
        halfDays,
        fc.integer({ min: 0, max: 20 }).map((n) => (n * DAY_MS) / 2),
        (op, days, atMs, passedMs) => {
          const fan = { lastSeenAt: new Date(atMs) } as FanProfile;
          const rule = { field: 'lastSeenAt', op, value: days };
          if (matches(fan, rule, 0) === matches(fan, rule, passedMs)) return;
          const crossed = bordersOf({ field: 'lastSeenAt', op: op, days }).some(
            (ahead) => atMs >= ahead * DAY_MS && atMs <= ahead * DAY_MS + passedMs,
          );
          expect(crossed).toBe(true);
        },
      ),
      { numRuns: 3_000 },
    );
  });
});
