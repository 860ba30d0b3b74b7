import { and, eq, inArray, isNull } from 'drizzle-orm';
import { mayAssign, ROLE_PERMISSIONS, type Role } from '../../contracts/accounts/permissions';
import type { Tx } from '../../db/database';
import { platformAccounts } from '../../db/schema';
import { DomainError } from '../../domain/domain-error';
import type { Ctx } from '../context';
import { coversAccounts } from '../require-holds-for';

/** Nobody hands out, changes or takes away a role above their own; a key is bounded by its scopes as well. @throws DomainError members.role_too_high */
export function checkMayAssign({ actor }: Pick<Ctx, 'actor'>, roles: Role[]): void {
  for (const one of roles) {
    const covered =
      actor.role !== null && mayAssign(actor.role, one) && ROLE_PERMISSIONS[one].every((permission) => actor.permissions.has(permission));
    if (!covered) throw new DomainError('members.role_too_high', `The role ${one} may do more than you may. Ask an owner.`);
  }
}

/** Nobody changes or removes who works for accounts beyond their own. @throws DomainError members.role_too_high */
export function checkMayReach(who: Pick<Ctx, 'actor'>, accountIds: readonly string[] | null): void {
  if (!coversAccounts(who, accountIds))
    throw new DomainError(
      'members.role_too_high',
      'The role of this person holds for accounts that yours does not. Ask somebody whose role holds for all accounts.',
    );
}

/** Named accounts must be there, and be ones that the actor's own role holds for. A transaction of the auth role. @throws DomainError members.unknown_account */
export async function checkAccounts(tx: Tx, { actor, workspaceId }: Pick<Ctx, 'actor' | 'workspaceId'>, accountIds: string[] | null): Promise<void> {
  if (accountIds === null) {
    if (actor.accountIds !== null) throw new DomainError('members.role_too_high', 'Your role holds for named accounts only, so name the accounts.');
    return;
  }
  const wanted = [...new Set(accountIds)];
  const known =
    wanted.length === 0
      ? []
      : await tx
          .select({ id: platformAccounts.id })
          .from(platformAccounts)
          .where(and(eq(platformAccounts.workspaceId, workspaceId), inArray(platformAccounts.id, wanted), isNull(platformAccounts.removedAt)));
  const foreign = wanted.filter((id) => !known.some((account) => account.id === id) || (actor.accountIds !== null && !actor.accountIds.includes(id)));
  if (foreign.length > 0)
    throw new DomainError('members.unknown_account', `These are not accounts of the workspace that you may give out: ${foreign.join(', ')}.`);
}
