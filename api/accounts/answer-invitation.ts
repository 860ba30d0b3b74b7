import { and, eq } from 'drizzle-orm';
import type { ReceivedInvitation } from '../../contracts/accounts/member';
import { role } from '../../contracts/accounts/permissions';
import { setMemberAccounts } from '../../db/accounts/member-rows';
import type { Db, Tx } from '../../db/database';
import { writeNotification } from '../../db/notifications/write-notification';
import { invitations, members, sessions, users, workspaces } from '../../db/schema';
import { DomainError } from '../../domain/domain-error';
import { audit } from '../audit';
import type { PersonCtx } from '../context';
import { hashInvitationToken } from './invite-member';

async function openInvitation(db: Db | Tx, ctx: PersonCtx, token: string) {
  const [found] = await db
    .select()
    .from(invitations)
    .where(eq(invitations.tokenHash, hashInvitationToken(token)))
    .for('update');
  if (!found) throw new DomainError('not_found', 'There is no such invitation. Check that the whole link was copied, or ask for a new one.');
  if (found.status !== 'pending' || found.expiresAt < ctx.now())
    throw new DomainError('invitations.closed', 'Ask whoever invited you for a new one.');
  const [user] = await db.select({ email: users.email }).from(users).where(eq(users.id, ctx.userId));
  if (user?.email.toLowerCase() !== found.email.toLowerCase())
    throw new DomainError('invitations.other_person', 'Sign in with the address that the mail went to.');
  return found;
}

/** The invitation that a link leads to, for the person it was mailed to. @throws DomainError not_found, invitations.closed, invitations.other_person */
export async function readInvitation({ ctx, token }: { ctx: PersonCtx; token: string }): Promise<ReceivedInvitation> {
  const found = await ctx.authDb.transaction((tx) => openInvitation(tx, ctx, token));
  const [workspace] = await ctx.authDb.select({ name: workspaces.name }).from(workspaces).where(eq(workspaces.id, found.workspaceId));
  const [inviter] = await ctx.authDb.select({ name: users.name, email: users.email }).from(users).where(eq(users.id, found.inviterId));
  return {
    email: found.email,
    role: role.parse(found.role),
    workspaceName: workspace?.name ?? '',
    inviterName: inviter?.name ?? '',
    inviterEmail: inviter?.email ?? '',
    expiresAt: found.expiresAt.toISOString(),
  };
}

/** Membership, the accounts it holds for, the audit line and the chosen workspace, all or nothing. @throws as readInvitation, members.already */
export async function acceptInvitation({ ctx, token }: { ctx: PersonCtx; token: string }): Promise<{ workspaceId: string }> {
  return ctx.authDb.transaction(async (tx) => {
    const { id, workspaceId, accountIds, inviterId, role: held } = await openInvitation(tx, ctx, token);
    const [already] = await tx
      .select({ id: members.id })
      .from(members)
      .where(and(eq(members.workspaceId, workspaceId), eq(members.userId, ctx.userId)));
    if (already) throw new DomainError('members.already', 'You are a member of this workspace already; choose it with PUT /v1/me/workspace.');
    // An account that is gone by now must not make room for all of them.
    const [made] = await tx
      .insert(members)
      .values({ workspaceId, userId: ctx.userId, role: held, allAccounts: accountIds === null })
      .returning({ id: members.id });
    if (!made) throw new Error('Postgres made no member and gave no error.');
    if (accountIds !== null) await setMemberAccounts(tx, { memberId: made.id, workspaceId, accountIds });
    await tx.update(invitations).set({ status: 'accepted' }).where(eq(invitations.id, id));
    if (ctx.sessionId !== null) await tx.update(sessions).set({ activeWorkspaceId: workspaceId }).where(eq(sessions.id, ctx.sessionId));
    await writeNotification(tx, { workspaceId, accountId: null, kind: 'invitation.accepted', subjectId: ctx.userId, userId: inviterId });
    await audit(
      tx,
      { workspaceId, actor: { type: 'user', id: ctx.userId } },
      'invitation.accepted',
      { type: 'member', id: made.id },
      { invitationId: id, role: held, accountIds },
    );
    return { workspaceId };
  });
}

/** @throws as readInvitation */
export async function declineInvitation({ ctx, token }: { ctx: PersonCtx; token: string }): Promise<void> {
  await ctx.authDb.transaction(async (tx) => {
    const { id, workspaceId } = await openInvitation(tx, ctx, token);
    await tx.update(invitations).set({ status: 'revoked' }).where(eq(invitations.id, id));
    await audit(tx, { workspaceId, actor: { type: 'user', id: ctx.userId } }, 'invitation.declined', { type: 'invitation', id });
  });
}
