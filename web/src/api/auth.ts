import { Problem, problemFrom } from './problem';

async function call(method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(`/api/auth${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
  } catch (error) {
    throw new Problem(0, 'network', error instanceof Error ? error.message : String(error));
  }
  const answer: unknown = response.headers.get('content-type')?.includes('json') ? await response.json() : null;
  if (!response.ok) throw problemFrom(response.status, answer, response.headers.get('x-request-id') ?? undefined);
  return answer;
}

/** A browser in which the person is signed in. */
export interface Session {
  id: string;
  /** By which it is ended. */
  token: string;
  createdAt: string;
  ipAddress: string | null;
  userAgent: string | null;
  isCurrent: boolean;
}

/** Sign-in and passwords: the part of the server that speaks its own dialect beside `/v1`. */
export const auth = {
  signIn: (input: { email: string; password: string }) => call('POST', '/sign-in/email', input),
  signUp: (input: { name: string; email: string; password: string }) => call('POST', '/sign-up/email', input),
  signOut: () => call('POST', '/sign-out', {}),
  /** Answers alike whether or not the address is known. */
  requestPasswordReset: (email: string) => call('POST', '/request-password-reset', { email }),
  resetPassword: (input: { token: string; newPassword: string }) => call('POST', '/reset-password', input),
  updateUser: (input: { name: string }) => call('POST', '/update-user', input),
  changePassword: (input: { currentPassword: string; newPassword: string; revokeOtherSessions: boolean }) => call('POST', '/change-password', input),
  /** Holds once the link in the mail to the new address is followed. Answers alike whether or not the address is taken. */
  changeEmail: (newEmail: string) => call('POST', '/change-email', { newEmail }),
  confirmEmail: (token: string) => call('GET', `/verify-email?token=${encodeURIComponent(token)}`),
  /** The present one first, then the newest. */
  sessions: async (): Promise<Session[]> => {
    const [list, here] = (await Promise.all([call('GET', '/list-sessions'), call('GET', '/get-session')])) as [
      Omit<Session, 'isCurrent'>[],
      { session: { token: string } } | null,
    ];
    return list
      .map((one) => ({ ...one, isCurrent: one.token === here?.session.token }))
      .sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent) || b.createdAt.localeCompare(a.createdAt));
  },
  revokeSession: (token: string) => call('POST', '/revoke-session', { token }),
  revokeOtherSessions: () => call('POST', '/revoke-other-sessions', {}),
};
