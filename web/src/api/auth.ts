import { Problem, problemFrom } from './problem';

async function call(path: string, body: object): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(`/api/auth${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  } catch (error) {
    throw new Problem(0, 'network', error instanceof Error ? error.message : String(error));
  }
  const answer: unknown = response.headers.get('content-type')?.includes('json') ? await response.json() : null;
  if (!response.ok) throw problemFrom(response.status, answer, response.headers.get('x-request-id') ?? undefined);
  return answer;
}

/** Sign-in and passwords: the part of the server that speaks its own dialect beside `/v1`. */
export const auth = {
  signIn: (input: { email: string; password: string }) => call('/sign-in/email', input),
  signUp: (input: { name: string; email: string; password: string }) => call('/sign-up/email', input),
  signOut: () => call('/sign-out', {}),
  /** Answers alike whether or not the address is known. */
  requestPasswordReset: (email: string) => call('/request-password-reset', { email }),
  resetPassword: (input: { token: string; newPassword: string }) => call('/reset-password', input),
};
