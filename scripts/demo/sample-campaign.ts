import type { CampaignDefinitionInput } from '../../contracts/campaigns/definition';
import type { BehaviourEffect, BehaviourRates } from '../../sandbox/behaviour';

/** Variants of the demo's campaign; fans without a name get the fallback. */
export const demoVariants = [
  { name: 'Plain', text: 'Hi {{first_name|you}}, my new set is out. Want to see it?' },
  { name: 'Question', text: 'Hey {{first_name|you}}, which colour should I wear in the next set: red or black?' },
  { name: 'Early bird', text: '{{first_name|Hello}}, you are among the first to get my new set.' },
] as const;

/** The variant that the sandbox's fans really answer more, and the words by which the sandbox tells it from the others. */
export const seededVariant = 'Question';
const seededWords = 'red or black?';

/** World milliseconds per real one. Delays are capped at 6 means, so that everything has happened 18 s after a message, within the test's waiting time. */
export const demoTimeScale = 600;
export const demoRates = {
  readRate: 0.7,
  replyRate: 0.1,
  purchaseRate: 0.08,
  tipRate: 0.01,
  readMeanMs: 20 * 60_000,
  replyMeanMs: 10 * 60_000,
  buyMeanMs: 5 * 60_000,
} as const satisfies Partial<BehaviourRates>;
/** The longest that a reply or a purchase takes, in world time. */
export const longestReplyMs = 6 * (demoRates.readMeanMs + demoRates.replyMeanMs);
const seededReplyRate = 0.35;
export const demoEffects: readonly BehaviourEffect[] = [{ match: seededWords, replyRate: seededReplyRate }];

export const demoHoldoutBp = 1_000;
/** Half of the audience is asked; the winner goes to the rest. */
export const demoTestShareBp = 5_000;
export const demoPriceCents = 900;
const demoWaitMinutes = 1;

/** Equal shares in whole basis points; the first takes what does not divide. */
export function evenWeight(position: number, arms: number): number {
  const share = Math.floor(10_000 / arms);
  return position === 0 ? 10_000 - share * (arms - 1) : share;
}

/** Three arms, a holdout, and a test phase judged by replies. */
export function demoCampaign(name: string, accountId: string): CampaignDefinitionInput {
  return {
    name,
    accountId,
    variants: demoVariants.map((variant, position) => ({
      ...variant,
      weightBp: evenWeight(position, demoVariants.length),
      priceCents: demoPriceCents,
      mediaIds: ['demo-set-1'],
    })),
    holdoutBp: demoHoldoutBp,
    metric: 'reply',
    testPhase: { shareBp: demoTestShareBp, waitMinutes: demoWaitMinutes, fallback: 'split' },
  };
}

/** One text to 15 fans: shows what an account with the usual limit does meanwhile. */
export function slowCampaign(name: string, accountId: string): CampaignDefinitionInput {
  return { name, accountId, variants: [{ name: 'Only', text: 'Good to have you here, {{first_name|you}}.', weightBp: 10_000 }] };
}
