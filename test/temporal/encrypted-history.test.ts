import { randomUUID } from 'node:crypto';
import { WorkflowFailedError, type WorkflowHandle } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { temporal as proto } from '@temporalio/proto';
import { startTestTemporal, withWorker, type TestTemporal } from '../support/temporal';
import { approve, type OrderActivities } from './sample/order.workflow';

const workflowsPath = require.resolve('./sample/index');
let temporal: TestTemporal;
beforeAll(async () => {
  temporal = await startTestTemporal();
});
afterAll(() => temporal.stop());

const start = (taskQueue: string) =>
  temporal.client.workflow.signalWithStart('orderWorkflow', {
    taskQueue,
    workflowId: `order/${randomUUID()}`,
    args: [{ workspaceId: 'w1', order: 'rose petals' }],
    signal: approve,
    staticSummary: 'one order',
    memo: { note: 'rose petals' },
  });

const historyBytes = async (handle: WorkflowHandle) =>
  Buffer.from(proto.api.history.v1.History.encode(await handle.fetchHistory()).finish()).toString('latin1');

it('I11: runs a workflow whose history holds nothing readable', async () => {
  const activities: OrderActivities = { charge: async ({ order }) => ({ receipt: `receipt for ${order}` }), ship: async () => undefined };
  await withWorker(temporal, { workflowsPath, activities }, async ({ taskQueue }) => {
    const handle = await start(taskQueue);
    expect(await handle.result()).toBe('receipt for rose petals');
    const bytes = await historyBytes(handle);
    expect(['binary/encrypted', 'workspace:w1', 'rose petals'].map((words) => bytes.includes(words))).toEqual([true, true, false]);
  });
});

it('encrypts messages and stacks of failures, and reads them back', async () => {
  const activities: OrderActivities = {
    charge: async () => {
      throw ApplicationFailure.nonRetryable('no funds: rose petals');
    },
    ship: async () => undefined,
  };
  await withWorker(temporal, { workflowsPath, activities }, async ({ taskQueue }) => {
    const handle = await start(taskQueue);
    const failure = await handle.result().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WorkflowFailedError);
    expect(String((failure as WorkflowFailedError).cause?.cause)).toContain('no funds: rose petals');
    expect((await historyBytes(handle)).includes('no funds')).toBe(false);
  });
});
