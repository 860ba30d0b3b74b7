import { sql, type SQL } from 'drizzle-orm';
import type { RunState, StopReason } from '../../../contracts/messaging/scripts/script-run';
import type { Tx } from '../../database';
import { notifyLive } from '../../live';

/** Ends runs that are under way, or says of those that are over how they ended, and tells open pages. @param userId null: nobody did it, the fan did. */
async function stopWhere(tx: Tx, which: SQL, reason: StopReason, userId: string | null, from: RunState = 'running'): Promise<number> {
  const { rows } = await tx.execute<{ workspaceId: string; accountId: string; fanId: string }>(sql`
    update script_runs set state = 'stopped', stop_reason = ${reason}, ended_at = now(), moved_at = now(), ended_by = ${userId}
    where state = ${from} and ${which} returning workspace_id as "workspaceId", account_id as "accountId", fan_id as "fanId"`);
  for (const { workspaceId, accountId, fanId } of rows) await notifyLive(tx, { workspaceId, topic: 'script_run', id: fanId, accountId });
  return rows.length;
}

export const stopRun = (tx: Tx, runId: string, reason: StopReason, userId: string) => stopWhere(tx, sql`id = ${runId}`, reason, userId);

/**
 * The fan paid for a message of the script: what it was for is done. A script whose last step was sent counts as bought as well when that was no longer ago
 * than a sale is credited for; how a person ended one stands.
 */
export async function stopRunOfMessage(tx: Tx, accountId: string, messageId: string, at: Date): Promise<void> {
  const ofMessage = sql`id in (select run_id from script_moves where account_id = ${accountId} and message_id = ${messageId})`;
  if ((await stopWhere(tx, ofMessage, 'bought', null)) > 0) return;
  const lately = sql`${at}::timestamptz - make_interval(hours => coalesce((select sale_hours from workspace_settings where workspace_id = script_runs.workspace_id), 24))`;
  await stopWhere(tx, sql`${ofMessage} and ended_at > ${lately}`, 'bought', null, 'done');
}
