import { sql } from 'drizzle-orm';
import type { Tx } from '../database';
import { overAllAccounts } from '../over-all-accounts';

/** What still needs a file: a message that waits, or a campaign that has begun or will, of whichever account. Null: nothing. */
export async function neededBy(tx: Tx, mediaId: string): Promise<'message' | 'campaign' | null> {
  const { rows } = await overAllAccounts(tx, () =>
    tx.execute<{ by: 'message' | 'campaign' }>(sql`
    select 'message' as by from outbox o join messages m on m.account_id = o.account_id and m.id = o.message_id where ${mediaId} = any (m.media_ids)
    union all
    select 'campaign' from campaigns c join campaign_variants v on v.campaign_id = c.id
      where c.status in ('scheduled', 'running', 'paused') and ${mediaId} = any (v.media_ids)
    limit 1`),
  );
  return rows[0]?.by ?? null;
}
