/** Every way in which the world, or the gateway before it, says no; each dialect has its own words for each. */
const SENTENCES = {
  key_missing: 'An API key is needed: Authorization: Bearer <key>.',
  key_wrong: 'The API key is wrong.',
  account_unknown: 'There is no such account.',
  session_expired: 'The session of this account has expired; it has to sign in again.',
  needs_otp: 'A code is needed to sign in.',
  needs_face_otp: 'A face check is needed to sign in.',
  disconnected: 'This account is not connected any more.',
  account_restricted: 'Your account is restricted from sending messages',
  rate_gateway: 'Too many requests with this key.',
  rate_upstream: 'Too many requests',
  rate_account: 'Too many messages within 60 seconds.',
  invalid: 'The request is not valid.',
  not_json: 'The body is not JSON.',
  media_not_ready: 'The media is not ready yet',
  media_ref_spent: 'This media upload was already used',
  media_unknown: 'Some media were not found',
  media_too_large: 'The file is too large.',
  media_type: 'Files of this type are not accepted.',
  content_refused: 'The text contains banned words',
  out_of_credits: 'The plan has no credits left.',
  idempotency_invalid: 'The Idempotency-Key must be 1 to 255 printable ASCII characters.',
  idempotency_running: 'A request with this Idempotency-Key is still running.',
  idempotency_mismatch: 'This Idempotency-Key was used with another request.',
  fan_left: 'User not found',
  fan_blocked: 'You cannot send a message to this user: you are blocked',
  fan_restricted: 'You cannot send a message to this user: user is restricted',
  fan_no_dm: 'This user does not accept chat messages',
  too_old: 'The message is too old to be unsent',
  message_unknown: 'There is no such message.',
  no_endpoint: 'There is no such endpoint.',
  internal: 'Something went wrong.',
};
export type RefusalReason = keyof typeof SENTENCES;

export interface Refusal {
  reason: RefusalReason;
  text: string;
  /** The field to blame for `invalid`. */
  field?: string;
  /** When it is worth trying again; not there: nobody says. */
  waitMs?: number;
  limit?: number;
}

export function refusal(reason: RefusalReason, more: Partial<Omit<Refusal, 'reason'>> = {}): Refusal {
  return { reason, text: SENTENCES[reason], ...more };
}
