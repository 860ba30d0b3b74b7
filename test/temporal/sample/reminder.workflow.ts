import { sleep } from '@temporalio/workflow';

/** A small workflow for the tests of the tooling: waits a month. */
export async function reminderWorkflow(): Promise<string> {
  await sleep('30 days');
  return 'a month later';
}
