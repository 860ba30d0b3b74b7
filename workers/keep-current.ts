import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import { currentBuildId, setCurrentBuildId } from './deployment';

export interface KeepCurrentOptions {
  client: Client;
  build: string;
  log: Logger;
  /** Ends the loop. */
  signal: AbortSignal;
  retryMs?: number;
  lookMs?: number;
}

/**
 * With `WORKER_VERSIONING=auto`: makes this build current once its workers have polled, and again whenever no build is current (the server
 * came back with an empty store). Never takes tasks from a build that became current after this one, so two builds do not fight.
 */
export async function keepCurrent({ client, build, log, signal, retryMs = 500, lookMs = 10_000 }: KeepCurrentOptions): Promise<void> {
  let claimed = false;
  while (!signal.aborted) {
    try {
      const current = await currentBuildId(client);
      if (current === build) claimed = true;
      else if (!claimed || current === undefined) {
        await setCurrentBuildId(client, build);
        claimed = true;
        log.info({ build, before: current }, 'this build is now current');
      }
      await wait(lookMs, signal);
    } catch (error) {
      log.debug({ build, reason: error instanceof Error ? error.message : String(error) }, 'build not current yet');
      await wait(retryMs, signal);
    }
  }
}

async function wait(delayMs: number, signal: AbortSignal): Promise<void> {
  await sleep(delayMs, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
