import fc from 'fast-check';
import { TokenBucket } from './token-bucket';

const MINUTE_US = 60_000_000;

test('a burst at once, then one for each that was filled in; a pause fills no more than the burst', () => {
  const bucket = new TokenBucket();
  const size = { perMinute: 60, burst: 3 };
  expect([1, 2, 3].map(() => bucket.take(0, size))).toEqual([2, 1, 0].map((left) => ({ taken: true, left })));
  expect(bucket.take(0, size)).toEqual({ taken: false, waitMs: 1_000 });
  expect(bucket.take(1_000_000, size)).toEqual({ taken: true, left: 0 });
  const later = 10 * MINUTE_US;
  expect([1, 2, 3, 4].map(() => bucket.take(later, size).taken)).toEqual([true, true, true, false]);
});

test('within any span no more is taken than the burst and what the span fills in, and a wait that is kept is rewarded', () => {
  const calls = fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(calls, fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 20 }), (pausesUs, perMinute, burst) => {
      const bucket = new TokenBucket();
      const taken: number[] = [];
      let nowUs = 0;
      for (const pauseUs of pausesUs) {
        nowUs += pauseUs;
        const take = bucket.take(nowUs, { perMinute, burst });
        if (!take.taken) {
          nowUs += Math.ceil(take.waitMs * 1000) + 1;
          expect(bucket.take(nowUs, { perMinute, burst }).taken).toBe(true);
        }
        taken.push(nowUs);
      }
      const first = taken[0] ?? 0;
      expect(taken.length).toBeLessThanOrEqual(burst + ((nowUs - first) * perMinute) / MINUTE_US + 1e-6);
    }),
  );
});
