import type { Pool } from 'pg';
import type { Platform } from '../../contracts/accounts/account';
import type { PlatformCapabilities } from '../../contracts/messaging/platform';
import type { Db } from '../../db/database';
import type { Mailer } from '../../providers/email/mailer';

export interface NotificationDeps {
  /** Under row level security: every transaction names its workspace. */
  app: Db;
  /** Finds across workspaces what is to be done: the sender's role. */
  senderPool: Pool;
  /** Says which platforms send webhooks. */
  connectorOf: (platform: Platform) => { capabilities: Pick<PlatformCapabilities, 'webhooks'> };
  mailer: Mailer;
  /** Where people reach the web app, without a slash at the end. */
  publicUrl: string;
}
