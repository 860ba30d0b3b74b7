import { sql } from 'drizzle-orm';
import type { Tx } from '../database';

/** Ids of fans by the platform's ids; those that are not there are missing. The rows stay locked until the end of the transaction, in one order. */
export async function lockFanIds(tx: Tx, accountId: string, platformFanIds: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await tx.execute<{ id: string; pid: string }>(sql`
    select id, platform_fan_id as pid from fans where account_id = ${accountId} and platform_fan_id = any (${sql.param([...platformFanIds])}::text[]) order by platform_fan_id for no key update`);
  return new Map(rows.map(({ id, pid }) => [pid, id]));
}
