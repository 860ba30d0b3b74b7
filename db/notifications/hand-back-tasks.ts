import { sql } from 'drizzle-orm';
import type { Tx } from '../database';

/**
 * Open tasks of a member who left become nobody's, so that others see them waiting. A query of the auth role.
 * @param kept accounts that stay theirs, with what belongs to no account; null: the member left the workspace
 */
export async function handBackTasks(
  tx: Tx,
  { workspaceId, userId, kept }: { workspaceId: string; userId: string; kept: readonly string[] | null },
): Promise<void> {
  await tx.execute(sql`update tasks set assignee_id = null, updated_at = now() where workspace_id = ${workspaceId} and assignee_id = ${userId} and done_at is null
    and ${kept === null ? sql`true` : sql`account_id <> all (${sql.param([...kept])}::uuid[])`}`);
}
