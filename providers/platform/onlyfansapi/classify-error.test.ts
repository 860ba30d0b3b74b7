import { classifyError, retryAfterMs } from './classify-error';

const NOW = Date.UTC(2026, 0, 1);
const classify = (status: number, body: unknown, headers = {}) =>
  classifyError(status, headers, typeof body === 'string' ? body : JSON.stringify(body), NOW);
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
