import { readRange } from './read-range';

test.each([
  [null, 0, 100],
  ['bytes=0-9', 0, 10],
  ['bytes=90-', 90, 100],
  ['bytes=-5', 95, 100],
  ['bytes=50-999', 50, 100],
  ['bytes=200-300', 0, 100],
  ['bytes=0-1,5-6', 0, 100],
  ['lines=1-2', 0, 100],
])('%s of a hundred bytes is %i to %i', (header, start, end) => {
  expect(readRange(header, 100)).toEqual({ start, end });
});
