/**
 * Every `code` a problem may carry: stable, for programs. `title` is for people and names the kind, never the case.
 * Each engineer of a domain adds the codes of that domain in its own block.
 */
export const ERROR_CODES = {
  // The request itself.
  'request.malformed': { status: 400, title: 'The request cannot be read.' },
  'request.content_type': { status: 415, title: 'The body has a content type that this route does not read.' },
  'request.too_large': { status: 413, title: 'The body is larger than this route takes.' },
  'request.invalid': { status: 422, title: 'Some fields cannot be used as they are.' },
  'request.cursor': { status: 400, title: 'The cursor is not one that this list gave out.' },
  'route.unknown': { status: 404, title: 'There is no such route.' },
  'route.method': { status: 405, title: 'This route does not know that method.' },
  'idempotency.key_invalid': { status: 400, title: 'The Idempotency-Key cannot be used.' },
  'idempotency.mismatch': { status: 409, title: 'This Idempotency-Key came with another request before.' },
  'idempotency.in_flight': { status: 409, title: 'The first request with this Idempotency-Key is still running.' },
  'idempotency.interrupted': { status: 409, title: 'The first request with this Idempotency-Key was cut off and may have taken effect.' },
  'rate.limited': { status: 429, title: 'Too many requests.' },
  // Who asks.
  'auth.required': { status: 401, title: 'Sign in, or send an API key.' },
  'auth.key_invalid': { status: 401, title: 'The API key is unknown, revoked or expired.' },
  'auth.origin': { status: 403, title: 'The request comes from a page that may not use this session.' },
  'auth.no_workspace': { status: 403, title: 'No workspace is chosen.' },
  'permission.denied': { status: 403, title: 'Your role does not allow this.' },
  'permission.all_accounts': { status: 403, title: 'This is for every account, and your role holds for some.' },
  // Anything.
  not_found: { status: 404, title: 'It is not there, or not yours to see.' },
  conflict: { status: 409, title: 'It changed meanwhile, or is not in a state for this.' },
  internal: { status: 500, title: 'Something broke on our side.' },
  unavailable: { status: 503, title: 'A part that this needs does not answer.' },
  // Members, invitations, keys.
  'members.last_owner': { status: 409, title: 'A workspace keeps at least one owner.' },
  'members.role_too_high': { status: 403, title: 'You can only give and take roles that your own covers.' },
  'members.already': { status: 409, title: 'This person is a member already.' },
  'members.unknown_account': { status: 422, title: 'A named platform account is not one of this workspace.' },
  'invitations.closed': { status: 409, title: 'The invitation was used, revoked or has expired.' },
  'invitations.other_person': { status: 403, title: 'The invitation is for another e-mail address.' },
  'keys.scope_too_wide': { status: 403, title: 'A key cannot do more than the person who makes it.' },
  // Webhooks of a workspace.
  'webhooks.url_refused': { status: 422, title: 'The address of the webhook cannot be used.' },
  'webhooks.too_many': { status: 409, title: 'The workspace has as many webhooks as it may.' },
  'webhooks.disabled': { status: 409, title: 'The webhook is switched off.' },
  // Platform accounts.
  'accounts.url_refused': { status: 422, title: 'The address of the platform cannot be used.' },
  'accounts.credentials_refused': { status: 422, title: 'The platform did not accept the credentials.' },
  'accounts.already_connected': { status: 409, title: 'This platform account is connected already.' },
  'accounts.platform_unreachable': { status: 502, title: 'The platform did not answer.' },
  'webhooks.signature': { status: 401, title: 'The signature of the webhook is not right.' },
  // Messages.
  'messages.not_held': { status: 409, title: 'The message does not wait any more.' },
  'messages.not_final': { status: 409, title: 'The message is not in a state for this decision.' },
  'messages.fan_unreachable': { status: 409, title: 'This fan may not be written to.' },
  'messages.cannot_unsend': { status: 409, title: 'The platform takes no messages back.' },
  'messages.nothing_to_unsend': { status: 409, title: 'There is nothing that can be taken back.' },
  'messages.empty': { status: 422, title: 'The message has neither text nor media.' },
  // Canned replies and scripts.
  'scripts.problems': { status: 409, title: 'The script cannot be sent as it is.' },
  'scripts.running': { status: 409, title: 'The fan is in a script already.' },
  'scripts.moved': { status: 409, title: 'The script has gone on or ended meanwhile.' },
  'replies.shared': { status: 403, title: 'Shared replies are changed by those who write campaigns.' },
  // Files for messages.
  'media.type': { status: 415, title: 'Messages do not carry files of this type.' },
  'media.broken': { status: 422, title: 'The file cannot be read.' },
  'media.in_use': { status: 409, title: 'A waiting message needs the file.' },
  'messages.answered_meanwhile': { status: 409, title: 'Somebody else wrote to this fan meanwhile.' },
  // Conversations.
  'threads.assignee': { status: 422, title: 'This person cannot take the conversation.' },
  'threads.note_of_another': { status: 403, title: 'The note is somebody else’s.' },
  // Campaigns.
  'campaigns.wrong_status': { status: 409, title: 'The campaign is not in a state for this.' },
  'campaigns.time_in_past': { status: 422, title: 'The time lies in the past.' },
  'campaigns.unknown_variant': { status: 422, title: 'The campaign has no such variant.' },
  'campaigns.unknown_version': { status: 409, title: 'The campaign has no such version.' },
  'campaigns.audience_empty': { status: 422, title: 'Nobody is in the audience.' },
  'campaigns.draft_changed': { status: 409, title: 'Somebody else saved this draft meanwhile.' },
  'campaigns.account_unable': { status: 409, title: 'The account cannot send now.' },
  // Imports, exports, fans.
  'imports.unreadable': { status: 422, title: 'The file cannot be read as CSV.' },
  'imports.mapping': { status: 422, title: 'The columns do not fit.' },
  'imports.wrong_status': { status: 409, title: 'The import is not in a state for this.' },
  'exports.not_ready': { status: 409, title: 'The file is not written yet.' },
  'exports.expired': { status: 410, title: 'The file is not kept any more.' },
  'lists.live': { status: 409, title: 'The fans of this list follow its rules.' },
  'lists.not_live': { status: 409, title: 'This list has no rules.' },
  'lists.in_use': { status: 409, title: 'Another list needs this one.' },
  'fans.not_suppressed': { status: 409, title: 'No suppression of this fan is in force.' },
  // Shifts.
  'shifts.overlap': { status: 409, title: 'The person has a shift at that time already.' },
  // Notifications and tasks.
  'tasks.assignee': { status: 422, title: 'This person cannot take the task.' },
  'tasks.target': { status: 422, title: 'What the task is about is not there.' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof ERROR_CODES;
export const ERROR_CODE_NAMES = Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]];
