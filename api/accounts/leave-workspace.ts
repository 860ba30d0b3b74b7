import { and, eq } from 'drizzle-orm';
import { lockMember } from '../../db/accounts/member-rows';
import { findMembership } from '../../db/accounts/find-membership';
import { handBackThreads } from '../../db/messaging/threads/change-threads';
import { handBackTasks } from '../../db/notifications/hand-back-tasks';
import { members } from '../../db/schema';
import { DomainError } from '../../domain/domain-error';
import { audit } from '../audit';
import { actorName, type PersonCtx } from '../context';

/** Leaves the chosen workspace oneself. @throws DomainError members.last_owner */
export async function leaveWorkspace({ ctx }: { ctx: PersonCtx }): Promise<void> {
  const { workspaceId, userId, actor, sessionId } = ctx;
  if (workspaceId === null || sessionId === null)
    throw new DomainError('auth.no_workspace', 'Choose the workspace to leave, with a session rather than a key.');
  await ctx.authDb.transaction(async (tx) => {
    const membership = await findMembership(tx, workspaceId, userId);
    if (!membership) return;
    const { member, owners } = await lockMember(tx, workspaceId, membership.memberId);
    if (member?.role === 'owner' && owners < 2) throw new DomainError('members.last_owner', 'Make somebody else an owner first.');
    await tx.delete(members).where(and(eq(members.workspaceId, workspaceId), eq(members.id, membership.memberId)));
    await handBackThreads(tx, { workspaceId, userId, kept: [], actor: actorName(actor) });
    await handBackTasks(tx, { workspaceId, userId, kept: null, actor: actorName(actor) });
    await audit(tx, { workspaceId, actor }, 'member.left', { type: 'member', id: membership.memberId }, { userId });
  });
}
