import type { FaultKind } from './account-config';
import type { RefusalReason } from './refusal';
import { plainAnswer, type PlainAnswer } from './wire-answer';

const SAYS_NO = { success: false, hasError: true, message: 'Something went wrong' };

/** What a call is answered that does nothing: a refusal, silence, a page of the edge before the gateway, or a success that is none. */
export const FAULTS_BEFORE: Partial<Record<FaultKind, RefusalReason | 'drop' | 'hang' | PlainAnswer>> = {
  error_500_before: 'internal',
  drop_before: 'drop',
  hang: 'hang',
  rate_limited_without_retry_after: 'rate_upstream',
  html_502: {
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>',
  },
  says_no_in_200: plainAnswer({ ...SAYS_NO, data: SAYS_NO }),
  session_expired: 'session_expired',
  account_restricted: 'account_restricted',
  key_conflict: 'idempotency_running',
  media_not_ready: 'media_not_ready',
  media_ref_spent: 'media_ref_spent',
  content_refused: 'content_refused',
  out_of_credits: 'out_of_credits',
};
