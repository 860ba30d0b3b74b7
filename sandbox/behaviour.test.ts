import { behave, behaviourRates, type BehaviourEffect, type BehaviourOutcome } from './behaviour';
import { seededDraw } from './seeded-draw';

const FANS = 20_000;
const rates = behaviourRates.parse({ readRate: 0.6, replyRate: 0.1, purchaseRate: 0.05, tipRate: 0.02, optOutRate: 0.1 });

function crowd(text: string, effects: BehaviourEffect[] = [], seed = 'seed', priceCents = 1000): BehaviourOutcome[] {
  return Array.from({ length: FANS }, (_, fan) =>
    behave({ seed, fanId: String(200_000_000 + fan), message: { text, priceCents, mediaIds: ['1'] }, rates, effects }),
  );
}

/** Within four standard errors: one run in 16,000 of an honest coin would miss it, and the seed is fixed. */
function expectShare(count: number, share: number, of = FANS): void {
  expect(Math.abs(count / of - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / of));
}

test('rates are shares of all recipients, within sampling error', () => {
  const outcomes = crowd('hello');
  expectShare(outcomes.filter((o) => o.readAfterMs !== null).length, 0.6);
  expectShare(outcomes.filter((o) => o.replyAfterMs !== null).length, 0.1);
  expectShare(outcomes.filter((o) => o.buyAfterMs !== null).length, 0.05);
  expectShare(outcomes.filter((o) => o.tipAfterMs !== null).length, 0.02);
  const replies = outcomes.filter((o) => o.replyText !== null);
  expectShare(replies.filter((o) => o.replyText === 'STOP').length, 0.1, replies.length);
});

test('an effect changes only the messages that match and only the rate it names', () => {
  const effects = [{ match: 'free set', replyRate: 0.2 }];
  expectShare(crowd('a free set', effects).filter((o) => o.replyAfterMs !== null).length, 0.2);
  expectShare(crowd('a free set', effects).filter((o) => o.readAfterMs !== null).length, 0.6);
  expectShare(crowd('another text', effects).filter((o) => o.replyAfterMs !== null).length, 0.1);
});

test('the same question has the same answer, another seed another one', () => {
  const first = JSON.stringify(crowd('hello'));
  expect(JSON.stringify(crowd('hello')) === first).toBe(true);
  expect(JSON.stringify(crowd('hello', [], 'other')) === first).toBe(false);
});

test('replying and buying are independent among readers', () => {
  const readers = crowd('hello').filter((o) => o.readAfterMs !== null);
  const both = readers.filter((o) => o.replyAfterMs !== null && o.buyAfterMs !== null).length;
  expectShare(both, (0.1 / 0.6) * (0.05 / 0.6), readers.length);
});

test('nothing happens before reading, and nobody buys what is free', () => {
  const early = crowd('hello').filter((outcome) => {
    const later = [outcome.replyAfterMs, outcome.buyAfterMs, outcome.tipAfterMs].filter((ms) => ms !== null);
    return later.some((ms) => outcome.readAfterMs === null || ms < outcome.readAfterMs);
  });
  expect(early).toEqual([]);
  expect(crowd('hello', [], 'seed', 0).some((o) => o.buyAfterMs !== null)).toBe(false);
});

test('draws are even and do not run along with neighbouring inputs', () => {
  const draws = Array.from({ length: FANS }, (_, i) => seededDraw('a', String(i)));
  for (let tenth = 0; tenth < 10; tenth += 1) expectShare(draws.filter((d) => Math.floor(d * 10) === tenth).length, 0.1);
  const mean = draws.reduce((sum, d) => sum + d, 0) / FANS;
  const covariance = draws.slice(1).reduce((sum, d, i) => sum + (d - mean) * ((draws[i] ?? 0) - mean), 0) / FANS;
  expect(Math.abs(covariance * 12)).toBeLessThan(4 / Math.sqrt(FANS));
  expect(seededDraw('ab', 'c')).not.toBe(seededDraw('a', 'bc'));
});
