import type { Decision } from '../../contracts/messaging/decision';
import type { Metric, Verdict } from '../../contracts/experiments/verdict';
import { drawRecipient } from '../../domain/campaigns/draw-recipient';
import { judgeCampaign } from '../../domain/campaigns/judge-campaign';
import { behave, behaviourRates, type BehaviourEffect } from '../../sandbox/behaviour';
import { demoHoldoutBp, evenWeight, demoPriceCents, demoRates, demoTestShareBp, demoVariants } from './sample-campaign';

export interface SimulatedTest {
  /** Tells this campaign and its fans from all others. */
  seed: string;
  fans: number;
  metric: Metric;
  effects: readonly BehaviourEffect[];
  /** Variants that compete, by their position; all of the demo's unless told. */
  arms?: number;
  /** Basis points of the audience that the test runs on; the demo's unless told. */
  testShareBp?: number;
}

const sendNow: Decision = { kind: 'send' };
const sendsPerMinute = 1_800;
/** World time from the last test message to the decision. */
const waitMs = 5 * 3_600_000;

type Group = { variantId: string; version: number; probability: number; n: number; replied: number; bought: number; amountsCents: number[] };

/**
 * One test phase without sending: the product's draw, the sandbox's fans, the product's verdict. The clock only adds up: message k leaves at
 * its slot, what a fan does comes later, and what comes after the decision does not count.
 */
export function simulateTest({
  seed,
  fans,
  metric,
  effects,
  arms: count = demoVariants.length,
  testShareBp = demoTestShareBp,
}: SimulatedTest): Verdict {
  const arms = demoVariants.slice(0, count).map(({ name }, position) => ({ id: name, weight: evenWeight(position, count) }));
  const plan = { campaignId: seed, arms, holdoutBp: demoHoldoutBp, testShareBp };
  const groups = new Map<string, Group>();
  const rates = behaviourRates.parse(demoRates);
  const tested = Array.from({ length: fans }, (_, index) => `${seed}/fan-${index}`)
    .map((id) => drawRecipient(plan, { id, suppressed: false, frozen: false, consentWithdrawn: false }, sendNow))
    .filter(({ inTest, variantId }) => inTest && variantId !== null);
  const decideAtMs = (tested.length * 60_000) / sendsPerMinute + waitMs;
  tested.forEach(({ fanId, variantId, probability }, slot) => {
    const text = demoVariants.find(({ name }) => name === variantId)?.text ?? '';
    const outcome = behave({ seed, fanId, message: { text, priceCents: demoPriceCents, mediaIds: ['demo-set-1'] }, rates, effects });
    const sentAtMs = (slot * 60_000) / sendsPerMinute;
    const happened = (afterMs: number | null) => afterMs !== null && sentAtMs + afterMs <= decideAtMs;
    const id = variantId ?? '';
    const group = groups.get(id) ?? { variantId: id, version: 1, probability, n: 0, replied: 0, bought: 0, amountsCents: [] };
    const paidCents = (happened(outcome.buyAfterMs) ? demoPriceCents : 0) + (happened(outcome.tipAfterMs) ? outcome.tipCents : 0);
    group.n += 1;
    group.replied += happened(outcome.replyAfterMs) ? 1 : 0;
    group.bought += happened(outcome.buyAfterMs) ? 1 : 0;
    if (paidCents > 0) group.amountsCents.push(paidCents);
    groups.set(id, group);
  });
  return judgeCampaign({ metric, variants: arms, groups: [...groups.values()] });
}
