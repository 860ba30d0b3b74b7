import type { Logger } from 'pino';
import type { Permission, Role } from '../contracts/accounts/permissions';
import type { Db } from '../db/database';
import type { ApiServices } from './services';

/** Who does it. Never a client's word: taken from the session or the API key with every request. */
export interface Actor {
  type: 'user' | 'api_key' | 'system';
  /** Id of the user, of the key, or the name of the part. */
  id: string;
  /** The person behind it; null for the system. */
  userId: string | null;
  role: Role | null;
  permissions: ReadonlySet<Permission>;
  /** Platform accounts that the role holds for; null is all of the workspace. */
  accountIds: readonly string[] | null;
}

/** A signed-in person who may not have chosen a workspace yet. */
export interface PersonCtx extends ApiServices {
  requestId: string;
  userId: string;
  /** The session itself; null when an API key asks. */
  sessionId: string | null;
  /** Its workspace, when one is chosen and the person is a member. */
  workspaceId: string | null;
  actor: Actor;
  log: Logger;
}

/**
 * What verbs work with. `db` is under row level security and, for a role that holds for named accounts, narrowed to these: use it by
 * `inWorkspace(ctx.db, ctx.workspaceId, …)`.
 */
export interface Ctx extends PersonCtx {
  workspaceId: string;
  db: Db;
}

/** `user:<id>`, as the audit log and other rows name who did it. */
export function actorName(actor: Pick<Actor, 'type' | 'id'>): string {
  return `${actor.type}:${actor.id}`;
}

/** An amount for those who may see money, null for the others. */
export function ifRevenue<T>(ctx: Pick<Ctx, 'actor'>, amount: T): T | null {
  return ctx.actor.permissions.has('revenue.read') ? amount : null;
}
