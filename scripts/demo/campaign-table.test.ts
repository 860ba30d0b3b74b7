import type { CampaignResults, VariantResult } from '../../contracts/campaigns/outcome';
import { campaignTable } from './campaign-table';

const variant = (position: number, more: Partial<VariantResult>): VariantResult => ({
  ...{
    variantId: `v${position}`,
    name: `Arm ${position}`,
    position,
    assigned: 10,
    open: 0,
    sent: 9,
    failed: 1,
    skipped: 0,
    unknown: 0,
    read: 5,
    replied: 2,
    bought: 1,
  },
  ...{ revenueCents: 900, rate: 0.2, low: 0.05, high: 0.5 },
  ...more,
});
const results = (more: Partial<CampaignResults>) =>
  ({
    ...{
      metric: 'reply',
      variants: [variant(0, {}), variant(1, {})],
      holdout: { assigned: 3, replied: 0, bought: 1, revenueCents: 300, lift: null },
    },
    ...{ verdict: 'winner', winnerVariantId: 'v1', ...more },
  }) as CampaignResults;
const cells = (text: string) => text.split('\n').map((line) => line.trimEnd().split(/ {2,}/));

it('shows each arm with its rate and interval, names the winner, and the holdout below', () => {
  const [head, , first, second, holdout] = cells(campaignTable(results({})));
  expect(head).toEqual(['arm', 'assigned', 'sent', 'failed', 'read', 'replied', 'bought', 'revenue', 'rate', '95 % interval', 'verdict']);
  expect(first).toEqual(['Arm 0', '10', '9', '1', '5', '2', '1', '$9.00', '20.0 %', '5.0 % to 50.0 %']);
  expect(second?.at(-1)).toBe('winner');
  expect(holdout?.slice(0, 3)).toEqual(['(holdout)', '3', '0']);
});

it('writes revenue as money and hides what the reader may not see', () => {
  const hidden = variant(0, { revenueCents: null, rate: null, low: null, high: null });
  const paid = variant(1, { rate: 123.4, low: 100, high: 150 });
  const [, , first, second] = cells(
    campaignTable(results({ metric: 'revenue', variants: [hidden, paid], holdout: null, verdict: 'no_winner', winnerVariantId: null })),
  );
  expect(first?.slice(-4)).toEqual(['–', '–', '–', 'no winner']);
  expect(second?.slice(-3)).toEqual(['$1.23', '$1.00 to $1.50', 'no winner']);
});
