import type { LiveAccount } from './account-book';
import type { FanState } from './account-config';
import { createFan } from './fan-world';
import type { SandboxStore } from './sandbox-store';
import { upstreamRefusal, type WireAnswer } from './wire-answer';

const REFUSALS: Record<FanState, (() => WireAnswer) | null> = {
  active: null,
  expired: null,
  left: () => upstreamRefusal(400, 404, 0, 'User not found'),
  blocked: () => upstreamRefusal(400, 403, 2, 'You cannot send a message to this user: you are blocked'),
  restricted: () => upstreamRefusal(400, 403, 3, 'You cannot send a message to this user: user is restricted'),
  no_dm: () => upstreamRefusal(400, 403, 5, 'This user does not accept chat messages'),
};

/** Why this fan cannot be written to, wrapped as the gateway wraps it; null when all is well. May create the fan (see `unknownFans`). */
export function recipientRefusal(store: SandboxStore, account: LiveAccount, fan: string, atMs: number): WireAnswer | null {
  const row = store.get('select state from fans where account = ? and id = ?', account.id, fan);
  if (row) return REFUSALS[row.state as FanState]?.() ?? null;
  if (account.config.unknownFans === 'refuse') return upstreamRefusal(400, 404, 0, 'User not found');
  createFan(store, account.id, { id: fan, state: 'active', priceCents: 999, spentCents: 0 }, atMs);
  return null;
}
