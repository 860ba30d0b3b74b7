import { sql } from 'drizzle-orm';
import type { Db, Tx } from '../db/database';
import type { IdempotencyClaim } from './idempotency';
import { markEffect } from './idempotency';

/**
 * The app's database as one request sees it: each transaction is narrowed to the accounts of the role by row level security, and the first
 * one of a request with an Idempotency-Key notes that the request may have taken effect.
 */
export function scopedDb(db: Db, accountIds: readonly string[] | null, claim: IdempotencyClaim | null): Db {
  if (accountIds === null && claim === null) return db;
  let unmarked = claim;
  const transaction = async <T>(work: (tx: Tx) => Promise<T>, config?: Parameters<Db['transaction']>[1]): Promise<T> => {
    const toMark = unmarked;
    unmarked = null;
    return db.transaction(async (tx) => {
      if (accountIds !== null) await tx.execute(sql`select set_config('app.account_ids', ${`{${accountIds.join(',')}}`}, true)`);
      if (toMark !== null) await markEffect(tx, toMark);
      return work(tx);
    }, config);
  };
  return Object.create(db, { transaction: { value: transaction } }) as Db;
}
