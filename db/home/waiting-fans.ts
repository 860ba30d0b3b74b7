import { sql } from 'drizzle-orm';
import type { Tx } from '../database';

export interface WaitingFans {
  accountId: string;
  name: string;
  fans: number;
  sinceMs: number;
}

/** So many of those who wait longest are counted, so that the cost has a bound. */
const MOST = 10_000;

/** Fans who wait for a person's answer, by account, who waited longest first; what is snoozed or closed waits for nobody. */
export async function readWaitingFans(tx: Tx): Promise<WaitingFans[]> {
  const { rows } = await tx.execute<WaitingFans & Record<string, unknown>>(sql`
    select t.account_id as "accountId", a.display_name as name, count(*)::int as fans, (extract(epoch from min(t.unanswered_since)) * 1000)::float8 as "sinceMs"
    from (select account_id, unanswered_since from threads where workspace_id = app_workspace() and unanswered_since is not null and closed_at is null
      and (snoozed_until is null or snoozed_until <= now()) order by unanswered_since limit ${MOST}) t
    join platform_accounts a on a.id = t.account_id and a.removed_at is null
    group by t.account_id, a.display_name order by min(t.unanswered_since)`);
  return rows;
}
