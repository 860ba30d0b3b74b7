import type { Databases } from '../../db/database';

/** What the activities of campaigns need of the outside. */
export interface CampaignDeps {
  /** Under row level security: every transaction names its workspace. */
  app: Databases['app'];
  /** Tells the sender of an account that something is due; never throws, the sweep finds what it misses. */
  wakeSender: (accountId: string) => Promise<void>;
}
