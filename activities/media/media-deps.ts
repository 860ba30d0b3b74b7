import type { Pool } from 'pg';
import type { PlatformConnector } from '../../providers/platform/connector';
import type { ObjectStorage } from '../../providers/storage/object-storage';
import type { CrashPoint } from '../messaging/send-deps';

/** What taking files up needs of the outside. */
export interface MediaDeps {
  /** Pool of the role huntaze_sender. */
  senderPool: Pool;
  storage: ObjectStorage;
  connectorOf: (platform: string) => PlatformConnector;
  readSecret: (workspaceId: string, secretId: string) => Promise<string>;
  wakeSender: (accountId: string) => Promise<void>;
  /** Called at each crash point; does nothing outside crash tests. */
  reach: (point: CrashPoint) => void;
}
