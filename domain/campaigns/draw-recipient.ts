import type { ReasonCode } from '../../contracts/messaging/reason-codes';
import type { Decision } from '../../contracts/messaging/decision';
import { assign, HOLDOUT } from '../experiments/assign';

export interface DrawPlan {
  campaignId: string;
  /** In the order of their positions. */
  arms: readonly { id: string; weight: number }[];
  holdoutBp: number;
  /** Null without a test phase. */
  testShareBp: number | null;
}

export interface DrawnFan {
  id: string;
  suppressed: boolean;
  frozen: boolean;
  consentWithdrawn: boolean;
  /** Why the campaign itself leaves this fan alone. */
  leftAlone?: ReasonCode | null;
}

export interface DrawnRecipient {
  fanId: string;
  /** Null is the holdout. */
  variantId: string | null;
  probability: number;
  inTest: boolean;
  reason: ReasonCode;
  nextAtMs: number | null;
}

/**
 * What a fan of the audience becomes: one draw, and the reason that stands at first. The draw comes before everything else, so that who
 * may not be messaged is spread over all arms alike.
 * @param timing the decision for fans of this zone at this moment, by the rules of the clock alone.
 */
export function drawRecipient(plan: DrawPlan, fan: DrawnFan, timing: Decision): DrawnRecipient {
  const { arm, probability, inTest } = assign({
    experimentId: plan.campaignId,
    fanId: fan.id,
    weights: plan.arms,
    holdoutShare: plan.holdoutBp,
    testShare: plan.testShareBp ?? undefined,
  });
  const isHoldout = arm === HOLDOUT;
  const drawn = { fanId: fan.id, variantId: isHoldout ? null : arm, probability, inTest: plan.testShareBp !== null && inTest, nextAtMs: null };
  const refusal = refusalOf(fan);
  if (refusal) return { ...drawn, reason: refusal };
  if (isHoldout) return { ...drawn, reason: 'holdout' };
  if (plan.testShareBp !== null && !inTest) return { ...drawn, reason: 'held.test_phase' };
  if (timing.kind === 'send') return { ...drawn, reason: 'queued' };
  return { ...drawn, reason: timing.reason, nextAtMs: timing.kind === 'hold' ? timing.notBeforeMs : null };
}

function refusalOf({ suppressed, frozen, consentWithdrawn, leftAlone }: DrawnFan): ReasonCode | null {
  if (frozen) return 'skipped.frozen';
  if (suppressed) return 'skipped.suppressed';
  return consentWithdrawn ? 'skipped.no_consent' : (leftAlone ?? null);
}
