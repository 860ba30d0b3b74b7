import type { PlatformCapabilities } from '../../../contracts/messaging/platform';
import { checkSteps } from './check-steps';

const platform = (maxCents: number): PlatformCapabilities => ({
  sendIdempotency: null,
  text: { max: 20, unit: 'characters' },
  price: { minCents: 300, maxCents, needsMedia: false },
  maxMedia: 2,
  readReceipts: true,
});
const step = { text: 'Hi', priceCents: 0, mediaIds: [] as string[] };
const codes = (steps: (typeof step)[], platforms = [platform(10_000)]) =>
  checkSteps(steps, [{ name: 'first_name' }], platforms).map(({ pointer, code }) => `${pointer} ${code}`);

it('has nothing to say about a script that can be sent', () => expect(codes([step, { text: '', priceCents: 500, mediaIds: ['m1'] }])).toEqual([]));

it('names the step and the field', () => {
  expect(codes([])).toEqual(['/steps steps_none']);
  expect(codes([step, { ...step, text: ' ' }])).toEqual(['/steps/1/text text_or_media']);
  expect(codes([{ ...step, priceCents: 500 }])).toEqual(['/steps/0/mediaIds price_needs_media']);
  expect(codes([{ ...step, text: 'Hi {{nobody|x}}' }])).toEqual(['/steps/0/text variable_unknown']);
  expect(codes([{ ...step, text: 'Hi {{first_name}}' }])).toEqual(['/steps/0/text variable_needs_fallback']);
  expect(codes([{ text: 'Hi', priceCents: 100, mediaIds: ['m'] }])).toEqual(['/steps/0/priceCents price_range']);
});

it('asks each platform that the script may run on, and says once what both refuse', () => {
  const dear = [{ text: 'Hi', priceCents: 9_000, mediaIds: ['m'] }];
  expect(codes(dear)).toEqual([]);
  expect(codes(dear, [platform(10_000), platform(5_000)])).toEqual(['/steps/0/priceCents price_range']);
  expect(codes([{ ...step, text: 'x'.repeat(30) }], [platform(1), platform(2)])).toEqual(['/steps/0/text text_too_long']);
});
