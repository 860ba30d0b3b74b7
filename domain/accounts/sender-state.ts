import type { HeldState, SenderStateName } from '../../contracts/accounts/account';
import type { AccountStatus } from '../../contracts/messaging/platform';
import type { ReasonCode } from '../../contracts/messaging/reason-codes';
import { nextSlot, occupied, type Grant } from '../messaging/rate-window';

/** All that the state of a sender follows from. Times are epoch milliseconds of the database clock. */
export interface SenderFacts {
  nowMs: number;
  status: AccountStatus;
  statusReason: string | null;
  statusAtMs: number;
  pausedAtMs: number | null;
  pausedReason: string | null;
  slowedUntilMs: number | null;
  breakerUntilMs: number | null;
  limitPerMinute: number | null;
  ring: Grant[];
  due: number;
  inFlight: number;
  /** The earliest message that waits for a time of its own, and why it does; `turn`: for its turn in a campaign that takes a share of the rate. */
  nextHeld: { atMs: number; reason: ReasonCode; turn?: boolean } | null;
}

export interface SenderView {
  state: SenderStateName;
  sinceMs: number | null;
  nextMs: number | null;
  reason: string | null;
  usedLastMinute: number;
  nextSlotMs: number | null;
}

const BY_STATUS: Record<Exclude<AccountStatus, 'active'>, 'login_needed' | 'restricted' | 'disconnected'> = {
  session_expired: 'login_needed',
  needs_2fa: 'login_needed',
  restricted: 'restricted',
  disconnected: 'disconnected',
};

/** What keeps an account from sending, whatever waits in its queue; null: nothing does. As `senderView` names it. */
export function heldState({
  paused,
  status,
  breakerUntilMs,
  slowedUntilMs,
}: {
  paused: boolean;
  status: AccountStatus;
  breakerUntilMs: number | null;
  slowedUntilMs: number | null;
}): HeldState | null {
  if (paused) return 'paused';
  if (status !== 'active') return BY_STATUS[status];
  if (breakerUntilMs !== null) return 'breaker_open';
  return slowedUntilMs === null ? null : 'slowed';
}

/** What a sender does right now. What a person has to mend comes before what passes by itself. */
export function senderView(facts: SenderFacts): SenderView {
  const { nowMs, limitPerMinute, ring } = facts;
  const slot = limitPerMinute === null ? null : nextSlot(ring, limitPerMinute, nowMs);
  const rate = { usedLastMinute: occupied(ring, nowMs), nextSlotMs: slot?.kind === 'wait' ? nowMs + slot.waitMs : slot && nowMs };
  const view = (state: SenderStateName, rest: Partial<SenderView> = {}): SenderView => ({
    state,
    sinceMs: null,
    nextMs: null,
    reason: null,
    ...rate,
    ...rest,
  });
  if (facts.pausedAtMs !== null) return view('paused', { sinceMs: facts.pausedAtMs, reason: facts.pausedReason });
  if (facts.status !== 'active') return view(BY_STATUS[facts.status], { sinceMs: facts.statusAtMs, reason: facts.statusReason });
  if (facts.breakerUntilMs !== null && facts.breakerUntilMs > nowMs) return view('breaker_open', { nextMs: facts.breakerUntilMs });
  if (facts.slowedUntilMs !== null && facts.slowedUntilMs > nowMs) return view('slowed', { nextMs: facts.slowedUntilMs });
  if (facts.inFlight > 0) return view('sending');
  if (facts.due > 0) return view(slot?.kind === 'wait' ? 'waiting_for_slot' : 'sending', { nextMs: rate.nextSlotMs });
  if (facts.nextHeld === null) return view('idle');
  if (facts.nextHeld.turn) return view('sending', { nextMs: facts.nextHeld.atMs });
  return view(facts.nextHeld.reason === 'held.quiet_hours' ? 'quiet_hours' : 'held', { nextMs: facts.nextHeld.atMs, reason: facts.nextHeld.reason });
}
