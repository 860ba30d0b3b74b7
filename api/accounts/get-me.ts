import type { Me } from '../../contracts/accounts/workspace';
import { PERMISSION_NAMES, role } from '../../contracts/accounts/permissions';
import { readMe } from '../../db/accounts/read-me';
import { DomainError } from '../../domain/domain-error';
import type { PersonCtx } from '../context';

export async function getMe({ ctx }: { ctx: PersonCtx }): Promise<Me> {
  const found = await readMe(ctx.authDb, ctx.userId);
  if (!found) throw new DomainError('auth.required', 'This person is not there any more.');
  const current = found.memberships.find(({ id }) => id === ctx.workspaceId) ?? null;
  const viaKey = ctx.actor.type === 'api_key';
  return {
    user: found.user,
    via: viaKey ? 'api_key' : 'session',
    workspace: current && { id: current.id, name: current.name, createdAt: current.createdAt.toISOString() },
    role: ctx.actor.role,
    permissions: PERMISSION_NAMES.filter((one) => ctx.actor.permissions.has(one)),
    accountIds: ctx.actor.accountIds === null ? null : [...ctx.actor.accountIds],
    // A key belongs to one workspace and says nothing of the others.
    workspaces: found.memberships
      .filter(({ id }) => !viaKey || id === ctx.workspaceId)
      .map(({ id, name, role: held }) => ({ id, name, role: role.parse(held) })),
    invitations: viaKey
      ? []
      : found.invitations.map((one) => ({ workspaceName: one.workspaceName, role: role.parse(one.role), expiresAt: one.expiresAt.toISOString() })),
  };
}
