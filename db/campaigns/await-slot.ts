import { sql } from 'drizzle-orm';
import type { Tx } from '../database';

/**
 * Waits until the slot that is being decided for an account has committed: each one holds the sender's row from before it reads the state of
 * campaigns. Called after a change of that state, in a transaction of its own, so that no decision by the old state is written later.
 */
export async function awaitSlot(tx: Tx, accountId: string): Promise<void> {
  await tx.execute(sql`select from senders where account_id = ${accountId} for no key update`);
}
