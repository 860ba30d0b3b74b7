import { timingSafeEqual } from 'node:crypto';

import type { LiveAccount } from './account-book';
import { listChats, listMessages, unsendMessage, markRead } from './chat-routes';
import { accountRecord, listFans, listTransactions, listUserLists, whoami } from './directory-routes';
import type { SandboxContext } from './sandbox-context';
import { sendMessage } from './send-message';
import { errorAnswer, upstreamRefusal, type WireAnswer, type WireRequest } from './wire-answer';

type AccountRoute = (
  context: SandboxContext,
  account: LiveAccount,
  request: WireRequest,
  part: string,
  subpart: string,
) => WireAnswer | Promise<WireAnswer>;

const ROUTES: [method: string, path: RegExp, route: AccountRoute][] = [
  ['POST', /^chats\/([^/]+)\/messages$/, (context, account, request, fan) => sendMessage(context, account, fan, request)],
  ['GET', /^chats\/([^/]+)\/messages$/, listMessages],
  ['DELETE', /^chats\/([^/]+)\/messages\/(\d+)$/, unsendMessage],
  ['POST', /^chats\/([^/]+)\/mark-as-read$/, markRead],
  ['POST', /^chats\/(mark-as-read)$/, markRead],
  ['GET', /^chats$/, listChats],
  ['GET', /^me$/, accountRecord],
  ['GET', /^fans\/(active|expired|all|latest)$/, listFans],
  ['GET', /^transactions$/, listTransactions],
  ['GET', /^user-lists$/, listUserLists],
];

function sameKey(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** What the account's own state answers to every call, whoever asks. */
function stateRefusal(account: LiveAccount): WireAnswer | null {
  switch (account.config.state) {
    case 'active':
    case 'restricted':
      return null;
    case 'session_expired':
      return errorAnswer(401, 'SESSION_EXPIRED', 'The session of this account has expired; it has to sign in again.');
    case 'needs_otp':
      return errorAnswer(401, 'OTP_REQUIRED', 'A code is needed to sign in.');
    case 'needs_face_otp':
      return errorAnswer(401, 'FACE_OTP_REQUIRED', 'A face check is needed to sign in.');
    case 'disconnected':
      return errorAnswer(404, 'ACCOUNT_DISCONNECTED', 'This account is not connected any more.');
  }
}

/** Everything under `/api/`: key, account, state of the account, then the endpoint. */
export async function platformAnswer(context: SandboxContext, request: WireRequest): Promise<WireAnswer> {
  const key = /^Bearer (.+)$/.exec(String(request.headers.authorization ?? ''))?.[1];
  if (key === undefined) return errorAnswer(401, 'UNAUTHENTICATED', 'An API key is needed: Authorization: Bearer <key>.');
  const [, name = '', rest = ''] = /^\/api\/([^/]+)\/?(.*)$/.exec(request.path) ?? [];
  if (name === 'whoami') return whoami(context, key);
  const account = context.accounts.get(name);
  if (!account) return errorAnswer(404, 'ACCOUNT_NOT_FOUND', 'There is no such account.');
  if (!sameKey(key, account.config.key)) return errorAnswer(401, 'UNAUTHENTICATED', 'The API key is wrong.');

  for (const [method, pattern, route] of ROUTES) {
    const match = method === request.method ? pattern.exec(rest) : null;
    if (!match) continue;
    const isSend = route === ROUTES[0]?.[2];
    const refusal =
      rest === 'me'
        ? null
        : (stateRefusal(account) ??
          (isSend && account.config.state === 'restricted'
            ? upstreamRefusal(400, 403, 4, 'Your account is restricted from sending messages')
            : null));
    if (refusal) {
      if (isSend) await logRefusal(context, account, request, match[1] ?? '');
      return refusal;
    }
    return route(context, account, request, decodeURIComponent(match[1] ?? ''), match[2] ?? '');
  }
  return errorAnswer(404, 'NOT_FOUND', 'There is no such endpoint.');
}

function logRefusal(context: SandboxContext, account: LiveAccount, request: WireRequest, fan: string): Promise<void> {
  const given = request.headers['idempotency-key'];
  return context.commits.write(() => {
    context.store.run(
      'insert into log (arrived_us, account, fan, key, outcome, reason) values (?, ?, ?, ?, ?, ?)',
      request.arrivedUs,
      account.id,
      decodeURIComponent(fan),
      typeof given === 'string' ? given : null,
      'refused',
      `account.${account.config.state}`,
    );
  });
}
