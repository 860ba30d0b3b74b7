import { z } from 'zod';

import { seededDraw } from './seeded-draw';

const share = z.number().min(0).max(1);

/** Shares of all recipients, not of readers: a reply rate of 0.08 means 8 replies for 100 messages (never more than are read). */
export const behaviourRates = z.object({
  readRate: share.default(0.62),
  replyRate: share.default(0.08),
  /** Of recipients of a priced message. */
  purchaseRate: share.default(0.06),
  tipRate: share.default(0.01),
  /** Replies that say STOP, as a share of replies. */
  optOutRate: share.default(0),
  /** Mean delays in world time, before the account's time scale; drawn from an exponential, capped at 6 means. */
  readMeanMs: z
    .number()
    .min(0)
    .default(20 * 60_000),
  replyMeanMs: z
    .number()
    .min(0)
    .default(10 * 60_000),
  buyMeanMs: z
    .number()
    .min(0)
    .default(5 * 60_000),
});
export type BehaviourRates = z.infer<typeof behaviourRates>;

/** Rates that replace the base ones when the message text contains `match`; of several matches the last wins, field by field. */
export const behaviourEffect = z.object({
  match: z.string().min(1),
  readRate: share.optional(),
  replyRate: share.optional(),
  purchaseRate: share.optional(),
});
export type BehaviourEffect = z.infer<typeof behaviourEffect>;

export interface BehaviourInput {
  seed: string;
  fanId: string;
  message: { text: string; priceCents: number; mediaIds: readonly string[] };
  rates: BehaviourRates;
  effects: readonly BehaviourEffect[];
}

/** Delays from the send, in world milliseconds; null: it never happens. What follows reading is never before it. */
export interface BehaviourOutcome {
  readAfterMs: number | null;
  replyAfterMs: number | null;
  replyText: string | null;
  buyAfterMs: number | null;
  tipAfterMs: number | null;
  tipCents: number;
}

const REPLIES = [
  'Hey! Thank you 😊',
  'That sounds great, tell me more',
  'Maybe later',
  'What did you do today?',
  'I love this',
  'Is there more of it?',
  'Haha, nice one',
  'Can you do something custom?',
];
const NOTHING: BehaviourOutcome = { readAfterMs: null, replyAfterMs: null, replyText: null, buyAfterMs: null, tipAfterMs: null, tipCents: 0 };

function ratesFor(input: BehaviourInput): BehaviourRates {
  const matching = input.effects.filter((effect) => input.message.text.includes(effect.match));
  return matching.reduce<BehaviourRates>(
    (rates, effect) => ({
      ...rates,
      readRate: effect.readRate ?? rates.readRate,
      replyRate: effect.replyRate ?? rates.replyRate,
      purchaseRate: effect.purchaseRate ?? rates.purchaseRate,
    }),
    input.rates,
  );
}

function exponential(draw: number, meanMs: number): number {
  return Math.round(Math.min(-Math.log(1 - draw), 6) * meanMs);
}

/**
 * What one fan does with one message. Pure and deterministic; reading, replying, buying and tipping are drawn apart, so that one
 * never predicts another beyond "who did not read does nothing".
 */
export function behave(input: BehaviourInput): BehaviourOutcome {
  const rates = ratesFor(input);
  const { seed, fanId, message } = input;
  const draw = (about: string) => seededDraw(seed, fanId, message.text, String(message.priceCents), about);
  if (draw('read') >= rates.readRate) return NOTHING;

  // A reader's chance is the share of all recipients divided by the share that reads.
  const happens = (about: string, rate: number) => draw(about) < rate / rates.readRate;
  const readAfterMs = exponential(draw('read.delay'), rates.readMeanMs);
  const replies = happens('reply', rates.replyRate);
  const buys = message.priceCents > 0 && happens('buy', rates.purchaseRate);
  const tips = happens('tip', rates.tipRate);
  return {
    readAfterMs,
    replyAfterMs: replies ? readAfterMs + exponential(draw('reply.delay'), rates.replyMeanMs) : null,
    replyText: replies ? replyText(draw('reply.optOut') < rates.optOutRate, draw('reply.text')) : null,
    buyAfterMs: buys ? readAfterMs + exponential(draw('buy.delay'), rates.buyMeanMs) : null,
    tipAfterMs: tips ? readAfterMs + exponential(draw('tip.delay'), rates.buyMeanMs) : null,
    tipCents: tips ? 500 * (1 + Math.floor(draw('tip.amount') * 10)) : 0,
  };
}

function replyText(optsOut: boolean, draw: number): string {
  if (optsOut) return 'STOP';
  return REPLIES[Math.floor(draw * REPLIES.length)] ?? 'Hey!';
}
