import { randomUUID } from 'node:crypto';
import type { Activities } from '../../activities';
import { LIVE_LISTS_WORKFLOW, liveListsStart } from '../../workflows/fans/contract';
import type { liveListsWorkflow } from '../../workflows/fans/live-lists.workflow';
import { startTestTemporal, withWorker, type TestTemporal } from '../support/temporal';

jest.setTimeout(60_000);
const workflowsPath = require.resolve('../../workflows/index');
let temporal: TestTemporal;
beforeAll(async () => {
  temporal = await startTestTemporal();
});
afterAll(() => temporal.stop());

/**
 * A record with so many changes, of which each look judges those that are there when it begins. The last thing a look does, its pages being judged
 * already, is to wait for what `meanwhile` does.
 */
async function play(meanwhile: (look: number, change: () => Promise<unknown>) => Promise<unknown>, tuning?: { eventsPerRun: number }) {
  let [waiting, looks] = [1, 0];
  let change = (): Promise<unknown> => Promise.resolve();
  const activities: Pick<Activities, 'refreshLists'> = {
    refreshLists: async () => {
      const judged = waiting;
      waiting = 0;
      await meanwhile((looks += 1), change);
      return { fans: judged };
    },
  };
  return withWorker(temporal, { workflowsPath, activities }, async ({ taskQueue }) => {
    const { client } = temporal;
    const start = { ...liveListsStart({ workspaceId: randomUUID() }), taskQueue, typedSearchAttributes: undefined };
    change = () => {
      waiting += 1;
      return client.workflow.signalWithStart(LIVE_LISTS_WORKFLOW, start);
    };
    const first = await client.workflow.start<typeof liveListsWorkflow>(LIVE_LISTS_WORKFLOW, {
      ...start,
      args: [...start.args, ...(tuning ? [tuning] : [])] as Parameters<typeof liveListsWorkflow>,
    });
    await first.result();
    return { waiting: () => waiting, looks: () => looks, change, handle: client.workflow.getHandle<typeof liveListsWorkflow>(start.workflowId) };
  });
}

it('a change that meets a look whose pages are judged already is judged by another look of the same run', async () => {
  const { waiting, looks } = await play((look, change) => (look === 1 ? change() : Promise.resolve()));
  expect({ waiting: waiting(), looks: looks() }).toEqual({ waiting: 0, looks: 2 });
});

it('however often it is asked meanwhile, once more is enough; a run that grew long goes on as a new one and forgets no question', async () => {
  const often = (most: number) => (look: number, change: () => Promise<unknown>) =>
    look <= most ? Promise.all([change(), change(), change()]) : Promise.resolve();
  const one = await play(often(1));
  expect({ waiting: one.waiting(), looks: one.looks() }).toEqual({ waiting: 0, looks: 2 });
  const many = await play(often(3), { eventsPerRun: 5 });
  expect({ waiting: many.waiting(), looks: many.looks() }).toEqual({ waiting: 0, looks: 4 });
});

it('begun by the question itself it looks once', async () => {
  const looks: string[] = [];
  const activities: Pick<Activities, 'refreshLists'> = { refreshLists: async ({ workspaceId }) => ({ fans: looks.push(workspaceId) }) };
  const input = { workspaceId: randomUUID() };
  await withWorker(temporal, { workflowsPath, activities }, async ({ taskQueue }) => {
    const start = { ...liveListsStart(input), taskQueue, typedSearchAttributes: undefined };
    const run = await temporal.client.workflow.signalWithStart<typeof liveListsWorkflow, []>(LIVE_LISTS_WORKFLOW, start);
    await run.result();
  });
  expect(looks).toEqual([input.workspaceId]);
});
