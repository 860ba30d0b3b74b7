import { sql } from 'drizzle-orm';
import type { Tx } from '../database';

/**
 * Counts how often each row without an id has come in this import, in the transaction of its page.
 * @param counts how often each key (hexadecimal) stands in the page
 * @returns how often each had come before the page
 */
export async function countEqualRows(
  tx: Tx,
  importId: string,
  workspaceId: string,
  counts: ReadonlyMap<string, number>,
): Promise<Map<string, number>> {
  if (counts.size === 0) return new Map();
  const { rows } = await tx.execute<{ key: string; seen: number }>(sql`
    insert into import_transaction_keys as k (import_id, workspace_id, key, seen)
    select ${importId}, ${workspaceId}, decode(i.key, 'hex'), i.seen from unnest(${sql.param([...counts.keys()])}::text[], ${sql.param([...counts.values()])}::int[]) as i (key, seen)
    on conflict (import_id, key) do update set seen = k.seen + excluded.seen
    returning encode(key, 'hex') as key, seen`);
  return new Map(rows.map(({ key, seen }) => [key, seen - counts.get(key)!]));
}
