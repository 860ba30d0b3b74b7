import type { Client } from '@temporalio/client';
import type { Settings } from '../config/settings';

/** What activities of this process are built from. */
export interface WorkerDeps {
  temporal: Client;
  /** Gives back pools and connections; called after the last activity ended. */
  close: () => Promise<void>;
}

/** Constructs every dependency of the activities, once a process. */
export async function createDeps(settings: Settings, temporal: Client): Promise<WorkerDeps> {
  return { temporal, close: () => temporal.connection.close() };
}
