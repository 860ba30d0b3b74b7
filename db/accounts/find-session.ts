import { sql } from 'drizzle-orm';
import type { Db } from '../database';

export interface FoundSession {
  id: string;
  userId: string;
  expiresAtMs: number;
  /** The workspace that the person works in, and what they are there as of now; null when none is chosen or they are not a member. */
  membership: { workspaceId: string; role: string; accountIds: string[] | null } | null;
}

/** A session by its token, also one that is over, with the membership that it acts for: one query, as every request asks it. A query of the auth role. */
export async function findSession(db: Db, token: string): Promise<FoundSession | null> {
  const { rows } = await db.execute<{
    id: string;
    user_id: string;
    expires_at_ms: string;
    workspace_id: string | null;
    role: string | null;
    account_ids: string[] | null;
  }>(sql`
    select s.id, s.user_id, extract(epoch from s.expires_at) * 1000 as expires_at_ms, m.workspace_id, m.role,
      case when m.all_accounts then null else array(select a.account_id from member_accounts a where a.member_id = m.id) end as account_ids
    from sessions s left join members m on m.workspace_id = s.active_workspace_id and m.user_id = s.user_id
    where s.token = ${token}`);
  const row = rows[0];
  if (!row) return null;
  const membership =
    row.workspace_id === null || row.role === null ? null : { workspaceId: row.workspace_id, role: row.role, accountIds: row.account_ids };
  return { id: row.id, userId: row.user_id, expiresAtMs: Number(row.expires_at_ms), membership };
}
