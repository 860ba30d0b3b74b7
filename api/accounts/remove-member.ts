import { and, eq } from 'drizzle-orm';
import { role } from '../../contracts/accounts/permissions';
import { lockMember } from '../../db/accounts/member-rows';
import { handBackThreads } from '../../db/messaging/threads/change-threads';
import { handBackTasks } from '../../db/notifications/hand-back-tasks';
import { members } from '../../db/schema';
import { DomainError, notFound } from '../../domain/domain-error';
import { audit } from '../audit';
import { actorName, type Ctx } from '../context';
import { checkMayAssign, checkMayReach } from './check-role';

/** Removes a member; their sessions lose the workspace and their keys stop with the next request. @throws DomainError members.last_owner, members.role_too_high */
export async function removeMember({ ctx, memberId }: { ctx: Ctx; memberId: string }): Promise<void> {
  await ctx.authDb.transaction(async (tx) => {
    const { member, owners } = await lockMember(tx, ctx.workspaceId, memberId);
    if (!member) throw notFound('member');
    const held = role.parse(member.role);
    checkMayAssign(ctx, [held]);
    checkMayReach(ctx, member.accountIds);
    if (held === 'owner' && owners < 2) throw new DomainError('members.last_owner', 'Make somebody else an owner first.');
    await tx.delete(members).where(and(eq(members.workspaceId, ctx.workspaceId), eq(members.id, memberId)));
    await handBackThreads(tx, { workspaceId: ctx.workspaceId, userId: member.userId, kept: [], actor: actorName(ctx.actor) });
    await handBackTasks(tx, { workspaceId: ctx.workspaceId, userId: member.userId, kept: null, actor: actorName(ctx.actor) });
    await audit(tx, ctx, 'member.removed', { type: 'member', id: memberId }, { userId: member.userId, role: held });
  });
}
