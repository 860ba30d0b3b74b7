import { sql } from 'drizzle-orm';
import type { Db } from '../database';

export interface FoundApiKey {
  id: string;
  workspaceId: string;
  scopes: string[];
  createdBy: string;
  /** Of the person who made it, as of now. */
  role: string;
  /** Null is all of the workspace. */
  accountIds: string[] | null;
}

/** A key that may be used now: not revoked, not expired, and whoever made it still is a member. Notes its use, at most once a minute. */
export async function findApiKey(db: Db, keyHash: Buffer): Promise<FoundApiKey | null> {
  const { rows } = await db.execute<{
    id: string;
    workspace_id: string;
    scopes: string[];
    created_by: string;
    role: string;
    account_ids: string[] | null;
    stale: boolean;
  }>(sql`
    select k.id, k.workspace_id, k.scopes, k.created_by, m.role, k.last_used_at is null or k.last_used_at < now() - interval '1 minute' as stale,
      case when m.all_accounts then null else array(select a.account_id from member_accounts a where a.member_id = m.id) end as account_ids
    from api_keys k join members m on m.workspace_id = k.workspace_id and m.user_id = k.created_by
    where k.key_hash = ${keyHash} and k.revoked_at is null and (k.expires_at is null or k.expires_at > now())`);
  const row = rows[0];
  if (!row) return null;
  if (row.stale) await db.execute(sql`update api_keys set last_used_at = now() where id = ${row.id}`);
  return { id: row.id, workspaceId: row.workspace_id, scopes: row.scopes, createdBy: row.created_by, role: row.role, accountIds: row.account_ids };
}
