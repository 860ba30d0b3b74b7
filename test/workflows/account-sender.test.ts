import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Activities } from '../../activities';
import {
  lastWindowQuery,
  senderWorkflowId,
  senderWorkflowType,
  wokenSignal,
  type SenderKey,
  type WindowResult,
} from '../../workflows/messaging/contract';
import type { accountSenderWorkflow } from '../../workflows/messaging/account-sender.workflow';
import { startTestTemporal, withWorker, type TestTemporal } from '../support/temporal';

const workflowsPath = require.resolve('../../workflows/index');
let temporal: TestTemporal;
beforeAll(async () => {
  temporal = await startTestTemporal();
});
afterAll(() => temporal.stop());

const idle: WindowResult = { status: 'idle', wakeInMs: null, sent: 0, detail: 'Nothing is due.' };

interface Running {
  handle: Awaited<ReturnType<typeof start>>;
  windows: SenderKey[];
  until: (count: number) => Promise<void>;
}

function start(taskQueue: string, key: SenderKey, eventsPerRun: number) {
  return temporal.client.workflow.start<typeof accountSenderWorkflow>(senderWorkflowType, {
    workflowId: senderWorkflowId(key),
    taskQueue,
    args: [key, { eventsPerRun }],
  });
}

/** Runs a sender whose windows end as `results` says, in turn; the last result repeats. */
async function play(
  results: WindowResult[],
  use: (running: Running) => Promise<void>,
  options: { eventsPerRun?: number; windowTakesMs?: number } = {},
): Promise<void> {
  const windows: SenderKey[] = [];
  const activities: Pick<Activities, 'deliverWindow'> = {
    deliverWindow: async (key) => {
      windows.push(key);
      const result = results[Math.min(windows.length, results.length) - 1]!;
      await sleep(options.windowTakesMs ?? 1);
      return result;
    },
  };
  await withWorker(temporal, { workflowsPath, activities }, async ({ taskQueue }) => {
    const key = { workspaceId: randomUUID(), accountId: randomUUID() };
    const handle = await start(taskQueue, key, options.eventsPerRun ?? 4_000);
    const until = async (count: number) => {
      for (const deadline = Date.now() + 120_000; windows.length < count; await sleep(10))
        if (Date.now() > deadline) throw new Error(`only ${windows.length} windows`);
    };
    await use({ handle, windows, until });
    const latest = temporal.client.workflow.getHandle(senderWorkflowId(key));
    if ((await latest.describe()).status.name === 'RUNNING') await latest.terminate();
  });
}

/** Length of the history once the run has gone to sleep: its newest event is that it waits, by a timer or without one. */
async function eventsAsleep(running: Running): Promise<number> {
  for (const deadline = Date.now() + 120_000; ; await sleep(20)) {
    const { events } = await running.handle.fetchHistory();
    if (events?.at(-1)?.timerStartedEventAttributes) return events.length;
    if (Date.now() > deadline) throw new Error('It did not go to sleep.');
  }
}

describe('accountSenderWorkflow', () => {
  it('begins with a window, sleeps when nothing is due, and starts another when it is woken', async () => {
    await play([idle], async (running) => {
      await running.until(1);
      await sleep(200);
      expect(running.windows).toHaveLength(1);
      await running.handle.signal(wokenSignal);
      await running.until(2);
      expect(await running.handle.query(lastWindowQuery)).toEqual(idle);
    });
  });

  it('a signal that comes while a window ends starts the next one', async () => {
    await play(
      [idle],
      async (running) => {
        await running.until(1);
        await running.handle.signal(wokenSignal);
        await running.until(2);
      },
      { windowTakesMs: 300 },
    );
  });

  it('goes on at once while there is more, and after being fenced', async () => {
    await play([{ ...idle, status: 'more' }, { ...idle, status: 'fenced' }, idle], (running) => running.until(3));
  });

  it('wakes by itself at the next due time', async () => {
    await play([{ ...idle, wakeInMs: 200 }, { ...idle, status: 'waiting', wakeInMs: 200 }, idle], (running) => running.until(3));
  });

  it('a blocked account waits for a person, without a timer', async () => {
    await play([{ ...idle, status: 'blocked' }, idle], async (running) => {
      await running.until(1);
      await sleep(300);
      expect(running.windows).toHaveLength(1);
      await running.handle.signal(wokenSignal);
      await running.until(2);
    });
  });

  it('ends when the account is gone', async () => {
    await play([{ ...idle, status: 'gone' }], async ({ handle }) => {
      await expect(handle.result()).resolves.toBeUndefined();
    });
  });

  it('I7: a window of a backlog is 6 events, a lone reply at most 12', async () => {
    const more: WindowResult = { ...idle, status: 'more', sent: 10 };
    await play([more, more, more, more, more, { ...idle, wakeInMs: 3_600_000 }], async (running) => {
      await running.until(6);
      const afterBacklog = await eventsAsleep(running);
      // Start and first task are 2 to 4 events, five windows of ten messages follow, then the one that found nothing and its timer.
      expect(afterBacklog).toBeLessThanOrEqual(4 + 6 * 6 + 4);
      await running.handle.signal(wokenSignal);
      await running.until(7);
      expect((await eventsAsleep(running)) - afterBacklog).toBeLessThanOrEqual(12);
    });
  });

  it('I7: continue-as-new begins with a window, so that no signal is lost in the switch', async () => {
    const more: WindowResult = { ...idle, status: 'more', sent: 10 };
    await play(
      [more, more, more, idle],
      async (running) => {
        await running.until(4);
        await sleep(100);
        const before = running.windows.length;
        for (let n = 0; n < 5; n++) await temporal.client.workflow.getHandle(running.handle.workflowId).signal(wokenSignal);
        await running.until(before + 1);
        expect(new Set(running.windows.map(({ accountId }) => accountId)).size).toBe(1);
      },
      { eventsPerRun: 8 },
    );
  });
});
