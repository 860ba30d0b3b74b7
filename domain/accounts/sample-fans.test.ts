import { sampleFans } from './sample-fans';

it('invents different fans, the same ones each time', () => {
  const fans = sampleFans(60, 1_800_000_000_000);
  expect(new Set(fans.map((fan) => fan.platformFanId)).size).toBe(60);
  expect(new Set(fans.map((fan) => fan.username)).size).toBe(60);
  expect(new Set(fans.map((fan) => fan.language))).toEqual(new Set(['en', 'fr']));
  expect(fans.filter((fan) => fan.spendCents === 0)).toHaveLength(20);
  expect(sampleFans(60, 1_800_000_000_000)).toEqual(fans);
});
