import type { Client } from '@temporalio/client';
import type { Databases, Db } from '../db/database';
import type { Mailer } from '../providers/email/mailer';
import type { PlatformConnector } from '../providers/platform/connector';
import type { SandboxControl } from '../providers/platform/sandbox-control';
import type { FanHasher } from '../providers/secrets/fan-hasher';
import type { SecretBox } from '../providers/secrets/secret-box';
import type { ObjectStorage } from '../providers/storage/object-storage';
import type { WakeSender } from './messaging/wake-sender';

/** The world outside a request, built by api/main.ts. A verb that needs another part adds a line here and one there. */
export interface ApiServices {
  /** Of people, sessions, members and keys only; api/accounts alone uses it. */
  authDb: Db;
  temporal: Client;
  mailer: Mailer;
  secrets: SecretBox;
  storage: ObjectStorage;
  /** Hashes by which suppressions outlive fans. */
  fanHasher: FanHasher;
  /** The largest file that an import takes. */
  importMaxBytes: number;
  /** The largest file for messages. */
  mediaMaxBytes: number;
  /** Wakes the sender of an account after a commit; a sender that cannot be woken is found by the sweep. */
  wakeSender: WakeSender;
  /** Starts reading the past of an account after a commit, or lets one that waits go on; never throws: the sweep starts what waits. */
  startHistory: (key: { workspaceId: string; accountId: string }) => Promise<void>;
  /** Where people reach the web app, without a slash at the end. */
  publicUrl: string;
  /** Origin of the local sandbox platform: the one private address that an account may name. */
  sandboxOrigin: string;
  /** The one origin inside the own network that webhooks may name; empty: none. */
  webhookInsideOrigin: string;
  /** Its control API, to make accounts for trying things. */
  sandbox: SandboxControl;
  /** @throws when the platform is not known: a mistake of set-up. */
  connectorOf: (platform: string) => PlatformConnector;
  /** Where operators look at runs, without a slash at the end. */
  temporalWeb: { url: string; namespace: string };
  now: () => Date;
}

export interface ApiDatabases extends Pick<Databases, 'app'> {
  auth: Db;
}
