import { createHash, randomBytes } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { Invitation, InvitationInput } from '../../contracts/accounts/member';
import { invitations, members, users, workspaces } from '../../db/schema';
import { mailLanguageOf } from '../../db/notifications/mail-language';
import { DomainError } from '../../domain/domain-error';
import { ACCOUNT_MAILS } from '../../domain/notifications/account-mails';
import { audit } from '../audit';
import type { Ctx } from '../context';
import { checkAccounts, checkMayAssign } from './check-role';

export const hashInvitationToken = (token: string) => createHash('sha256').update(token).digest();

/**
 * Writes the invitation, then mails its link, in the invited person's language where it is known, else in the inviter's; an older one to the same address is replaced. A mail that fails leaves the invitation to be made anew.
 * @throws DomainError members.already, members.role_too_high, members.unknown_account, unavailable
 */
export async function inviteMember({ ctx, input }: { ctx: Ctx; input: InvitationInput }): Promise<Invitation> {
  checkMayAssign(ctx, [input.role]);
  const token = randomBytes(24).toString('base64url');
  const accountIds = input.accountIds ?? null;
  const { row, workspaceName, inviterName, language } = await ctx.authDb.transaction(async (tx) => {
    await checkAccounts(tx, ctx, accountIds);
    const [already] = await tx
      .select({ id: members.id })
      .from(members)
      .innerJoin(users, eq(users.id, members.userId))
      .where(and(eq(members.workspaceId, ctx.workspaceId), sql`lower(${users.email}) = ${input.email}`));
    if (already) throw new DomainError('members.already', `${input.email} is a member already; change the role there.`);
    await tx
      .update(invitations)
      .set({ status: 'revoked' })
      .where(and(eq(invitations.workspaceId, ctx.workspaceId), eq(invitations.status, 'pending'), sql`lower(${invitations.email}) = ${input.email}`));
    const [made] = await tx
      .insert(invitations)
      .values({
        workspaceId: ctx.workspaceId,
        email: input.email,
        role: input.role,
        accountIds,
        inviterId: ctx.userId,
        tokenHash: hashInvitationToken(token),
        expiresAt: sql`now() + interval '7 days'`,
      })
      .returning();
    const [workspace] = await tx.select({ name: workspaces.name }).from(workspaces).where(eq(workspaces.id, ctx.workspaceId));
    const [inviter] = await tx.select({ name: users.name, email: users.email }).from(users).where(eq(users.id, ctx.userId));
    if (!made || !workspace || !inviter) throw new Error('The invitation, its workspace or its inviter is not there.');
    await audit(tx, ctx, 'invitation.created', { type: 'invitation', id: made.id }, { role: input.role, accountIds });
    const language = (await mailLanguageOf(tx, input.email)) ?? (await mailLanguageOf(tx, inviter.email, ctx.workspaceId)) ?? 'en';
    return { row: made, workspaceName: workspace.name, inviterName: inviter.name, language };
  });
  const { subject, text, action } = ACCOUNT_MAILS[language].invitation({ inviter: inviterName, workspace: workspaceName, role: input.role });
  await ctx.mailer
    .send({
      to: input.email,
      subject,
      text,
      language,
      action: { label: action, url: `${ctx.publicUrl}/invitations/${token}` },
    })
    .catch((cause: unknown) => {
      ctx.log.error({ err: cause, invitationId: row.id }, 'an invitation could not be mailed');
      throw new DomainError('unavailable', 'The invitation was written, but the mail server did not take the mail. Invite again once mail works.', {
        retryAfterMs: 60_000,
      });
    });
  return {
    id: row.id,
    email: row.email,
    role: input.role,
    accountIds,
    status: 'pending',
    invitedBy: inviterName,
    expiresAt: row.expiresAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
  };
}
