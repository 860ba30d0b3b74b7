import type { LiveAccount } from './account-book';
import type { Call, Dialect } from './dialect';
import type { SandboxContext } from './sandbox-context';
import type { WireLimits, WireRequest } from './wire-answer';

interface Where {
  context: SandboxContext;
  dialect: Dialect;
  account: LiveAccount;
  request: WireRequest;
}

/** One call of one account, in one dialect, with the right key. */
export interface AccountCall extends Where, Pick<Call, 'fan' | 'message' | 'query'> {
  /** What the gateway counts, if it does. */
  gateway: WireLimits | null;
}

export function accountCall(where: Where, call: Pick<Call, 'fan' | 'message' | 'query'>): AccountCall {
  return { ...where, ...call, gateway: null };
}
