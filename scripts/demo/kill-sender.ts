import { parseSettings } from '../../config/settings';
import { createTemporalClient } from '../../providers/temporal/connection';
import { senderWorkflowId } from '../../workflows/messaging/contract';
import { signalProcess } from '../platform/process-identity';
import type { PlatformState } from '../platform/state-file';

const workers = ['worker-1', 'worker-2'] as const;

/**
 * Ends, unannounced, the worker that sends for an account right now; the other one when nobody does.
 * @returns which it was and whether it sent, undefined when no worker runs
 */
export async function killSender(
  { env, parts }: PlatformState,
  accountId: string,
): Promise<{ name: string; pid: number; wasSending: boolean } | undefined> {
  const pid = await sendingPid(env, accountId);
  const running = workers.flatMap((name) => (parts[name] === undefined ? [] : [{ name, identity: parts[name] }]));
  const chosen = running.find(({ identity }) => identity.pid === pid) ?? running[0];
  if (chosen === undefined || !signalProcess(chosen.identity, 'SIGKILL')) return undefined;
  return { name: chosen.name, pid: chosen.identity.pid, wasSending: chosen.identity.pid === pid };
}

/** Temporal knows who holds the window: a worker's identity begins with its process number. */
async function sendingPid(env: Record<string, string>, accountId: string): Promise<number> {
  const client = createTemporalClient(parseSettings(env));
  try {
    const { raw } = await client.workflow.getHandle(senderWorkflowId({ accountId })).describe();
    return Number((raw.pendingActivities?.[0]?.lastWorkerIdentity ?? '').split('@')[0]);
  } finally {
    await client.connection.close();
  }
}
