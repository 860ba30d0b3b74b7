import type { CampaignResults } from '../../../../../contracts/campaigns/outcome';

/** The results table as rows for a file: English headers, plain numbers, so that a program can read it. */
export function resultsCsv(results: CampaignResults, currency: string): (string | number | null)[][] {
  const head = [
    'variant',
    'assigned',
    'sent',
    'failed',
    'skipped',
    'unknown',
    'read',
    'replied',
    'bought',
    'revenue_cents',
    'currency',
    'metric',
    'rate',
    'low_95',
    'high_95',
  ];
  const rows = results.variants.map((one) => [
    one.name,
    one.assigned,
    one.sent,
    one.failed,
    one.skipped,
    one.unknown,
    one.read,
    one.replied,
    one.bought,
    one.revenueCents,
    currency,
    results.metric,
    one.rate,
    one.low,
    one.high,
  ]);
  const { holdout } = results;
  const held =
    holdout === null
      ? []
      : [
          [
            'holdout',
            holdout.assigned,
            null,
            null,
            null,
            null,
            null,
            holdout.replied,
            holdout.bought,
            holdout.revenueCents,
            currency,
            results.metric,
            null,
            null,
            null,
          ],
        ];
  return [head, ...rows, ...held];
}
