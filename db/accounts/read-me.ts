import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Db } from '../database';
import { invitations, members, users, workspaces } from '../schema';

/** A person with memberships and open invitations; a query of the auth role. */
export async function readMe(db: Db, userId: string) {
  const [user] = await db.select({ id: users.id, name: users.name, email: users.email }).from(users).where(eq(users.id, userId));
  if (!user) return null;
  const memberships = await db
    .select({ id: workspaces.id, name: workspaces.name, createdAt: workspaces.createdAt, role: members.role })
    .from(members)
    .innerJoin(workspaces, eq(workspaces.id, members.workspaceId))
    .where(eq(members.userId, userId))
    .orderBy(asc(members.createdAt));
  const waiting = await db
    .select({ workspaceName: workspaces.name, role: invitations.role, expiresAt: invitations.expiresAt })
    .from(invitations)
    .innerJoin(workspaces, eq(workspaces.id, invitations.workspaceId))
    .where(and(sql`lower(${invitations.email}) = lower(${user.email})`, eq(invitations.status, 'pending'), gt(invitations.expiresAt, sql`now()`)));
  return { user, memberships, invitations: waiting };
}
