import type { Audience } from '../../contracts/accounts/audience';
import type { Databases, Tx } from '../../db/database';
import type { DrawnFan } from '../../domain/campaigns/draw-recipient';

/** The next fans of an audience by id, after a fan; fewer than `limit` means that no more follow. */
export type AudiencePage = (tx: Tx, request: { accountId: string; audience: Audience; after: string | null; limit: number }) => Promise<(DrawnFan & { timeZone: string | null })[]>;

/** What the activities of campaigns need of the outside. */
export interface CampaignDeps {
  /** Under row level security: every transaction names its workspace. */
  app: Databases['app'];
  audiencePage: AudiencePage;
  /** Tells the sender of an account that something is due; never throws, the sweep finds what it misses. */
  wakeSender: (accountId: string) => Promise<void>;
}
