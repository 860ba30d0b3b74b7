import fc from 'fast-check';
import { bucketSize, nextSlot, occupied, withGrant, WINDOW_MS, type Grant } from './rate-window';

/** Plays a sender with a backlog: calls last `callMs(i)`, some are never answered and keep the provisional end. Returns arrivals at the platform. */
function play(limit: (nowMs: number) => number, callMs: (n: number) => number, answered: (n: number) => boolean, untilMs: number) {
  let ring: Grant[] = [];
  const arrivals: { atMs: number; count: number; limit: number }[] = [];
  const finishes: { id: string; endMs: number }[] = [];
  for (let nowMs = 1_000_000, n = 0; nowMs < 1_000_000 + untilMs;) {
    for (const { id, endMs } of finishes.filter(({ endMs: end }) => end <= nowMs))
      ring = ring.map((g) => (g[0] === id ? [g[0], g[1], endMs, g[3]] : g));
    const slot = nextSlot(ring, limit(nowMs), nowMs);
    if (slot.kind === 'wait') {
      const ends = finishes.map(({ endMs }) => endMs).filter((endMs) => endMs > nowMs);
      nowMs = Math.min(nowMs + slot.waitMs, ...ends);
      continue;
    }
    const id = String(n++);
    ring = withGrant(ring, [id, nowMs, nowMs + 10_000, slot.count]);
    // The worst case for a window: the platform sees it at any moment of the call.
    arrivals.push({ atMs: nowMs + callMs(n) * (n % 3) * 0.5, count: slot.count, limit: limit(nowMs) });
    if (answered(n)) finishes.push({ id, endMs: nowMs + callMs(n) });
  }
  return arrivals;
}

function mostInAnyWindow(arrivals: { atMs: number; count: number }[]): number {
  const sorted = [...arrivals].sort((a, b) => a.atMs - b.atMs);
  let most = 0;
  for (let first = 0, last = 0, sum = 0; first < sorted.length; first++) {
    while (last < sorted.length && sorted[last]!.atMs < sorted[first]!.atMs + WINDOW_MS) sum += sorted[last++]!.count;
    most = Math.max(most, sum);
    sum -= sorted[first]!.count;
  }
  return most;
}

const limits = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 61, max: 20_000 }));

describe('nextSlot', () => {
  it('I1: never lets more than the limit arrive in any rolling 60 s, whatever the calls last and whichever are lost', () => {
    fc.assert(
      fc.property(
        limits,
        fc.array(fc.integer({ min: 0, max: 9_999 }), { minLength: 1, maxLength: 20 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
        (limit, calls, answers) => {
          const arrivals = play(
            () => limit,
            (n) => calls[n % calls.length]!,
            (n) => answers[n % answers.length]!,
            200_000,
          );
          expect(mostInAnyWindow(arrivals)).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('I1: stays below the highest limit in force within a window when the limit changes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 0, max: 150_000 }),
        (before, after, switchMs) => {
          const limit = (nowMs: number) => (nowMs - 1_000_000 < switchMs ? before : after);
          const arrivals = play(
            limit,
            () => 20,
            () => true,
            200_000,
          );
          const sorted = [...arrivals].sort((a, b) => a.atMs - b.atMs);
          for (const { atMs } of sorted) {
            const within = sorted.filter((a) => a.atMs >= atMs && a.atMs < atMs + WINDOW_MS);
            expect(within.reduce((sum, a) => sum + a.count, 0)).toBeLessThanOrEqual(Math.max(...within.map((a) => a.limit)));
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('I1: uses at least 95 % of the limit with a backlog, after the first minute, with calls of up to 2 s', () => {
    fc.assert(
      fc.property(limits, fc.integer({ min: 1, max: 2_000 }), (limit, callMs) => {
        const arrivals = play(
          () => limit,
          () => callMs,
          () => true,
          360_000,
        );
        const warm = arrivals.filter(({ atMs }) => atMs >= 1_060_000 && atMs < 1_360_000);
        expect(warm.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(Math.floor(limit * 5 * 0.95) - bucketSize(limit));
      }),
      { numRuns: 30 },
    );
  });

  it('I4: catches nothing up after a pause: starts stay spaced', () => {
    const slot = nextSlot([['a', 0, 20, 1]], 10, 3_600_000);
    expect(slot).toEqual({ kind: 'open', count: 1 });
    expect(nextSlot(withGrant([], ['b', 3_600_000, 3_600_020, 1]), 10, 3_600_020)).toEqual({ kind: 'wait', waitMs: 5_980 });
  });

  it('waits for the provisional end of a call that was never answered', () => {
    const ring: Grant[] = [['lost', 0, 10_000, 1]];
    expect(nextSlot(ring, 1, 60_000)).toEqual({ kind: 'wait', waitMs: 10_000 });
    expect(nextSlot(ring, 1, 70_000)).toEqual({ kind: 'open', count: 1 });
  });
});

it('counts what is occupied now', () => {
  expect(
    occupied(
      [
        ['a', 0, 100, 3],
        ['b', 50_000, 50_100, 2],
      ],
      60_100,
    ),
  ).toBe(2);
});
