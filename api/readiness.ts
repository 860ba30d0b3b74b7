import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { migrationState } from '../db/migrate';

/** Temporal remembers a poller for five minutes; one that lives asks at least once a minute. */
const POLLER_FRESH_MS = 90_000;
const WORKFLOW_TASKS = 1;
const ACTIVITY_TASKS = 2;

/** Every reason why requests would not be served whole: migrations that are missing, queues that no worker polls. */
export async function notReady({
  app,
  temporal,
  taskQueues,
  nowMs,
}: {
  app: Pool;
  temporal: Client;
  taskQueues: readonly string[];
  nowMs: number;
}): Promise<string[]> {
  const checks = [checkMigrations(app), ...taskQueues.map((queue) => checkQueue(temporal, queue, nowMs))];
  return (await Promise.all(checks)).filter((reason) => reason !== null);
}

async function checkMigrations(app: Pool): Promise<string | null> {
  try {
    const { known, applied } = await migrationState(app);
    // A newer schema is fine: during an upgrade it comes first, and the old code goes on with it.
    return known <= applied ? null : `The database has ${applied} migrations, this build knows ${known}: run \`npm run migrate\`.`;
  } catch (cause) {
    return `Postgres does not answer: ${(cause as Error).message}`;
  }
}

async function checkQueue(temporal: Client, queue: string, nowMs: number): Promise<string | null> {
  try {
    const polled = await temporal.withDeadline(nowMs + 3_000, async () =>
      Promise.all(
        [WORKFLOW_TASKS, ACTIVITY_TASKS].map(async (taskQueueType) => {
          const { pollers } = await temporal.workflowService.describeTaskQueue({
            namespace: temporal.options.namespace,
            taskQueue: { name: queue },
            taskQueueType,
          });
          return (pollers ?? []).some(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1_000 > nowMs - POLLER_FRESH_MS);
        }),
      ),
    );
    return polled.every(Boolean) ? null : `No worker polls the queue ${queue}: start one with \`npm run worker -- --queues ${queue}\`.`;
  } catch (cause) {
    return `Temporal does not answer: ${(cause as Error).message}`;
  }
}
