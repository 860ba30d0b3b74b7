import { randomUUID } from 'node:crypto';
import { ApplicationFailure } from '@temporalio/common';
import type { Activities } from '../../activities';
import type { UnsendProgress } from '../../workflows/messaging/contract';
import { unsendStoppedSignal } from '../../workflows/messaging/contract';
import type { unsendWorkflow } from '../../workflows/messaging/unsend.workflow';
import { startTestTemporal, withWorker, type TestTemporal } from '../support/temporal';

const workflowsPath = require.resolve('../../workflows/index');
let temporal: TestTemporal;
beforeAll(async () => {
  temporal = await startTestTemporal();
});
afterAll(() => temporal.stop());

type Used = Pick<Activities, 'takeBack' | 'endCampaignOfUnsend'>;
const key = { workspaceId: 'w', accountId: 'a', unsendId: 'u' };
const open = (settling: number, etaMs: number | null): UnsendProgress => ({ done: false, waiting: 1, settling, etaMs });
const done: UnsendProgress = { done: true, waiting: 0, settling: 0, etaMs: null };

/** The run over stand-in activities: what it was told, step by step. */
async function run(answers: (UnsendProgress | 'lost')[], { eventsPerRun = 2_000, stopAfter = -1 } = {}): Promise<string[]> {
  const calls: string[] = [];
  const workflowId = randomUUID();
  let looked = () => undefined as void;
  const enough = new Promise<void>((resolve) => (looked = resolve));
  const activities: Used = {
    endCampaignOfUnsend: async () => {
      calls.push('cancel');
      return { cancelled: true };
    },
    takeBack: async ({ pageSize }) => {
      calls.push(`look ${pageSize}`);
      const answer = answers.shift() ?? done;
      if (calls.length > stopAfter && stopAfter >= 0) looked();
      // As a worker that dies in the middle of it: another does the same step once more.
      if (answer === 'lost') throw ApplicationFailure.create({ message: 'the worker died' });
      return answer;
    },
  };
  await withWorker(temporal, { workflowsPath, activities }, async ({ taskQueue }) => {
    const handle = await temporal.client.workflow.start<typeof unsendWorkflow>('unsendWorkflow', {
      workflowId,
      taskQueue,
      args: [{ ...key, tuning: { pageSize: 2, eventsPerRun } }],
    });
    if (stopAfter >= 0) {
      await enough;
      await handle.signal(unsendStoppedSignal);
    }
    await handle.result();
  });
  return calls;
}

it('cancels what waits first, then looks until nothing is left', async () => {
  expect(await run([open(1, null), open(0, 100), done])).toEqual(['cancel', 'look 2', 'look 2', 'look 2']);
});

it('goes on where it was after a crash in the middle of a step', async () => {
  expect(await run([open(0, 100), 'lost', done])).toEqual(['cancel', 'look 2', 'look 2', 'look 2']);
});

it('a stop is seen at once, however long it would have waited', async () => {
  expect(await run([open(0, 3_600_000), done], { stopAfter: 1 })).toEqual(['cancel', 'look 2', 'look 2']);
});

it('I7: a long one continues as a new run, which does not cancel again', async () => {
  expect(await run([open(0, 100), open(0, 100), open(0, 100), done], { eventsPerRun: 12 })).toEqual([
    'cancel',
    'look 2',
    'look 2',
    'look 2',
    'look 2',
  ]);
});
