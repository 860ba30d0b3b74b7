import { z } from 'zod';
import { audience } from '../accounts/audience';
import { instant } from '../api/instant';
import { armWeights, holdoutShareBp, testShareBp } from '../experiments/assignment';
import { CAMPAIGN_KINDS, DELIVERIES, paceBp, protection } from './protection';
import { METRICS } from '../experiments/verdict';

export const MAX_VARIANTS = 8;
const MAX_TEXT = 20_000;
const DAYS_30_IN_MINUTES = 43_200;

const content = {
  /** Template with variables such as `{{first_name|there}}`; empty only when media speaks for itself. */
  text: z.string().max(MAX_TEXT, `A text has at most ${MAX_TEXT} characters here; the platform's own limit may be lower.`),
  /** Whole cents of the account's currency; 0 is free. */
  priceCents: z.number().int('Give the price in whole cents.').min(0, 'A price cannot be negative.').default(0),
  /** Platform media ids, in order. */
  mediaIds: z.array(z.string().min(1)).max(50, 'Attach at most 50 media.').default([]),
};

function checkContent({ text, priceCents, mediaIds }: { text: string; priceCents: number; mediaIds: string[] }, context: z.RefinementCtx): void {
  if (text.trim() === '' && mediaIds.length === 0)
    context.addIssue({ code: 'custom', path: ['text'], message: 'Write a text, or attach media.', params: { code: 'text_or_media' } });
  if (priceCents > 0 && mediaIds.length === 0)
    context.addIssue({
      code: 'custom',
      path: ['priceCents'],
      message: 'A priced message needs media to sell; attach some or set the price to 0.',
      params: { code: 'price_needs_media' },
    });
}

const variantName = z.string().trim().min(1, 'Name the variant.').max(80);

/** What an edit of a launched campaign may change of a variant. */
export const variantEdit = z.strictObject({ name: variantName.optional(), ...content }).superRefine(checkContent);

export const variantInput = z
  .strictObject({
    name: variantName,
    /** Basis points of those who are not held out; all variants add up to 10,000. */
    weightBp: z
      .number()
      .int('Give the weight in whole basis points: 2500 is 25 %.')
      .min(1, 'A weight is at least 1 basis point; remove the variant instead.')
      .max(10_000),
    ...content,
  })
  .superRefine(checkContent);

/** A test on a share of the audience, then the winner for the rest. */
export const testPhase = z.strictObject({
  /** Basis points of the audience, holdout aside. */
  shareBp: testShareBp,
  /** From the last test message sent until the decision, in minutes. */
  waitMinutes: z.number().int().min(0).max(DAYS_30_IN_MINUTES, 'Wait at most 30 days (43200 minutes).'),
  /** What the rest gets when no variant wins: `split` by the weights, or the variant at this position (0 is the first). */
  fallback: z
    .union(
      [
        z.literal('split'),
        z
          .number()
          .int()
          .min(0)
          .max(MAX_VARIANTS - 1),
      ],
      { error: 'Write "split" or the position of a variant.' },
    )
    .default('split'),
});
export type TestPhase = z.infer<typeof testPhase>;

const fields = z.strictObject({
  name: z.string().trim().min(1, 'Name the campaign.').max(200),
  accountId: z.uuid('Name the platform account by its id.'),
  audience: audience.prefault({}),
  variants: z.array(variantInput).min(1, 'Give at least one variant.').max(MAX_VARIANTS, `Use at most ${MAX_VARIANTS} variants.`),
  holdoutBp: holdoutShareBp,
  metric: z.enum(METRICS, { error: `Write one of ${METRICS.join(', ')}.` }).default('reply'),
  testPhase: testPhase.nullable().default(null),
  /** null starts at launch. */
  startAt: instant.nullable().default(null),
  /** A message that has not left by then is dropped as `skipped.expired`; null never. */
  expiresAt: instant.nullable().default(null),
  /** `bulk` is one message to many: one variant, no test, no holdout. */
  kind: z.enum(CAMPAIGN_KINDS, { error: 'Write "campaign" or "bulk".' }).default('campaign'),
  /** Fans to leave alone; null: only those whom the audience leaves out. */
  protect: protection.nullable().default(null),
  /** Share of the account's rate that it takes at most. */
  paceBp,
  /** `native`: a bulk message leaves as messages to many of the platform's own; the same words for everybody, no share of the rate. */
  delivery: z.enum(DELIVERIES, { error: 'Write "each" or "native".' }).default('each'),
  /** How long after a message a reply, a purchase or revenue counts as its outcome. */
  outcomeWindowHours: z.number().int().min(1).max(720, 'Count outcomes for at most 30 days (720 hours).').default(72),
});

/** The whole of a campaign as a person writes it: body of POST and PUT, file of `campaigns create`, and what a version stores. */
export const campaignDefinition = fields.superRefine((definition, context) => {
  const weights = armWeights.safeParse(definition.variants.map((variant, index) => ({ id: `variant ${index + 1}`, weight: variant.weightBp })));
  for (const issue of weights.error?.issues ?? [])
    context.addIssue({ code: 'custom', path: ['variants'], message: issue.message, params: issue.code === 'custom' ? issue.params : undefined });
  const { testPhase: test, variants, startAt, expiresAt } = definition;
  if (definition.kind === 'bulk' && (variants.length > 1 || test !== null || definition.holdoutBp > 0))
    context.addIssue({
      code: 'custom',
      path: ['kind'],
      message: 'A bulk message has one variant, no test phase and no holdout. Make it a campaign to compare.',
      params: { code: 'bulk_is_plain' },
    });
  if (definition.delivery === 'native' && definition.kind !== 'bulk')
    context.addIssue({
      code: 'custom',
      path: ['delivery'],
      message: 'Only a bulk message leaves as messages to many of the platform. Send it one by one, or make it a bulk message.',
      params: { code: 'native_is_bulk' },
    });
  if (definition.delivery === 'native' && definition.paceBp !== null)
    context.addIssue({
      code: 'custom',
      path: ['paceBp'],
      message: 'A message to many of the platform leaves at once: it takes no share of the rate. Leave the share out, or send one by one.',
      params: { code: 'native_has_no_pace' },
    });
  if (test && variants.length < 2)
    context.addIssue({
      code: 'custom',
      path: ['testPhase'],
      message: 'A test phase compares variants: give at least two, or leave it out.',
      params: { code: 'test_needs_variants' },
    });
  if (test && typeof test.fallback === 'number' && test.fallback >= variants.length) {
    context.addIssue({
      code: 'custom',
      path: ['testPhase', 'fallback'],
      message: `There is no variant at position ${test.fallback}; positions go from 0 to ${variants.length - 1}.`,
      params: { code: 'fallback_unknown' },
    });
  }
  if (startAt && expiresAt && Date.parse(expiresAt) <= Date.parse(startAt))
    context.addIssue({
      code: 'custom',
      path: ['expiresAt'],
      message: 'The campaign would expire before it starts; set a later time.',
      params: { code: 'expires_before_start' },
    });
});
export type CampaignDefinition = z.infer<typeof campaignDefinition>;
export type CampaignDefinitionInput = z.input<typeof campaignDefinition>;
