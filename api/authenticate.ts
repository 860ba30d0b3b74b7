import type { IncomingHttpHeaders } from 'node:http';
import { fromNodeHeaders } from 'better-auth/node';
import { role, ROLE_PERMISSIONS } from '../contracts/accounts/permissions';
import { findApiKey } from '../db/accounts/find-api-key';
import { findSession } from '../db/accounts/find-session';
import type { Db } from '../db/database';
import { DomainError } from '../domain/domain-error';
import { bearerKey, hashApiKey } from './auth/api-key';
import type { Auth } from './auth/create-auth';
import { revealingFailures } from './auth/database-failures';
import { readSessionToken } from './auth/read-session-token';
import type { Actor } from './context';

export interface Identity {
  actor: Actor;
  userId: string;
  /** Null for a key. */
  sessionId: string | null;
  workspaceId: string | null;
}

/** Who sends this request, by API key or by session cookie. @throws DomainError auth.required, auth.key_invalid */
export async function authenticate(parts: { auth: Auth; authDb: Db }, headers: IncomingHttpHeaders): Promise<Identity> {
  const key = bearerKey(headers.authorization);
  return key === null ? bySession(parts, headers) : byKey(parts.authDb, key);
}

async function byKey(authDb: Db, key: string): Promise<Identity> {
  const found = await findApiKey(authDb, hashApiKey(key));
  if (!found) throw new DomainError('auth.key_invalid', 'Make a new key under Settings, API keys.');
  const held = role.parse(found.role);
  // A key never outgrows the person who made it, also when their role shrinks later.
  const permissions = new Set(ROLE_PERMISSIONS[held].filter((one) => found.scopes.includes(one)));
  const actor: Actor = { type: 'api_key', id: found.id, userId: found.createdBy, role: held, permissions, accountIds: found.accountIds };
  return { actor, userId: found.createdBy, sessionId: null, workspaceId: found.workspaceId };
}

async function bySession({ auth, authDb }: { auth: Auth; authDb: Db }, headers: IncomingHttpHeaders): Promise<Identity> {
  const library = await auth.$context;
  const token = readSessionToken(headers, { cookieName: library.authCookies.sessionToken.name, secret: library.secret });
  const found = token === null ? null : await findSession(authDb, token);
  const leftMs = (found?.expiresAtMs ?? 0) - Date.now();
  // Once a day the library prolongs a session, or clears away one that is over; in between its row is all that is asked.
  if (found && leftMs <= (library.sessionConfig.expiresIn - library.sessionConfig.updateAge) * 1_000)
    await revealingFailures(() => auth.api.getSession({ headers: fromNodeHeaders(headers) }));
  if (!found || leftMs <= 0) throw new DomainError('auth.required', 'Sign in, or send an API key as "Authorization: Bearer hz_…".');
  const { userId, membership } = found;
  const held = membership === null ? null : role.parse(membership.role);
  const actor: Actor = {
    type: 'user',
    id: userId,
    userId,
    role: held,
    permissions: new Set(held === null ? [] : ROLE_PERMISSIONS[held]),
    accountIds: membership?.accountIds ?? null,
  };
  return { actor, userId, sessionId: found.id, workspaceId: membership?.workspaceId ?? null };
}

/** A session cookie goes along with requests that foreign pages make: those that change something must come from our own. */
export function checkOrigin(method: string, headers: IncomingHttpHeaders, trusted: ReadonlySet<string>): void {
  if (method === 'GET' || method === 'HEAD' || headers.origin === undefined || trusted.has(headers.origin)) return;
  throw new DomainError(
    'auth.origin',
    `Pages of ${headers.origin.slice(0, 100)} may not act with this session. Open the app at its own address, or add the origin to TRUSTED_ORIGINS.`,
  );
}
