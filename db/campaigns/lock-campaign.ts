import { sql } from 'drizzle-orm';
import type { Tx } from '../database';

/**
 * Holds the row of a campaign until the transaction ends. A statement by itself: the next one then sees what was written while this one waited, which a
 * lock beside a read does not.
 */
export async function lockCampaign(tx: Tx, campaignId: string): Promise<void> {
  await tx.execute(sql`select from campaigns where id = ${campaignId} for no key update`);
}
