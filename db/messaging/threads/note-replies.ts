import { drizzle } from 'drizzle-orm/node-postgres';
import type { PoolClient } from 'pg';
import type { SenderKey } from '../../../contracts/messaging/sender-key';
import { stateOf, type ReasonCode } from '../../../contracts/messaging/reason-codes';
import { reconsiderAnswer } from './record-in-thread';
import { notifyThreads } from './notify-threads';

export interface RepliedTo {
  fanId: string;
  reason: ReasonCode;
}

/**
 * What became of messages of conversations reaches their open pages, and a fan whose answer will never come waits again. A campaign's messages do
 * not come here: they pay for nothing of it. A query of the sender's role.
 */
export async function noteReplies(client: PoolClient, { workspaceId, accountId }: SenderKey, replies: readonly RepliedTo[]): Promise<void> {
  if (replies.length === 0) return;
  const tx = drizzle({ client });
  for (const { fanId, reason } of replies) {
    const state = stateOf(reason);
    if (state === 'failed' || state === 'skipped') await reconsiderAnswer(tx, { accountId, fanId });
  }
  await notifyThreads(
    tx,
    workspaceId,
    [...new Set(replies.map(({ fanId }) => fanId))].map((fanId) => ({ accountId, fanId })),
  );
}
