import { sql } from 'drizzle-orm';
import type { Tx } from './database';

/** Does `work` for the whole workspace although the role holds for named accounts: for what must come out the same whoever asks, and shows nobody more than that. */
export async function overAllAccounts<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const { rows } = await tx.execute<{ scope: string | null }>(sql`select nullif(current_setting('app.account_ids', true), '') as scope`);
  const scope = rows[0]?.scope ?? null;
  if (scope === null) return work();
  const narrowTo = (accounts: string) => tx.execute(sql`select set_config('app.account_ids', ${accounts}, true)`);
  await narrowTo('');
  // What fails ends the transaction, and the setting with it.
  const done = await work();
  await narrowTo(scope);
  return done;
}
