import type { LiveAccount } from './account-book';
import type { FanState } from './account-config';
import { createFan } from './fan-world';
import { refusal, type Refusal, type RefusalReason } from './refusal';
import type { SandboxStore } from './sandbox-store';

const REFUSALS: Record<FanState, RefusalReason | null> = {
  active: null,
  expired: null,
  left: 'fan_left',
  blocked: 'fan_blocked',
  restricted: 'fan_restricted',
  no_dm: 'fan_no_dm',
};

/** Why this fan cannot be written to; null when all is well. May create the fan (see `unknownFans`). */
export function recipientRefusal(store: SandboxStore, account: LiveAccount, fan: string, atMs: number): Refusal | null {
  const row = store.get('select state from fans where account = ? and id = ?', account.id, fan);
  const reason = row ? REFUSALS[row.state as FanState] : null;
  if (row) return reason ? refusal(reason) : null;
  if (account.config.unknownFans === 'refuse') return refusal('fan_left');
  createFan(store, account.id, { id: fan, state: 'active', priceCents: 999, spentCents: 0 }, atMs);
  return null;
}
