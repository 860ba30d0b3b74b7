import type { AccountStatus, PlatformErrorKind } from '../../contracts/messaging/platform';
import type { PlatformAccountState } from './connector';
import type { GatewayDialect } from './gateway-dialect';
import { at, textAt, type LosslessJson } from './lossless-json';

/** A gateway's word for a state of an account, in ours; null when it is none we know. */
export function accountStatus(statuses: Record<string, AccountStatus>, word: string | null): AccountStatus | null {
  return word !== null && Object.hasOwn(statuses, word) ? (statuses[word] ?? null) : null;
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** Where the record itself is refused because of how the account stands, that is what it would have said. */
const STATUS_OF_REFUSAL: Partial<Record<PlatformErrorKind, AccountStatus>> = {
  session_expired: 'session_expired',
  needs_2fa: 'needs_2fa',
  account_restricted: 'restricted',
};

/** An account whose record was refused; null when that says nothing about the account. */
export function refusedAccount(dialect: GatewayDialect, kind: PlatformErrorKind, platformAccountId: string): PlatformAccountState | null {
  const status = STATUS_OF_REFUSAL[kind];
  if (status === undefined) return null;
  return { platformAccountId, displayName: platformAccountId, status, messagesPerMinute: null, capabilities: dialect.capabilities };
}

/** Reads the account record. What only the sandbox says (its real limits) replaces what holds in general. */
export function accountState(dialect: GatewayDialect, json: LosslessJson, platformAccountId: string): PlatformAccountState {
  const { at: where, displayName, status, signedIn } = dialect.account;
  const general = dialect.capabilities;
  const data = at(json, ...where);
  const name = displayName.map((path) => textAt(data, ...path)).find((text) => text !== null);
  const isSignedOut = signedIn !== null && at(data, ...signedIn) === false;
  const windowMs = wholeNumber(textAt(data, 'sandbox', 'idempotency_window_ms'));
  const saysWindow = at(data, 'sandbox', 'idempotency_window_ms') !== undefined;
  return {
    platformAccountId,
    displayName: name ?? platformAccountId,
    status: accountStatus(dialect.statuses, textAt(data, ...status)) ?? (isSignedOut ? 'session_expired' : 'active'),
    messagesPerMinute: wholeNumber(textAt(data, 'sandbox', 'messages_per_minute')),
    capabilities: {
      ...general,
      sendIdempotency: saysWindow ? (windowMs === null ? null : { ...general.sendIdempotency, windowMs }) : general.sendIdempotency,
      text: { ...general.text, max: wholeNumber(textAt(data, 'sandbox', 'text_max')) ?? general.text.max },
    },
  };
}
