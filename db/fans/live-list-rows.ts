import { sql, type SQL } from 'drizzle-orm';
import type { Audience } from '../../contracts/accounts/audience';
import { inOrderOfNaming } from '../../domain/fans/list-graph';
import type { Tx } from '../database';

export interface LiveList {
  id: string;
  accountId: string | null;
  name: string;
  rules: Audience;
  /** The first filling, or the one after a change of the rules, is not over. */
  filling: boolean;
}

/**
 * The live lists of the workspace, those that are named before those that name them. Held until the transaction ends: rules are changed and members
 * judged one after the other, so nobody is left with a verdict by rules that were gone.
 */
export async function lockLiveLists(tx: Tx): Promise<LiveList[]> {
  const { rows } = await tx.execute<LiveList & Record<string, unknown>>(sql`
    select id, account_id as "accountId", name, rules, filled_at is null as filling from fan_lists where kind = 'live' order by id for no key update`);
  return inOrderOfNaming(rows);
}

/** Which fans a list may hold at all. */
export function fansOf({ accountId }: Pick<LiveList, 'accountId'>): SQL {
  return accountId === null ? sql`true` : sql`f.account_id = ${accountId}`;
}
