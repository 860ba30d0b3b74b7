import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { SEND_QUEUE, senderWorkflowId, senderWorkflowType, wokenSignal, type SenderKey } from '../../workflows/messaging/contract';
import { senderAttributes } from './sender-attributes';

export interface WakeDeps {
  temporal: Client;
  /** Any pool that may read `senders` across workspaces: the sender's role. */
  senderPool: Pool;
}

/**
 * Wakes the sender of an account if its row says that it sleeps; call it after the commit that made something due. A busy sender needs no
 * signal: it looks once more after it said `idle`. Start and signal are one call, so the first message of an account starts its sender.
 */
export async function wakeSender({ temporal, senderPool }: WakeDeps, accountId: string): Promise<void> {
  const { rows } = await senderPool.query<{ idle: boolean; workspaceId: string }>(
    'select idle, workspace_id as "workspaceId" from senders where account_id = $1',
    [accountId],
  );
  const row = rows[0];
  if (row?.idle) await signalSender(temporal, { workspaceId: row.workspaceId, accountId });
}

/** Signals a sender, or starts it. Harmless at any time. */
export async function signalSender(temporal: Client, key: SenderKey): Promise<void> {
  await temporal.workflow.signalWithStart(senderWorkflowType, {
    workflowId: senderWorkflowId(key),
    taskQueue: SEND_QUEUE,
    args: [key],
    signal: wokenSignal,
    typedSearchAttributes: senderAttributes(key),
    staticSummary: 'The only sender of one platform account',
  });
}
