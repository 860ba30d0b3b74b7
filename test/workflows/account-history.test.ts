import { randomUUID } from 'node:crypto';
import type { Activities } from '../../activities';
import { backfillStart, BACKFILL_WORKFLOW, type BackfillResult } from '../../workflows/messaging/contract';
import type { backfillWorkflow } from '../../workflows/messaging/backfill.workflow';
import type { gapsWorkflow } from '../../workflows/messaging/gaps.workflow';
import { startTestTemporal, withWorker, type TestTemporal } from '../support/temporal';

const workflowsPath = require.resolve('../../workflows/index');
let temporal: TestTemporal;
beforeAll(async () => {
  temporal = await startTestTemporal();
});
afterAll(() => temporal.stop());

const account = () => ({ workspaceId: randomUUID(), accountId: randomUUID() });
const HOUR_MS = 3_600_000;

it('reads stretch after stretch, a long wait is ended by whoever asks, and a run that grew long goes on as a new one', async () => {
  const results: BackfillResult[] = [
    { status: 'running', waitMs: 0 },
    { status: 'running', waitMs: HOUR_MS },
    { status: 'running', waitMs: 1 },
    { status: 'completed', waitMs: null },
  ];
  let stretches = 0;
  let reachedWait = () => {};
  const waiting = new Promise<void>((resolve) => (reachedWait = resolve));
  const activities: Pick<Activities, 'backfillPages'> = {
    backfillPages: async () => {
      stretches += 1;
      if (stretches === 2) reachedWait();
      return results[Math.min(stretches, results.length) - 1]!;
    },
  };
  const { client } = temporal;
  const outcome = await withWorker(temporal, { workflowsPath, activities }, async ({ taskQueue }) => {
    const start = { ...backfillStart(account()), taskQueue };
    await client.workflow.start<typeof backfillWorkflow>(BACKFILL_WORKFLOW, { ...start, args: [...start.args, { eventsPerRun: 5 }] });
    await waiting;
    // Asking once more finds the run that is there and lets it go on.
    await client.workflow.signalWithStart(BACKFILL_WORKFLOW, start);
    return client.workflow.getHandle<typeof backfillWorkflow>(start.workflowId).result();
  });
  expect(outcome).toEqual({ status: 'completed' });
  expect(stretches).toBeGreaterThanOrEqual(4);
});

it('asks every account that is due, and one that fails keeps no other from it', async () => {
  const due = Array.from({ length: 12 }, account);
  const activities: Pick<Activities, 'dueForNews' | 'askForNews'> = {
    dueForNews: async () => ({ accounts: due }),
    askForNews: async ({ accountId }) => {
      if (accountId === due[3]!.accountId) throw new Error('The worker had no database.');
      return { events: 2 };
    },
  };
  const result = await withWorker(temporal, { workflowsPath, activities }, ({ taskQueue }) =>
    temporal.client.workflow.execute<typeof gapsWorkflow>('gapsWorkflow', { workflowId: randomUUID(), taskQueue, args: [] }),
  );
  expect(result).toEqual({ accounts: 12, events: 22 });
});

it('a slow account holds up none of those behind it', async () => {
  const due = Array.from({ length: 25 }, account);
  const asked = new Set<string>();
  let freeTheSlow = () => {};
  const allOthers = new Promise<void>((resolve) => (freeTheSlow = resolve));
  const activities: Pick<Activities, 'dueForNews' | 'askForNews'> = {
    dueForNews: async () => ({ accounts: due }),
    askForNews: async ({ accountId }) => {
      asked.add(accountId);
      if (asked.size === due.length) freeTheSlow();
      // The first ends only when every other one had its turn.
      if (accountId === due[0]!.accountId) await allOthers;
      return { events: 1 };
    },
  };
  const result = await withWorker(temporal, { workflowsPath, activities }, ({ taskQueue }) =>
    temporal.client.workflow.execute<typeof gapsWorkflow>('gapsWorkflow', { workflowId: randomUUID(), taskQueue, args: [] }),
  );
  expect(result).toEqual({ accounts: 25, events: 25 });
});
