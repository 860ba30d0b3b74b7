import { condition, defineSignal, proxyActivities, setHandler } from '@temporalio/workflow';
import { keyedMutation } from '../../../workflows/retry-classes';

export interface OrderActivities {
  charge: (input: { workspaceId: string; order: string }) => Promise<{ receipt: string }>;
  ship: (input: { workspaceId: string; receipt: string }) => Promise<void>;
}

export const approve = defineSignal('approve');

const { charge, ship } = proxyActivities<OrderActivities>(keyedMutation);

/** A small workflow for the tests of the tooling: waits for a signal, then two activities in order. */
export async function orderWorkflow(input: { workspaceId: string; order: string }): Promise<string> {
  let approved = false;
  setHandler(approve, () => void (approved = true));
  await condition(() => approved);
  const { receipt } = await charge(input);
  await ship({ workspaceId: input.workspaceId, receipt });
  return receipt;
}
