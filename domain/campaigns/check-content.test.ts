import { FAN_VARIABLES } from '../messaging/fan-variables';
import { checkContent } from './check-content';

const platform = {
  sendIdempotency: null,
  text: { max: 5, unit: 'graphemes' as const },
  price: { minCents: 300, maxCents: 20_000, needsMedia: true },
  maxMedia: 1,
  readReceipts: true,
};
const check = (more: object, capabilities: Parameters<typeof checkContent>[2] = platform) =>
  checkContent({ text: 'Hi', priceCents: 0, mediaIds: [], ...more }, FAN_VARIABLES, capabilities);

it.each<[string, object, string, RegExp]>([
  ['the length in what the platform counts', { text: '👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦' }, 'text', /has 6 graphemes, the platform takes 5; shorten it by 1/],
  ['the length with fallbacks', { text: '{{first_name|friend}}' }, 'text', /has 6 graphemes/],
  ['a price out of range', { priceCents: 299, mediaIds: ['m'] }, 'priceCents', /from 300 to 20000/],
  ['a price for nothing', { priceCents: 300 }, 'mediaIds', /sells media only/],
  ['too many media', { mediaIds: ['a', 'b'] }, 'mediaIds', /takes 1 media a message; these are 2/],
  ['where a variable is wrong', { text: 'a\n{{x}}' }, 'text', /Line 2, column 1/],
])('names %s', (_name, more, field, message) => {
  expect(check(more)).toMatchObject([{ field, message: expect.stringMatching(message) as string }]);
});

it('counts characters and bytes where a platform does', () => {
  const by = (unit: 'characters' | 'bytes') => check({ text: 'ééé' }, { ...platform, text: { max: 2, unit } })[0]?.message;
  expect(by('characters')).toMatch(/has 3 characters/);
  expect(by('bytes')).toMatch(/has 6 bytes/);
});

it('finds nothing wrong with what is right, and lets media speak alone', () => {
  expect(check({ text: 'Hi', priceCents: 300, mediaIds: ['m'] })).toEqual([]);
  expect(check({ text: '', mediaIds: ['m'] })).toEqual([]);
  expect(check({ text: 'longer than five' }, null)).toEqual([]);
});
