import type { UnsendOutcome } from '../../contracts/messaging/platform';
import type { UnsendReason } from '../../contracts/messaging/unsend';
import { nextStep, type AccountEffect } from './next-step';

export type UnsendStep = { kind: 'final'; reason: UnsendReason } | { kind: 'retry'; afterMs: number; counts: boolean };

/**
 * What an answer to an unsend means, for the message and for the account. No answer is simply asked again: taking back twice is taking back once, and
 * a message that is gone after an attempt without an answer was taken back by it.
 * @param context `attempts`: calls made so far, this one included. `maybeDone`: an earlier one got no answer.
 */
export function nextUnsendStep(
  answer: UnsendOutcome,
  context: { attempts: number; maybeDone: boolean },
): { step: UnsendStep; account: AccountEffect } {
  const well: AccountEffect = { health: 'success' };
  switch (answer.outcome) {
    case 'unsent':
      return { step: { kind: 'final', reason: 'unsent' }, account: well };
    case 'already_gone':
      return { step: { kind: 'final', reason: context.maybeDone ? 'unsent' : 'already_gone' }, account: well };
    case 'too_late':
      return { step: { kind: 'final', reason: context.maybeDone ? 'unknown' : 'too_late' }, account: { health: 'neutral' } };
    case 'refused':
      return { step: { kind: 'final', reason: context.maybeDone ? 'unknown' : 'failed' }, account: { health: 'neutral' } };
    case 'not_done':
    case 'unknown': {
      const outcome = answer.outcome === 'unknown' ? ('unknown' as const) : ('not_sent' as const);
      // The table of sends says when to come back; as if keyed, since a repeat is harmless.
      const { message, account } = nextStep({ outcome, error: answer.error }, { keyed: true, attempts: context.attempts, maybeSent: false });
      if (message.kind === 'retry') return { step: { kind: 'retry', afterMs: message.afterMs, counts: message.counts }, account };
      return { step: { kind: 'final', reason: outcome === 'unknown' || context.maybeDone ? 'unknown' : 'failed' }, account };
    }
  }
}
