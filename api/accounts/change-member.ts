import { and, eq } from 'drizzle-orm';
import type { Member } from '../../contracts/accounts/member';
import { role, roleAllows, type Role } from '../../contracts/accounts/permissions';
import { lockMember, setMemberAccounts } from '../../db/accounts/member-rows';
import { handBackThreads } from '../../db/messaging/threads/change-threads';
import { handBackTasks } from '../../db/notifications/hand-back-tasks';
import { members } from '../../db/schema';
import { DomainError, notFound } from '../../domain/domain-error';
import { audit } from '../audit';
import { actorName, type Ctx } from '../context';
import { checkAccounts, checkMayAssign, checkMayReach } from './check-role';
import { toMember } from './list-members';

/** Role and named accounts of a member. @throws DomainError members.last_owner, members.role_too_high, members.unknown_account */
export async function changeMember({
  ctx,
  memberId,
  input,
}: {
  ctx: Ctx;
  memberId: string;
  input: { role?: Role; accountIds?: string[] | null };
}): Promise<Member> {
  return ctx.authDb.transaction(async (tx) => {
    const { member, owners } = await lockMember(tx, ctx.workspaceId, memberId);
    if (!member) throw notFound('member');
    const before = role.parse(member.role);
    const after = input.role ?? before;
    checkMayAssign(ctx, [before, after]);
    checkMayReach(ctx, member.accountIds);
    if (before === 'owner' && after !== 'owner' && owners < 2) throw new DomainError('members.last_owner', 'Make somebody else an owner first.');
    const accountIds = after === 'owner' ? null : input.accountIds === undefined ? member.accountIds : input.accountIds;
    if (input.accountIds !== undefined || accountIds !== member.accountIds) await checkAccounts(tx, ctx, accountIds);
    // The check of the row wants all accounts for an owner, at every step.
    if (after === 'owner') await setMemberAccounts(tx, { memberId, workspaceId: ctx.workspaceId, accountIds: null });
    await tx
      .update(members)
      .set({ role: after })
      .where(and(eq(members.workspaceId, ctx.workspaceId), eq(members.id, memberId)));
    if (after !== 'owner') await setMemberAccounts(tx, { memberId, workspaceId: ctx.workspaceId, accountIds });
    const kept = roleAllows(after, 'messages.send') ? accountIds : [];
    await handBackThreads(tx, { workspaceId: ctx.workspaceId, userId: member.userId, kept, actor: actorName(ctx.actor) });
    if (accountIds !== null)
      await handBackTasks(tx, { workspaceId: ctx.workspaceId, userId: member.userId, kept: accountIds, actor: actorName(ctx.actor) });
    await audit(
      tx,
      ctx,
      'member.changed',
      { type: 'member', id: memberId },
      { before: { role: before, accountIds: member.accountIds }, after: { role: after, accountIds } },
    );
    return toMember(ctx, { ...member, role: after, accountIds });
  });
}
