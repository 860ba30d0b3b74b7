import type { Client } from '@temporalio/client';

const AT_ONCE = 20;

/** Events in the histories of all runs in the namespace, running and closed. */
export async function historyEvents(client: Client): Promise<number> {
  const runs: { workflowId: string; runId: string }[] = [];
  for await (const { workflowId, runId } of client.workflow.list()) runs.push({ workflowId, runId });
  const lengths: number[] = [];
  const ask = async () => {
    for (let run = runs.pop(); run; run = runs.pop())
      lengths.push((await client.workflow.getHandle(run.workflowId, run.runId).describe()).historyLength);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return lengths.reduce((sum, length) => sum + length, 0);
}
