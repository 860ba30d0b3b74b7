import type { PlatformEvent } from '../../../contracts/messaging/platform-event';
import type { Db } from '../../database';
import { inTransaction } from '../in-transaction';
import { openMassItems, settleSent } from './mass-read-back';

/**
 * A webhook tells of one message of a call for many, by the id of the call: that fan is settled at once, and the read-back passes them by. Told before the
 * platform's id of the call is in the record, it settles nobody yet. @returns whether somebody was settled
 */
export async function settleTold(app: Db, key: { workspaceId: string; accountId: string }, event: PlatformEvent | null): Promise<boolean> {
  if (event?.type !== 'message_sent' || event.massId === undefined) return false;
  return inTransaction(app.$client, async (client) => {
    await client.query(`select set_config('app.workspace_id', $1, true)`, [key.workspaceId]);
    const items = await openMassItems(client, key.accountId, [event.fanPlatformId]);
    const item = items.find(({ platformMassId }) => platformMassId === event.massId);
    // Who was settled with this very message meanwhile is as good.
    if (item !== undefined) await settleSent(client, key, item, item.request, [event.platformMessageId]);
    return item !== undefined;
  });
}
