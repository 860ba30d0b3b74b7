import { sql } from 'drizzle-orm';
import { LIVE_CHANNEL } from '../live';
import type { Tx } from '../database';

/**
 * Open tasks of a member who left become nobody's, so that others see them waiting: each has a line in the log, and open lists hear of it. A query of
 * the auth role.
 * @param kept accounts that stay theirs, with what belongs to no account; null: the member left the workspace
 */
export async function handBackTasks(
  tx: Tx,
  { workspaceId, userId, kept, actor }: { workspaceId: string; userId: string; kept: readonly string[] | null; actor: string },
): Promise<void> {
  await tx.execute(sql`
    with theirs as materialized (select id, account_id from tasks where workspace_id = ${workspaceId} and assignee_id = ${userId} and done_at is null
      and ${kept === null ? sql`true` : sql`account_id <> all (${sql.param([...kept])}::uuid[])`} order by id for no key update),
    handed as (update tasks t set assignee_id = null, updated_at = now() from theirs where t.id = theirs.id returning t.id, t.account_id),
    logged as (insert into audit_log (workspace_id, actor, action, target_type, target_id, data)
      select ${workspaceId}, ${actor}, 'task.changed', 'task', id, jsonb_build_object('before', ${userId}::text, 'after', null) from handed)
    select pg_notify(${LIVE_CHANNEL}, jsonb_build_array(${workspaceId}::text, 'task', id, account_id)::text) from handed`);
}
