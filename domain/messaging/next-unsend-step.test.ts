import type { PlatformErrorKind, UnsendOutcome } from '../../contracts/messaging/platform';
import { MAX_ATTEMPTS } from './next-step';
import { nextUnsendStep } from './next-unsend-step';

const no = (outcome: 'too_late' | 'refused' | 'not_done' | 'unknown', kind: PlatformErrorKind = 'unknown_outcome'): UnsendOutcome => ({
  outcome,
  error: { kind, message: 'no' },
});
const first = { attempts: 1, maybeDone: false };

test.each([
  [{ outcome: 'unsent' } as const, first, 'unsent'],
  [{ outcome: 'already_gone' } as const, first, 'already_gone'],
  [{ outcome: 'already_gone' } as const, { attempts: 2, maybeDone: true }, 'unsent'],
  [no('too_late', 'too_late_to_unsend'), first, 'too_late'],
  [no('refused', 'invalid'), first, 'failed'],
  // A "no" says nothing about the attempt before it.
  [no('refused', 'invalid'), { attempts: 2, maybeDone: true }, 'unknown'],
  [no('unknown'), { attempts: MAX_ATTEMPTS, maybeDone: true }, 'unknown'],
  [no('not_done', 'upstream_failed'), { attempts: MAX_ATTEMPTS, maybeDone: false }, 'failed'],
])('%j of %j ends it as %s', (answer, context, reason) => {
  expect(nextUnsendStep(answer, context).step).toEqual({ kind: 'final', reason });
});

test('no answer is asked again after a while, and counts for the breaker', () => {
  expect(nextUnsendStep(no('unknown'), first)).toEqual({ step: { kind: 'retry', afterMs: 2_000, counts: true }, account: { health: 'failure' } });
});

test('a platform that asks to wait slows the account, and the try does not count', () => {
  const slowed = nextUnsendStep({ outcome: 'not_done', error: { kind: 'rate_limited', message: '429', retryAfterMs: 7_000 } }, first);
  expect(slowed).toEqual({ step: { kind: 'retry', afterMs: 7_000, counts: false }, account: { health: 'neutral', slowMs: 7_000 } });
});

test('a signed-out account holds everything until a person has mended it', () => {
  expect(nextUnsendStep(no('not_done', 'session_expired'), first)).toMatchObject({
    step: { kind: 'retry', counts: false },
    account: { status: 'session_expired' },
  });
});
