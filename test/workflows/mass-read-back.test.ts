import { randomUUID } from 'node:crypto';
import { ApplicationFailure } from '@temporalio/common';
import type { Activities } from '../../activities';
import type { MassReadBackResult } from '../../workflows/messaging/contract';
import type { massReadBackWorkflow } from '../../workflows/messaging/mass-read-back.workflow';
import { startTestTemporal, withWorker, type TestTemporal } from '../support/temporal';

const workflowsPath = require.resolve('../../workflows/index');
let temporal: TestTemporal;
beforeAll(async () => {
  temporal = await startTestTemporal();
});
afterAll(() => temporal.stop());

const key = { workspaceId: 'w', accountId: 'a', massSendId: 'm' };
const again: MassReadBackResult = { done: false, waitMs: 1, detail: 'Reads.' };

/** How often it looked, and in how many runs. */
async function looks(answers: (MassReadBackResult | 'lost')[], eventsPerRun: number): Promise<{ looked: number; asked: object[]; runs: number }> {
  const asked: object[] = [];
  const activities: Pick<Activities, 'readBackMass'> = {
    readBackMass: async (input) => {
      asked.push(input);
      const answer = answers.shift() ?? { ...again, done: true };
      // As a worker that dies in the middle of it: another does the same step once more.
      if (answer === 'lost') throw ApplicationFailure.create({ message: 'the worker died' });
      return answer;
    },
  };
  return withWorker(temporal, { workflowsPath, activities }, async ({ taskQueue }) => {
    const workflowId = randomUUID();
    const handle = await temporal.client.workflow.start<typeof massReadBackWorkflow>('massReadBackWorkflow', {
      workflowId,
      taskQueue,
      args: [{ ...key, tuning: { eventsPerRun } }],
    });
    const first = (await handle.describe()).runId;
    await handle.result();
    const last = (await temporal.client.workflow.getHandle(workflowId).describe()).runId;
    return { looked: asked.length, asked, runs: first === last ? 1 : 2 };
  });
}

it('looks until the call is read back, and once more where a worker died', async () => {
  const { looked, asked, runs } = await looks([again, 'lost', again], 2_000);
  expect({ looked, runs }).toEqual({ looked: 4, runs: 1 });
  expect(asked.every((input) => JSON.stringify(input) === JSON.stringify(key))).toBe(true);
});

it('I7: begins anew before its history grows long', async () => {
  expect(await looks([again, again, again], 5)).toMatchObject({ looked: 4, runs: 2 });
});
