import { sql } from 'drizzle-orm';
import { SILENT_AFTER_MS } from '../../domain/messaging/poll-interval';
import { inWorkspace, type Db } from '../database';
import { askSoon } from '../messaging/history/gap-row';

/**
 * Notes that the platform reached us for this account, or that something came with a wrong signature. At most one write in ten seconds, so that
 * neither a busy platform nor a stranger makes the row hot.
 */
export async function markWebhook(
  db: Db,
  { workspaceId, accountId, isSigned }: { workspaceId: string; accountId: string; isSigned: boolean },
): Promise<void> {
  const column = isSigned ? sql`webhook_received_at` : sql`webhook_refused_at`;
  await inWorkspace(db, workspaceId, async (tx) => {
    const { rows } = await tx.execute<{ wasSilent: boolean }>(
      sql`update platform_accounts set ${column} = now() where id = ${accountId} and (${column} is null or ${column} < now() - interval '10 seconds')
        returning old.webhook_received_at < now() - make_interval(secs => ${SILENT_AFTER_MS / 1000}) as "wasSilent"`,
    );
    // What was missed meanwhile is not delivered again: it is asked for.
    if (isSigned && rows[0]?.wasSilent === true) await askSoon(tx, accountId);
  });
}
