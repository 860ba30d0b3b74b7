import { setTimeout as sleep } from 'node:timers/promises';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { Logger } from 'pino';
import type { TemporalTarget } from '../providers/temporal/connection';
import type { TaskQueueName, TemporalConfig } from './temporal-config';
import { workerOptions, type WorkerParts } from './worker-options';

export interface RunWorkersOptions extends Omit<WorkerParts, 'connection' | 'namespace'> {
  target: TemporalTarget;
  queues: readonly TaskQueueName[];
  config: TemporalConfig;
  log: Logger;
  /** Ends the workers: no new tasks, running activities get 10 s, then cancellation. */
  signal: AbortSignal;
  /** Called each time all queues are being polled. */
  onRunning?: () => void;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Runs one worker a queue until the signal, whatever Temporal does: it waits for a server that is not there yet, polls through restarts,
 * and starts its workers anew when one of them fails for good (a namespace that is missing after a restart, say).
 */
export async function runWorkers(options: RunWorkersOptions): Promise<void> {
  let pauseMs = FIRST_PAUSE_MS;
  while (!options.signal.aborted) {
    try {
      await runOnce(options, () => {
        pauseMs = FIRST_PAUSE_MS;
        options.onRunning?.();
      });
    } catch (error) {
      options.log.warn({ retryInMs: pauseMs, reason: reasonOf(error) }, 'workers are not running; trying again');
      await pause(pauseMs, options.signal);
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    }
  }
}

async function runOnce(options: RunWorkersOptions, running: () => void): Promise<void> {
  const { queues, target, config, log, signal } = options;
  const connection = await NativeConnection.connect({ ...target.connectionOptions, plugins: [options.tracing.plugin] });
  try {
    const workers: Worker[] = [];
    for (const queue of queues)
      workers.push(await Worker.create(workerOptions(queue, config.taskQueues[queue], { ...options, connection, namespace: target.namespace })));
    const stopAll = () => workers.filter((worker) => worker.getState() === 'RUNNING').forEach((worker) => worker.shutdown());
    signal.addEventListener('abort', stopAll);
    const runs = workers.map((worker) => worker.run());
    if (signal.aborted) stopAll();
    running();
    log.info({ queues, address: target.connectionOptions.address, namespace: target.namespace }, 'workers are polling');
    // One that fails takes the others down with it, so that all start anew on a fresh connection.
    const outcomes = await Promise.allSettled(
      runs.map((run) =>
        run.catch((error: unknown) => {
          stopAll();
          throw error;
        }),
      ),
    );
    signal.removeEventListener('abort', stopAll);
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  } finally {
    await connection.close();
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

async function pause(delayMs: number, signal: AbortSignal): Promise<void> {
  await sleep(delayMs, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
