import { sql } from 'drizzle-orm';
import type { PlatformEvent } from '../../../contracts/messaging/platform-event';
import { storableJson } from '../../../domain/messaging/storable-text';
import type { Tx } from '../../database';
import type { Receipt } from './process-receipt';

/** Keeps an event until it is processed. False when it was received before. */
export async function storeReceipt(tx: Tx, { accountId, workspaceId, eventKey }: Receipt, event: PlatformEvent): Promise<boolean> {
  const { rowCount } = await tx.execute(sql`insert into webhook_receipts (account_id, event_key, workspace_id, payload)
    values (${accountId}, ${eventKey}, ${workspaceId}, ${storableJson(event)}) on conflict do nothing`);
  return rowCount === 1;
}

/** Events of all workspaces that wait to be processed, oldest try first; read with the sender's role. */
export const DUE_RECEIPTS = `select account_id as "accountId", workspace_id as "workspaceId", event_key as "eventKey" from webhook_receipts
  where processed_at is null and next_try_at <= now() order by next_try_at limit $1`;
