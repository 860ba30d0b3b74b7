import { asyncLocalStorage } from '@temporalio/activity';

/** Between two pages of a long job: says that it lives, and ends it when the worker stops or the workflow does not want it. Does nothing outside a worker. */
export async function goOn(details?: unknown): Promise<void> {
  const context = asyncLocalStorage.getStore();
  if (context === undefined) return;
  context.heartbeat(details);
  if (context.cancellationSignal.aborted) await context.cancelled;
}
