import fc from 'fast-check';
import { queueEnds, type QueuePart } from './queue-ends';

const part = (more: Partial<QueuePart>): QueuePart => ({ priority: 2, ready: 0, timed: null, endless: 0, gapMs: null, ...more });
const MINUTE = 60_000;

it('lets people go before campaigns, and campaigns one after the other', () => {
  const { endsMs, emptyMs } = queueEnds({
    startMs: 0,
    perMinute: 10,
    parts: [part({ ready: 20 }), part({ ready: 10 }), part({ priority: 0, ready: 5 })],
  });
  expect(endsMs).toEqual([2.5 * MINUTE, 3.5 * MINUTE, 0.5 * MINUTE]);
  expect(emptyMs).toBe(3.5 * MINUTE);
});

it('waits for those that have a time of their own', () => {
  const timed = { count: 10, firstMs: 60 * MINUTE, lastMs: 90 * MINUTE };
  expect(queueEnds({ startMs: 0, perMinute: 10, parts: [part({ ready: 10, timed })] }).endsMs).toEqual([90 * MINUTE + 6_000]);
});

it('has no end for what waits for a person, and counts the rest', () => {
  const { endsMs, emptyMs } = queueEnds({ startMs: 0, perMinute: 10, parts: [part({ ready: 10, endless: 3 }), part({ endless: 4 })] });
  expect(endsMs).toEqual([null, null]);
  expect(emptyMs).toBe(MINUTE);
});

it('gives a campaign that takes a share the time that the share needs, and holds nobody up for it', () => {
  const parts = [part({ ready: 10, gapMs: 12_000 }), part({ ready: 10 })];
  expect(queueEnds({ startMs: 0, perMinute: 10, parts })).toEqual({ emptyMs: 2 * MINUTE, endsMs: [2 * MINUTE, 2 * MINUTE] });
});

it('has no end without a pace', () => {
  for (const perMinute of [null, 0])
    expect(queueEnds({ startMs: 0, perMinute, parts: [part({ ready: 1 })] })).toEqual({ emptyMs: null, endsMs: [null] });
});

it('law: the queue is empty when its slowest part is, never before all slots have passed', () => {
  const parts = fc.array(
    fc.record({
      priority: fc.integer({ min: 0, max: 2 }),
      ready: fc.nat(500),
      timed: fc.option(fc.record({ count: fc.integer({ min: 1, max: 100 }), firstMs: fc.nat(1e6), lastMs: fc.integer({ min: 1e6, max: 1e7 }) })),
      endless: fc.constant(0),
      gapMs: fc.option(fc.integer({ min: 1, max: 60_000 })),
    }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 600 }), (given, perMinute) => {
      const { emptyMs, endsMs } = queueEnds({ startMs: 0, perMinute, parts: given });
      const all = given.reduce((sum, one) => sum + one.ready + (one.timed?.count ?? 0), 0);
      if (all === 0) return emptyMs === null;
      return emptyMs !== null && endsMs.every((end) => end === null || end <= emptyMs) && emptyMs + 1e-3 >= (all * MINUTE) / perMinute;
    }),
  );
});
