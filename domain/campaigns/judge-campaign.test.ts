import { judgeCampaign } from './judge-campaign';

const variants = [
  { id: 'a', weight: 5_000 },
  { id: 'b', weight: 5_000 },
];
const group = (variantId: string | null, n: number, replied: number, more: object = {}) => ({
  variantId,
  version: 1,
  probability: 0.5,
  n,
  replied,
  bought: 0,
  amountsCents: [],
  ...more,
});

it('finds the arm that got more replies', () => {
  expect(judgeCampaign({ metric: 'reply', variants, groups: [group('a', 500, 40), group('b', 500, 110)] })).toMatchObject({
    verdict: 'winner',
    winnerId: 'b',
    sampleRatio: { ok: true, expected: [500, 500] },
  });
});

it('calls no winner where there is none, and not enough where too few were asked', () => {
  expect(judgeCampaign({ metric: 'reply', variants, groups: [group('a', 500, 50), group('b', 500, 52)] })).toMatchObject({
    verdict: 'no_winner',
    winnerId: null,
  });
  expect(judgeCampaign({ metric: 'reply', variants, groups: [] })).toMatchObject({ verdict: 'not_enough_data', winnerId: null });
});

it('leaves the holdout out of the comparison', () => {
  const groups = [group('a', 500, 50), group('b', 500, 52), group(null, 900, 0, { probability: 0.1 })];
  expect(judgeCampaign({ metric: 'reply', variants, groups }).sampleRatio.observed).toEqual([500, 500]);
});

it('adds up the versions of an arm, and trusts no result whose arms have the wrong sizes', () => {
  const split = [group('a', 250, 20), group('a', 250, 20, { version: 2 }), group('b', 250, 55), group('b', 250, 55, { version: 2 })];
  expect(judgeCampaign({ metric: 'reply', variants, groups: split })).toMatchObject({
    winnerId: 'b',
    perArm: [
      { n: 500, successes: 40 },
      { n: 500, successes: 110 },
    ],
  });
  expect(judgeCampaign({ metric: 'reply', variants, groups: [group('a', 300, 20), group('b', 700, 200)] })).toMatchObject({
    verdict: 'no_winner',
    sampleRatio: { ok: false },
  });
});

it('notices an arm that nobody was drawn into', () => {
  expect(judgeCampaign({ metric: 'reply', variants, groups: [group('a', 1_000, 100)] })).toMatchObject({
    winnerId: null,
    sampleRatio: { ok: false, expected: [500, 500], observed: [1_000, 0] },
  });
});

it('counts payers and their amounts for revenue', () => {
  const amounts = (n: number, cents: number) => Array.from({ length: n }, (_, index) => cents + index);
  const verdict = judgeCampaign({
    metric: 'revenue',
    variants,
    groups: [group('a', 500, 0, { amountsCents: amounts(100, 1_000) }), group('b', 500, 0, { amountsCents: amounts(100, 5_000) })],
  });
  expect(verdict).toMatchObject({ winnerId: 'b', perArm: [{ successes: 100 }, { successes: 100 }] });
});
