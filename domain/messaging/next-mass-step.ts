import type { MassSendOutcome } from '../../contracts/messaging/platform';
import { nextStep, type AccountEffect, type MessageStep } from './next-step';

/** What an answer to one call for many means for all whom it names. `accepted` and `unknown` are read back, one from the other's beginning. */
export type MassStep = { kind: 'accepted' } | MessageStep;

/**
 * The table of sends holds for a call for many, but for two lines. Without an answer it is never repeated under its key: somebody it names may have said
 * STOP since, and another list of fans is another request. And a "no" to the whole says nothing about one fan.
 */
export function nextMassStep(answer: MassSendOutcome, { attempts }: { attempts: number }): { step: MassStep; account: AccountEffect } {
  if (answer.outcome === 'accepted') return { step: { kind: 'accepted' }, account: { health: 'success' } };
  const { message, account } = nextStep({ outcome: answer.outcome, error: answer.error }, { keyed: false, attempts, maybeSent: false });
  if (message.kind === 'final' && message.reason === 'failed.recipient_unavailable')
    return { step: { kind: 'final', reason: 'failed.invalid' }, account };
  return { step: message, account };
}

/**
 * The same for each whom the call named, by the tries of that message itself: somebody who was tried often ends nobody else. Those who are tried again wait
 * for the longest of their waits, so that they leave with one call.
 */
export function nextMassSteps(answer: MassSendOutcome, attempts: readonly number[]): { steps: MassStep[]; account: AccountEffect } {
  const each = attempts.map((one) => nextMassStep(answer, { attempts: one }));
  const afterMs = Math.max(0, ...each.map(({ step }) => (step.kind === 'retry' ? step.afterMs : 0)));
  return {
    steps: each.map(({ step }) => (step.kind === 'retry' ? { ...step, afterMs } : step)),
    account: each[0]?.account ?? { health: 'neutral' },
  };
}

/** What reading one fan's thread said. */
export type ReadBack = 'found' | 'absent' | 'cannot_tell';

/** Reads that must agree before "it did not arrive" is believed: a thread may show a message late. */
const ABSENCES_TO_BELIEVE = 3;
/** As many people as a call names would be written to twice, so that its absence is believed later than that of one message. */
const CALL_ABSENCES_TO_BELIEVE = 4;
const MOST_ROUNDS = 6;
const MINUTE_MS = 60_000;

/**
 * What follows for one fan of a call that was made. Null: read once more in the next round.
 * @param before `round`: rounds so far, this one included; `isSure`: the platform said that the call is through.
 */
export function nextReadBackStep(
  read: ReadBack,
  { absences, round, isSure }: { absences: number; round: number; isSure: boolean },
): 'sent' | 'failed.not_delivered' | 'unknown.unconfirmed' | null {
  if (read === 'found') return 'sent';
  if (read === 'absent' && absences + 1 >= ABSENCES_TO_BELIEVE) return isSure ? 'failed.not_delivered' : 'unknown.unconfirmed';
  return round >= MOST_ROUNDS ? 'unknown.unconfirmed' : null;
}

/** What follows for a call without an answer that was looked for. Null: it is looked for again. */
export function nextDoubtStep(
  read: ReadBack,
  { absences, tries }: { absences: number; tries: number },
): 'accepted' | 'not_sent' | 'read_fans' | null {
  if (read === 'found') return 'accepted';
  if (read === 'absent' && absences + 1 >= CALL_ABSENCES_TO_BELIEVE) return 'not_sent';
  return tries + 1 >= MOST_ROUNDS ? 'read_fans' : null;
}

/** Between two looks for a call in doubt: after 1, 5, then every 15 minutes, so that a list which lags is not taken for one without it. */
export function lookForCallAgainMs(looks: number): number {
  return ([1, 5][looks] ?? 15) * MINUTE_MS;
}

/** Between two rounds through the fans: 10 s, 20 s, 40 s … at most ten minutes. */
export function lookAgainMs(looks: number): number {
  return Math.min(600_000, 10_000 * 2 ** Math.min(looks, 10));
}
