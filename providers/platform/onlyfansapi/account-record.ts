import type { AccountStatus, PlatformCapabilities } from '../../../contracts/messaging/platform';
import type { PlatformAccountState } from '../connector';
import { at, textAt, type LosslessJson } from '../lossless-json';

const STATUS_OF: Record<string, AccountStatus> = {
  active: 'active',
  connected: 'active',
  reconnected: 'active',
  authenticated: 'active',
  completed: 'active',
  session_expired: 'session_expired',
  authentication_failed: 'session_expired',
  needs_otp: 'needs_2fa',
  needs_face_otp: 'needs_2fa',
  otp_code_required: 'needs_2fa',
  face_otp_required: 'needs_2fa',
  restricted: 'restricted',
  disconnected: 'disconnected',
};

/** The vendor's word for a state of an account, in ours; null when it is none we know. */
export function accountStatus(word: string | null): AccountStatus | null {
  return word !== null && Object.hasOwn(STATUS_OF, word) ? (STATUS_OF[word] ?? null) : null;
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** Reads the account record. What only the sandbox says (its real limits) replaces what holds in general. */
export function accountState(data: LosslessJson | undefined, platformAccountId: string, general: PlatformCapabilities): PlatformAccountState {
  const authenticated = at(data, 'is_authenticated');
  const windowMs = wholeNumber(textAt(data, 'sandbox', 'idempotency_window_ms'));
  const saysWindow = at(data, 'sandbox', 'idempotency_window_ms') !== undefined;
  return {
    platformAccountId,
    displayName: textAt(data, 'display_name') ?? textAt(data, 'onlyfans_user_data', 'name') ?? textAt(data, 'name') ?? platformAccountId,
    status: accountStatus(textAt(data, 'authentication_progress')) ?? (authenticated === false ? 'session_expired' : 'active'),
    messagesPerMinute: wholeNumber(textAt(data, 'sandbox', 'messages_per_minute')),
    capabilities: {
      ...general,
      sendIdempotency: saysWindow ? (windowMs === null ? null : { windowMs }) : general.sendIdempotency,
      text: { ...general.text, max: wholeNumber(textAt(data, 'sandbox', 'text_max')) ?? general.text.max },
    },
  };
}
