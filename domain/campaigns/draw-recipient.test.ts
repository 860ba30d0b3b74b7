import fc from 'fast-check';
import { stateOf } from '../../contracts/messaging/reason-codes';
import { drawRecipient, type DrawPlan, type DrawnFan } from './draw-recipient';

const plan = fc.record({
  campaignId: fc.uuid(),
  arms: fc.constantFrom(
    [{ id: 'a', weight: 10_000 }],
    [
      { id: 'a', weight: 5_000 },
      { id: 'b', weight: 5_000 },
    ],
    [
      { id: 'a', weight: 1 },
      { id: 'b', weight: 9_999 },
    ],
  ),
  holdoutBp: fc.integer({ min: 0, max: 9_000 }),
  testShareBp: fc.option(fc.integer({ min: 1, max: 10_000 })),
}) satisfies fc.Arbitrary<DrawPlan>;
const fan = fc.record({
  id: fc.uuid(),
  suppressed: fc.boolean(),
  frozen: fc.boolean(),
  consentWithdrawn: fc.boolean(),
}) satisfies fc.Arbitrary<DrawnFan>;
const send = { kind: 'send' } as const;

it('draws the same for a fan whatever else holds, so that who may not be messaged is spread over all arms alike', () => {
  fc.assert(
    fc.property(plan, fan, (of, who) => {
      const drawn = drawRecipient(of, who, send);
      const free = drawRecipient(
        of,
        { id: who.id, suppressed: false, frozen: false, consentWithdrawn: false },
        { kind: 'end', reason: 'skipped.expired' },
      );
      expect([free.variantId, free.inTest, free.probability]).toEqual([drawn.variantId, drawn.inTest, drawn.probability]);
      expect(drawRecipient(of, who, send)).toEqual(drawn);
    }),
  );
});

it('never opens a message for who may not be messaged or is held out', () => {
  fc.assert(
    fc.property(plan, fan, (of, who) => {
      const { reason, variantId, inTest } = drawRecipient(of, who, send);
      const blocked = who.suppressed || who.frozen || who.consentWithdrawn;
      expect(stateOf(reason)).toBe(blocked ? 'skipped' : variantId === null ? 'holdout' : 'open');
      if (!blocked && variantId !== null) expect(reason).toBe(of.testShareBp !== null && !inTest ? 'held.test_phase' : 'queued');
    }),
  );
});

it('names the first thing that stands against a fan', () => {
  const of = { campaignId: 'c', arms: [{ id: 'a', weight: 10_000 }], holdoutBp: 0, testShareBp: null };
  const reasonOf = (more: Partial<DrawnFan>) =>
    drawRecipient(of, { id: 'f', suppressed: false, frozen: false, consentWithdrawn: false, ...more }, send).reason;
  expect(reasonOf({ frozen: true, suppressed: true })).toBe('skipped.frozen');
  expect(reasonOf({ suppressed: true, consentWithdrawn: true })).toBe('skipped.suppressed');
  expect(reasonOf({ consentWithdrawn: true })).toBe('skipped.no_consent');
});

it('takes over what the clock says', () => {
  const of = { campaignId: 'c', arms: [{ id: 'a', weight: 10_000 }], holdoutBp: 0, testShareBp: null };
  const free = { id: 'f', suppressed: false, frozen: false, consentWithdrawn: false };
  expect(drawRecipient(of, free, { kind: 'hold', reason: 'held.quiet_hours', notBeforeMs: 5 })).toMatchObject({
    reason: 'held.quiet_hours',
    nextAtMs: 5,
  });
  expect(drawRecipient(of, free, { kind: 'end', reason: 'skipped.expired' })).toMatchObject({ reason: 'skipped.expired', nextAtMs: null });
});
