import { sql } from 'drizzle-orm';
import { inWorkspace, type Db } from '../database';

/**
 * Notes that the platform reached us for this account, or that something came with a wrong signature. At most one write in ten seconds, so that
 * neither a busy platform nor a stranger makes the row hot.
 */
export async function markWebhook(
  db: Db,
  { workspaceId, accountId, isSigned }: { workspaceId: string; accountId: string; isSigned: boolean },
): Promise<void> {
  const column = isSigned ? sql`webhook_received_at` : sql`webhook_refused_at`;
  await inWorkspace(db, workspaceId, (tx) =>
    tx.execute(
      sql`update platform_accounts set ${column} = now() where id = ${accountId} and (${column} is null or ${column} < now() - interval '10 seconds')`,
    ),
  );
}
