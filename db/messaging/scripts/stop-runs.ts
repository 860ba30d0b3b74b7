import { sql, type SQL } from 'drizzle-orm';
import type { StopReason } from '../../../contracts/messaging/scripts/script-run';
import type { Tx } from '../../database';
import { notifyLive } from '../../live';

/** Ends runs that are under way and tells open pages. @param userId null: nobody did it, the fan did. */
async function stopWhere(tx: Tx, which: SQL, reason: StopReason, userId: string | null): Promise<number> {
  const { rows } = await tx.execute<{ workspaceId: string; accountId: string; fanId: string }>(sql`
    update script_runs set state = 'stopped', stop_reason = ${reason}, ended_at = now(), moved_at = now(), ended_by = ${userId}
    where state = 'running' and ${which} returning workspace_id as "workspaceId", account_id as "accountId", fan_id as "fanId"`);
  for (const { workspaceId, accountId, fanId } of rows) await notifyLive(tx, { workspaceId, topic: 'script_run', id: fanId, accountId });
  return rows.length;
}

export const stopRun = (tx: Tx, runId: string, reason: StopReason, userId: string) => stopWhere(tx, sql`id = ${runId}`, reason, userId);

/** The fan paid for a message of the script: what it was for is done. */
export const stopRunOfMessage = (tx: Tx, accountId: string, messageId: string) =>
  stopWhere(tx, sql`id in (select run_id from script_moves where account_id = ${accountId} and message_id = ${messageId})`, 'bought', null);
