import { stateOf, type MessageState, type ReasonCode } from '../../../../../contracts/messaging/reason-codes';
import type { Tone } from '../../../ui/status-badge';

export interface ReasonCount {
  reason: ReasonCode;
  count: number;
}

/** In the order in which a person asks: who has it, who waits, who will not get it and why. */
export const STATE_ORDER: readonly MessageState[] = ['sent', 'open', 'failed', 'unknown', 'skipped', 'holdout'];
export const STATE_TONES: Record<MessageState, Tone> = {
  sent: 'done',
  open: 'running',
  failed: 'person',
  unknown: 'waiting',
  skipped: 'off',
  holdout: 'off',
};

/** What a single fan's reason looks like: held ones wait for something, the other open ones are on their way. */
export function reasonLook(reason: ReasonCode): { tone: Tone; word: MessageState | 'held' } {
  if (reason.startsWith('held.')) return { tone: 'waiting', word: 'held' };
  const state = stateOf(reason);
  return { tone: STATE_TONES[state], word: state };
}

/** Counts per state and, inside it, per reason, largest first; what nobody has is left out. */
export function reasonGroups(counts: readonly ReasonCount[]): { state: MessageState; total: number; reasons: ReasonCount[] }[] {
  return STATE_ORDER.map((state) => {
    const reasons = counts.filter(({ reason, count }) => count > 0 && stateOf(reason) === state).sort((a, b) => b.count - a.count);
    return { state, total: reasons.reduce((sum, { count }) => sum + count, 0), reasons };
  }).filter(({ total }) => total > 0);
}
