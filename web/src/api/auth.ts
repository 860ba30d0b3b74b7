import { Problem, problemFrom } from './problem';

export interface Session {
  user: { id: string; name: string; email: string };
  session: { activeOrganizationId?: string | null };
}

export interface Invitation {
  id: string;
  email: string;
  role: string;
  organizationName: string;
  inviterEmail: string;
}

async function call<T>(path: string, body?: object): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`/api/auth${path}`, body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  } catch (error) {
    throw new Problem(0, 'network', error instanceof Error ? error.message : String(error));
  }
  const answer: unknown = response.headers.get('content-type')?.includes('json') ? await response.json() : null;
  if (!response.ok) throw problemFrom(response.status, answer, response.headers.get('x-request-id') ?? undefined);
  return answer as T;
}

/** Sign-in, session and invitations: the part of the server that speaks its own dialect beside `/v1`. */
export const auth = {
  /** Null for a visitor. */
  session: () => call<Session | null>('/get-session'),
  signIn: (input: { email: string; password: string }) => call<unknown>('/sign-in/email', input),
  signUp: (input: { name: string; email: string; password: string }) => call<unknown>('/sign-up/email', input),
  signOut: () => call<unknown>('/sign-out', {}),
  createWorkspace: (input: { name: string; slug: string }) => call<{ id: string }>('/organization/create', input),
  activate: (organizationId: string) => call<unknown>('/organization/set-active', { organizationId }),
  workspaces: () => call<{ id: string; name: string }[]>('/organization/list'),
  invitation: (id: string) => call<Invitation>(`/organization/get-invitation?id=${encodeURIComponent(id)}`),
  acceptInvitation: (invitationId: string) => call<unknown>('/organization/accept-invitation', { invitationId }),
  declineInvitation: (invitationId: string) => call<unknown>('/organization/reject-invitation', { invitationId }),
};
