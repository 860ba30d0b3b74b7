import { sql } from 'drizzle-orm';
import type { Db, Tx } from '../database';

export interface Membership {
  memberId: string;
  workspaceId: string;
  role: string;
  /** Null is all of the workspace. */
  accountIds: string[] | null;
}

/** What a person is in a workspace, as of now; null when not a member. A query of the auth role. */
export async function findMembership(db: Db | Tx, workspaceId: string, userId: string): Promise<Membership | null> {
  const { rows } = await db.execute<{ id: string; role: string; account_ids: string[] | null }>(sql`
    select m.id, m.role, case when m.all_accounts then null else array(select a.account_id from member_accounts a where a.member_id = m.id) end as account_ids
    from members m where m.workspace_id = ${workspaceId} and m.user_id = ${userId}`);
  const row = rows[0];
  return row ? { memberId: row.id, workspaceId, role: row.role, accountIds: row.account_ids } : null;
}
