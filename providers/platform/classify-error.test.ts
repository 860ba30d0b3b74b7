import { classifyError, retryAfterMs } from './classify-error';
import { OFAUTH_DIALECT } from './ofauth/ofauth-dialect';
import { ONLYFANSAPI_DIALECT } from './onlyfansapi/onlyfansapi-dialect';
import { ONLYFANSKIT_DIALECT } from './onlyfanskit/onlyfanskit-dialect';

const NOW = Date.UTC(2026, 0, 1);
const classify = (status: number, body: unknown, headers = {}) =>
  classifyError(ONLYFANSAPI_DIALECT.errors, { status, headers, text: typeof body === 'string' ? body : JSON.stringify(body) }, NOW);
const wrapped = (status: number, message: string) => ({
  error: 'ONLYFANS_COM_ERROR',
  message: 'refused',
  onlyfans_response: { status, body: { error: { code: 0, message } } },
});

test.each([
  [401, { error: 'UNAUTHENTICATED' }, 'key_invalid'],
  [401, { error: 'SESSION_EXPIRED' }, 'session_expired'],
  [401, { error: 'OTP_REQUIRED' }, 'needs_2fa'],
  [401, { error: 'FACE_OTP_REQUIRED' }, 'needs_2fa'],
  [400, wrapped(401, 'Please sign in'), 'session_expired'],
  [400, wrapped(429, 'Too many'), 'rate_limited'],
  [200 + 200, wrapped(502, 'Bad gateway'), 'upstream_failed'],
  [502, wrapped(403, 'You are blocked'), 'recipient_unavailable'],
  [400, wrapped(403, 'Your account is restricted'), 'account_restricted'],
  [400, wrapped(404, 'User not found'), 'recipient_unavailable'],
  [400, wrapped(403, 'user is restricted'), 'recipient_unavailable'],
  [402, { error: 'INSUFFICIENT_CREDITS' }, 'plan_or_credits'],
  [404, { error: 'ACCOUNT_DISCONNECTED' }, 'account_disconnected'],
  [410, { error: 'GONE' }, 'account_disconnected'],
  [404, { error: 'NOT_FOUND' }, 'not_found'],
  [408, { error: 'TIMEOUT' }, 'unknown_outcome'],
  [409, { error: 'IDEMPOTENCY_CONFLICT' }, 'idempotency_in_flight'],
  [422, { error: 'IDEMPOTENCY_KEY_MISMATCH' }, 'idempotency_mismatch'],
  [422, { error: 'VALIDATION_ERROR', message: 'contains banned words' }, 'content_refused'],
  [422, { error: 'VALIDATION_ERROR', message: 'media is not ready' }, 'media_not_ready'],
  [422, { error: 'VALIDATION_ERROR', message: 'media was already used' }, 'media_ref_spent'],
  [400, wrapped(400, 'The message is too old to be unsent'), 'too_late_to_unsend'],
  [429, { error: 'ONLYFANS_COM_RATE_LIMIT_ERROR' }, 'rate_limited'],
  [502, '<html>Bad Gateway</html>', 'upstream_failed'],
  [500, '', 'upstream_failed'],
])('%i %j is %s', (status, body, kind) => {
  expect(classify(status, body).error.kind).toBe(kind);
});

test('an invalid field is named', () => {
  expect(classify(422, { error: 'VALIDATION_ERROR', errors: { price: ['too low'] } }).error).toMatchObject({ kind: 'invalid', detail: 'price' });
});

test('the time to wait comes in seconds or as a date, or not at all', () => {
  expect(classify(429, { error: 'X' }, { 'retry-after': '7' }).error).toMatchObject({ retryAfterMs: 7_000, scope: 'account' });
  expect(retryAfterMs(new Date(NOW + 9_000).toUTCString(), NOW)).toBe(9_000);
  expect(retryAfterMs('soon', NOW)).toBeUndefined();
  expect(classify(429, { error: 'X' }).error.retryAfterMs).toBeUndefined();
});

test('only the gateway’s own word proves that a failed send did not leave', () => {
  expect(classify(500, { error: 'X', request_outcome: 'not_sent' }).notSent).toBe(true);
  expect(classify(500, { error: 'X', request_outcome: 'unknown' }).notSent).toBe(false);
});

test('the message carries no text of the platform, which might be personal', () => {
  expect(classify(400, wrapped(403, 'blocked by Jane Doe')).error.message).not.toContain('Jane');
});

const ofauth = (status: number, body: object, headers = {}) =>
  classifyError(OFAUTH_DIALECT.errors, { status, headers, text: JSON.stringify({ requestId: 'r', ...body }) }, NOW).error;
const onlyfanskit = (status: number, body: object, headers = {}) =>
  classifyError(ONLYFANSKIT_DIALECT.errors, { status, headers, text: JSON.stringify({ status, ...body }) }, NOW).error;

