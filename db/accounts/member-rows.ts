import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Db, Tx } from '../database';
import { memberAccounts, members, users } from '../schema';

export interface MemberRow {
  id: string;
  userId: string;
  name: string;
  email: string;
  role: string;
  accountIds: string[] | null;
  joinedAt: Date;
}

const named = sql<
  string[] | null
>`case when ${members.allAccounts} then null else array(select a.account_id from member_accounts a where a.member_id = ${members.id}) end`;
const columns = {
  id: members.id,
  userId: members.userId,
  name: users.name,
  email: users.email,
  role: members.role,
  accountIds: named,
  joinedAt: members.createdAt,
};

/** Members by id; one more than `limit`, so that a further page shows. A query of the auth role. */
export async function listMemberRows(
  db: Db | Tx,
  workspaceId: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<MemberRow[]> {
  return db
    .select(columns)
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(and(eq(members.workspaceId, workspaceId), after === null ? undefined : gt(members.id, after)))
    .orderBy(asc(members.id))
    .limit(limit + 1);
}

/** Locks the members of the workspace that are owners, and the one asked for: two owners who leave at once are asked one after the other. */
export async function lockMember(tx: Tx, workspaceId: string, memberId: string): Promise<{ member: MemberRow | null; owners: number }> {
  const owners = await tx
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.workspaceId, workspaceId), eq(members.role, 'owner')))
    .orderBy(asc(members.id))
    .for('update');
  await tx
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.workspaceId, workspaceId), eq(members.id, memberId)))
    .for('update');
  const [member] = await tx
    .select(columns)
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(and(eq(members.workspaceId, workspaceId), eq(members.id, memberId)));
  return { member: member ?? null, owners: owners.length };
}

/** What a role holds for; null is all of the workspace. */
export async function setMemberAccounts(
  tx: Tx,
  { memberId, workspaceId, accountIds }: { memberId: string; workspaceId: string; accountIds: string[] | null },
): Promise<void> {
  await tx.delete(memberAccounts).where(eq(memberAccounts.memberId, memberId));
  await tx
    .update(members)
    .set({ allAccounts: accountIds === null })
    .where(eq(members.id, memberId));
  if (accountIds !== null && accountIds.length > 0)
    await tx.insert(memberAccounts).values([...new Set(accountIds)].map((accountId) => ({ memberId, accountId, workspaceId })));
}
