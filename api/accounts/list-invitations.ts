import { and, desc, eq, lt } from 'drizzle-orm';
import type { Invitation } from '../../contracts/accounts/member';
import { role } from '../../contracts/accounts/permissions';
import type { Page, PageQuery } from '../../contracts/api/page';
import { invitations, users } from '../../db/schema';
import { notFound } from '../../domain/domain-error';
import { audit } from '../audit';
import type { Ctx } from '../context';
import { decodeIdCursor, pageOfRows } from '../cursor';
import { checkMayReach } from './check-role';

const STATUSES = ['pending', 'accepted', 'revoked'] as const;

/** Newest first. */
export async function listInvitations({ ctx, page }: { ctx: Ctx; page: PageQuery }): Promise<Page<Invitation>> {
  const before = decodeIdCursor(page.cursor);
  const rows = await ctx.authDb
    .select({
      id: invitations.id,
      email: invitations.email,
      role: invitations.role,
      accountIds: invitations.accountIds,
      status: invitations.status,
      invitedBy: users.name,
      expiresAt: invitations.expiresAt,
      createdAt: invitations.createdAt,
    })
    .from(invitations)
    .innerJoin(users, eq(users.id, invitations.inviterId))
    .where(and(eq(invitations.workspaceId, ctx.workspaceId), before === null ? undefined : lt(invitations.id, before)))
    .orderBy(desc(invitations.id))
    .limit(page.limit + 1);
  const now = ctx.now();
  return pageOfRows(
    rows,
    page.limit,
    (row): Invitation => ({
      ...row,
      role: role.parse(row.role),
      expiresAt: row.expiresAt.toISOString(),
      createdAt: row.createdAt.toISOString(),
      status: row.status === 'pending' && row.expiresAt < now ? 'expired' : (STATUSES.find((one) => one === row.status) ?? 'revoked'),
    }),
    (row) => [row.id],
  );
}

/** A link that was mailed stops working. Revoking one that is closed already is fine. @throws DomainError not_found, members.role_too_high */
export async function revokeInvitation({ ctx, invitationId }: { ctx: Ctx; invitationId: string }): Promise<void> {
  await ctx.authDb.transaction(async (tx) => {
    const mine = and(eq(invitations.workspaceId, ctx.workspaceId), eq(invitations.id, invitationId));
    const [found] = await tx.select({ status: invitations.status, accountIds: invitations.accountIds }).from(invitations).where(mine).for('update');
    if (!found) throw notFound('invitation');
    if (found.status !== 'pending') return;
    checkMayReach(ctx, found.accountIds);
    await tx.update(invitations).set({ status: 'revoked' }).where(mine);
    await audit(tx, ctx, 'invitation.revoked', { type: 'invitation', id: invitationId });
  });
}
