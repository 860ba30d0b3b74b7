import type { Db } from '../../../db/database';
import type { FanHashes } from '../../../db/fans/fan-hashes';
import type { SendDeps } from '../send-deps';

/** What reading an account's past needs of the outside. */
export interface HistoryDeps extends Pick<SendDeps, 'connectorOf' | 'readSecret' | 'senderPool'> {
  /** Under row level security: every transaction names its workspace. */
  app: Db;
  hasher: FanHashes;
}

export interface HistoryKey {
  workspaceId: string;
  accountId: string;
}

/** One read may take long: histories have a long tail. */
export const READ_TIMEOUT_MS = 60_000;
