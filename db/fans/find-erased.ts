import { sql } from 'drizzle-orm';
import type { FanHashes } from './fan-hashes';
import { findSuppressed } from './find-suppressed';
import type { Tx } from '../database';

/** Those of the platform ids whose fan was erased and is not here again: of them nothing is brought back that was there before. */
export async function findErased(tx: Tx, hasher: FanHashes, accountId: string, platformFanIds: readonly string[]): Promise<Set<string>> {
  const erased = await findSuppressed(tx, hasher, accountId, platformFanIds, 'erasure');
  if (erased.size === 0) return erased;
  const { rows } = await tx.execute<{ id: string }>(
    sql`select platform_fan_id as id from fans where account_id = ${accountId} and platform_fan_id = any (${sql.param([...erased])}::text[])`,
  );
  rows.forEach(({ id }) => erased.delete(id));
  return erased;
}
