import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Db } from '../../db/database';
import { createWorkspace } from '../../db/accounts/create-workspace';
import { invitations, members, users } from '../../db/schema';

/**
 * The workspace a new session begins in: the oldest one the person belongs to. Somebody who belongs to none gets one of their own, unless
 * an invitation waits for them.
 */
export async function chooseWorkspace(db: Db, userId: string): Promise<string | null> {
  return db.transaction(async (tx) => {
    // Two first sign-ins at once must not make two workspaces.
    const [user] = await tx.select({ name: users.name, email: users.email }).from(users).where(eq(users.id, userId)).for('update');
    if (!user) return null;
    const [member] = await tx
      .select({ workspaceId: members.workspaceId })
      .from(members)
      .where(eq(members.userId, userId))
      .orderBy(asc(members.createdAt))
      .limit(1);
    if (member) return member.workspaceId;
    const [invited] = await tx
      .select({ id: invitations.id })
      .from(invitations)
      .where(and(sql`lower(${invitations.email}) = lower(${user.email})`, eq(invitations.status, 'pending'), gt(invitations.expiresAt, sql`now()`)))
      .limit(1);
    return invited ? null : createWorkspace(tx, { name: `${user.name.slice(0, 60) || 'My'}’s workspace`, ownerId: userId });
  });
}
