import type { Grant } from '../messaging/rate-window';
import { rateBars } from './rate-bars';

const NOW = 1_000_000;
const grant = (agoMs: number, count = 1): Grant => ['g', NOW - agoMs, NOW - agoMs + 11_000, count];

it('puts each grant into the bar of its start, oldest first', () => {
  expect(rateBars([grant(58_000), grant(6_000), grant(5_500, 2), grant(0)], NOW, 5_000)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 1]);
});

it('leaves out what began over a minute ago, and takes a clock that runs ahead for now', () => {
  expect(rateBars([grant(60_000), grant(75_000), grant(-400)], NOW, 5_000)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
});
