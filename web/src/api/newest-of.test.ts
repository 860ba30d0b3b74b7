import { newestOf } from './newest-of';

const early = { asOf: '2026-11-23T10:00:00.000Z', sent: 1 };
const late = { asOf: '2026-11-23T10:00:01.000Z', sent: 2 };

it('keeps the later figures, whichever arrive last', () => {
  expect(newestOf(undefined, early)).toBe(early);
  expect(newestOf(early, late)).toEqual(late);
  expect(newestOf(late, early)).toBe(late);
});
