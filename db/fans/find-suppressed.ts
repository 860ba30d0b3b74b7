import { sql } from 'drizzle-orm';
import type { FanHashes } from './fan-hashes';
import type { Tx } from '../database';

/**
 * Those of the platform ids that a suppression of the account is in force for, erased fans included; by `reason`
 * only those suppressed for it.
 */
export async function findSuppressed(
  tx: Tx,
  hasher: FanHashes,
  accountId: string,
  platformFanIds: readonly string[],
  reason: 'erasure' | null = null,
): Promise<Set<string>> {
  const {
    rows: [any],
  } = await tx.execute<{ any: boolean }>(sql`select exists (select from suppressions where account_id = ${accountId} and lifted_at is null) as any`);
  if (any?.any !== true || platformFanIds.length === 0) return new Set();
  const owners = new Map<string, string>();
  for (const platformFanId of platformFanIds)
    for (const hash of hasher.candidates({ accountId, platformFanId })) owners.set(hash.toString('hex'), platformFanId);
  const { rows } = await tx.execute<{ hash: string }>(sql`
    select encode(fan_hash, 'hex') as hash from suppressions
    where account_id = ${accountId} and lifted_at is null and fan_hash = any (array(select decode(h, 'hex') from unnest(${sql.param([...owners.keys()])}::text[]) h))
      and (${reason}::text is null or reason = ${reason})`);
  return new Set(rows.map(({ hash }) => owners.get(hash)!));
}
