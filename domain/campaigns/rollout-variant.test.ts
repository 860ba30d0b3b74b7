import { rolloutVariant } from './rollout-variant';

const variants = (...withdrawn: string[]) => ['a', 'b', 'c'].map((id) => ({ id, withdrawn: withdrawn.includes(id) }));

it('is the winner, else the one that was named, else what each drew', () => {
  expect(rolloutVariant(variants(), 'b', 0)).toEqual({ winnerId: 'b', rolloutId: 'b' });
  expect(rolloutVariant(variants(), null, 2)).toEqual({ winnerId: null, rolloutId: 'c' });
  expect(rolloutVariant(variants(), null, 'split')).toEqual({ winnerId: null, rolloutId: null });
});

it('is never one that was taken back', () => {
  expect(rolloutVariant(variants('b'), 'b', 0)).toEqual({ winnerId: null, rolloutId: 'a' });
  expect(rolloutVariant(variants('b'), 'b', 'split')).toEqual({ winnerId: null, rolloutId: null });
  expect(rolloutVariant(variants('a'), null, 0)).toEqual({ winnerId: null, rolloutId: null });
  expect(rolloutVariant(variants('a', 'b'), 'b', 'split')).toEqual({ winnerId: null, rolloutId: 'c' });
  expect(rolloutVariant(variants('a', 'b', 'c'), 'b', 1)).toEqual({ winnerId: null, rolloutId: null });
});
