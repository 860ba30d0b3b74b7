import { decideUnsend, type UnsendFacts } from './decide-unsend';

const there: UnsendFacts = { platformMessageId: '1', platformFanId: '2', bought: false, alreadyUnsent: false, wanted: true, untilMs: 1_000 };

test.each([
  [{}, null],
  [{ untilMs: null }, null],
  [{ untilMs: 999 }, 'too_late'],
  [{ bought: true }, 'bought_stays'],
  // Bought stays bought, however late it is.
  [{ bought: true, untilMs: 1 }, 'bought_stays'],
  [{ platformMessageId: null }, 'not_possible'],
  [{ platformFanId: null }, 'fan_gone'],
  [{ wanted: false }, 'stopped'],
  [{ alreadyUnsent: true }, 'already_gone'],
])('%j: %s', (facts, reason) => expect(decideUnsend({ ...there, ...facts }, 999)).toBe(reason));
