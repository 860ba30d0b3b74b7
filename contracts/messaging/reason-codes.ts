/**
 * Why a message stands where it stands. Every outbound message and every campaign recipient carries exactly one of these;
 * marketers filter by them and support reads them aloud. The part before the dot is the state of the message.
 */
export const REASONS = {
  queued: 'Waits for its slot in the account’s queue.',
  'held.quiet_hours': 'It is night for this fan, or outside the account’s sending hours.',
  'held.frequency_cap': 'The fan had as many messages as the caps allow; it is tried again when the cap frees up.',
  'held.test_phase': 'It waits for the result of the campaign’s test phase.',
  'held.source_paused': 'The campaign or automation it came from is paused.',
  'held.account_paused': 'A person paused the account.',
  'held.retry': 'The platform could not take it just now; it is tried again.',
  'held.session_expired': 'The account has to sign in again before anything can be sent.',
  'held.media': 'A file of the message is on its way to the platform; the message leaves as soon as it is there.',
  'held.manual': 'A person put it on hold.',
  sent: 'The platform confirmed it.',
  'skipped.suppressed': 'The fan is on the suppression list (STOP, complaint or by hand).',
  'skipped.no_consent': 'The fan withdrew consent to messages of this kind.',
  'skipped.frozen': 'The fan is frozen until a person has looked at the profile.',
  'skipped.frequency_cap': 'The caps leave no room for this message before it expires.',
  'skipped.expired': 'Its time ran out before a slot came.',
  'skipped.already_bought': 'The fan owns what the message sells.',
  'skipped.media_sent': 'The fan was sent one of its media before.',
  'skipped.in_conversation': 'The fan was talking with a person when it would have left.',
  'skipped.message_waiting': 'A message of the fan waited to be answered.',
  'skipped.other_creator': 'The fan belongs to another account of the workspace as well.',
  'skipped.cancelled': 'The campaign, automation or message was cancelled before it was sent.',
  'skipped.fan_gone': 'The fan was removed before it was sent.',
  'skipped.no_text': 'The message renders to nothing for this fan.',
  'failed.recipient_unavailable': 'The platform refuses messages to this fan (blocked, restricted, left or closed).',
  'failed.invalid': 'The platform refused the message itself.',
  'failed.content_refused': 'The platform refused words in the message.',
  'failed.media': 'The platform did not take a file of the message, or refused a media reference.',
  'failed.not_delivered': 'The platform left the fan out of a message to many, and does not say why.',
  'failed.platform': 'The platform failed again and again; it was given up after the last try.',
  'unknown.reconciling': 'No answer came back, or it left in a message to many; it is being looked up at the platform and is not sent again.',
  'unknown.unconfirmed': 'It may have been sent; the platform cannot tell. A person may decide.',
  holdout: 'Held back on purpose, to compare with.',
} as const;

export type ReasonCode = keyof typeof REASONS;
export const REASON_CODES = Object.keys(REASONS) as [ReasonCode, ...ReasonCode[]];

/** `open` may still be sent; the others are final. `unknown.reconciling` counts as open: it gets a final reason later. */
export type MessageState = 'open' | 'sent' | 'skipped' | 'failed' | 'unknown' | 'holdout';

/** The state that a reason belongs to. */
export function stateOf(reason: ReasonCode): MessageState {
  if (reason === 'queued' || reason === 'unknown.reconciling' || reason.startsWith('held.')) return 'open';
  return reason.split('.')[0] as MessageState;
}
