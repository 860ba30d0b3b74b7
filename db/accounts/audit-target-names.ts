import { sql } from 'drizzle-orm';
import type { Tx } from '../database';

/** What accounts, campaigns, lists and imports are called now, by their ids. Fans are left out: who reads the log need not be allowed to see them. */
export async function auditTargetNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const wanted = sql`any (${sql.param([...new Set(ids)])}::uuid[])`;
  const { rows } = await tx.execute<{ id: string; name: string }>(sql`
    select id, display_name as name from platform_accounts where id = ${wanted}
    union all select id, name from campaigns where id = ${wanted}
    union all select id, name from fan_lists where id = ${wanted}
    union all select id, filename from imports where id = ${wanted}`);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
