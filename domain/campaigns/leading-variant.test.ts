import { leadingVariant } from './leading-variant';

const row = (variantId: string | null, n: number, replied: number, reason: 'sent' | 'queued' = 'sent') => ({
  variantId,
  reason,
  n,
  replied,
  bought: 0,
  cents: 0,
});

it('names the variant with the best rate among settled messages, not the one with the most answers', () => {
  expect(leadingVariant('reply', [row('a', 100, 12), row('b', 40, 8), row('b', 900, 0, 'queued'), row(null, 50, 50)])).toBe('b');
});

it('names nobody on a draw, before each variant has 30, without a rival, or by another measure', () => {
  expect(leadingVariant('reply', [row('a', 40, 4), row('b', 40, 4)])).toBeNull();
  expect(leadingVariant('reply', [row('a', 400, 40), row('b', 29, 9)])).toBeNull();
  expect(leadingVariant('reply', [row('a', 400, 40)])).toBeNull();
  expect(leadingVariant('purchase', [row('a', 400, 40), row('b', 400, 0)])).toBeNull();
});
