import { sql } from 'drizzle-orm';
import type { ReasonCode } from '../../contracts/messaging/reason-codes';
import type { Tx } from '../database';

interface ListOfRecipients {
  workspaceId: string;
  accountId: string;
  campaignId: string;
  reasons: readonly ReasonCode[];
  name: string;
  createdBy: string | null;
}

/** A new list of the fans who stand in a campaign with one of these reasons, as the rows say it now. Fans who were erased are not among them. */
export async function listOfRecipients(tx: Tx, of: ListOfRecipients): Promise<{ listId: string; fans: number }> {
  const { rows } = await tx.execute<{ id: string }>(
    sql`insert into fan_lists (workspace_id, account_id, name, created_by) values (${of.workspaceId}, ${of.accountId}, ${of.name}, ${of.createdBy}) returning id`,
  );
  const listId = rows[0]!.id;
  const { rowCount } = await tx.execute(sql`
    insert into fan_list_members (list_id, fan_id, workspace_id)
    select ${listId}, f.id, f.workspace_id from campaign_recipients r join fans f on f.id = r.fan_id
    where r.campaign_id = ${of.campaignId} and r.reason = any (${sql.param(of.reasons)}::text[])`);
  return { listId, fans: rowCount ?? 0 };
}
