import type { AccountStatus } from '../../../contracts/messaging/platform';

/** OnlyFansAPI's words for the state of an account, in its record and in the names of its events. */
export const ONLYFANSAPI_STATUSES: Record<string, AccountStatus> = {
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