test.each([
  [401, { error: 'x', type: 'UNAUTHORIZED' }, { kind: 'key_invalid' }],
  [401, { error: 'x', type: 'SESSION_EXPIRED', actionRequired: 'refresh_session' }, { kind: 'session_expired' }],
  [401, { error: 'x', code: 'AUTH_SESSION_EXPIRED', details: {} }, { kind: 'session_expired' }],
  [401, { error: 'x', type: 'SESSION_NOT_PROVIDED' }, { kind: 'account_disconnected', detail: 'unknown_account' }],
  [401, { error: 'x', type: 'RULES_OUTDATED' }, { kind: 'upstream_failed' }],
  [403, { error: 'x', type: 'FORBIDDEN' }, { kind: 'key_invalid', detail: 'scope' }],
  [403, { error: 'You are blocked by this user', type: 'FORBIDDEN' }, { kind: 'recipient_unavailable', detail: 'blocked' }],
  [403, { message: 'This user does not accept chat messages', code: 'X' }, { kind: 'recipient_unavailable', detail: 'no_dm' }],
  [403, { error: 'Your account is restricted', type: 'FORBIDDEN' }, { kind: 'account_restricted' }],
  [404, { error: 'User not found', type: 'RESOURCE_NOT_FOUND' }, { kind: 'recipient_unavailable', detail: 'left' }],
  [404, { error: 'x', type: 'ROUTE_NOT_FOUND' }, { kind: 'not_found' }],
  [400, { error: 'The upload has expired', type: 'BAD_REQUEST' }, { kind: 'media_ref_spent' }],
  [400, { error: 'The upload is not ready', type: 'BAD_REQUEST' }, { kind: 'media_not_ready' }],
  [400, { error: 'x', type: 'BAD_REQUEST' }, { kind: 'invalid' }],
  [429, { error: 'x', type: 'RATE_LIMIT_EXCEEDED' }, { kind: 'rate_limited', scope: 'gateway' }],
  [429, { error: 'x' }, { kind: 'rate_limited', scope: 'upstream' }],
  [502, { error: 'x', type: 'PROXY' }, { kind: 'upstream_failed' }],
])('OFAuth: %i %j', (status, body, error) => {
  expect(ofauth(status, body)).toMatchObject(error);
});

const upstream = (upstreamMessage: string) => ({ code: 'upstream/refused', upstreamCode: 2, upstreamMessage });
test.each([
  [401, { code: 'unauthorized' }, { kind: 'key_invalid' }],
  [402, { code: 'plan' }, { kind: 'plan_or_credits' }],
  [403, { code: 'missing-scope' }, { kind: 'key_invalid', detail: 'scope' }],
  [410, { code: 'account-disconnected' }, { kind: 'account_disconnected' }],
  [412, { code: 'no-stored-credentials' }, { kind: 'session_expired' }],
  [412, { code: 'needs-face-otp' }, { kind: 'needs_2fa', detail: 'face' }],
  [412, { code: 'needs-otp' }, { kind: 'needs_2fa', detail: 'code' }],
  [403, upstream('You cannot send: you are blocked'), { kind: 'recipient_unavailable', detail: 'blocked' }],
  [502, upstream('User not found'), { kind: 'recipient_unavailable', detail: 'left' }],
  [502, upstream('user is restricted'), { kind: 'recipient_unavailable', detail: 'restricted' }],
  [502, upstream('contains banned words'), { kind: 'content_refused', detail: 'words' }],
  [502, { code: 'upstream/failed', detail: 'User not found' }, { kind: 'upstream_failed' }],
  [503, { code: 'dependency' }, { kind: 'upstream_failed' }],
  [400, { code: 'bad' }, { kind: 'invalid' }],
  [429, { code: 'upstream/rate-limited' }, { kind: 'rate_limited', scope: 'upstream' }],
  [429, { code: 'quota-exceeded', reason: 'org_rpm', retryAfterSec: 3 }, { kind: 'rate_limited', scope: 'gateway', retryAfterMs: 3_000 }],
  [429, { code: 'quota-exceeded', reason: 'account_write_rpm' }, { kind: 'rate_limited', scope: 'account' }],
])('OnlyFansKit: %i %j', (status, body, error) => {
  expect(onlyfanskit(status, body)).toMatchObject(error);
});

test('a clock time tells how long to wait, one that is over not to wait', () => {
  const reset = (atMs: number) => ofauth(429, { type: 'RATE_LIMIT_EXCEEDED' }, { 'x-ratelimit-reset': String(atMs / 1000) }).retryAfterMs;
  expect(reset(NOW + 7_000)).toBe(7_000);
  expect(reset(NOW - 7_000)).toBe(0);
  expect(ofauth(429, {}, { 'x-ratelimit-reset': 'soon' }).retryAfterMs).toBeUndefined();
});
