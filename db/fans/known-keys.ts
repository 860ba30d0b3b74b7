import { sql } from 'drizzle-orm';
import type { ImportKind } from '../../contracts/fans/import-fields';
import type { Tx } from '../database';

/** How many of the fans, or payments, that a file names the account has already. */
export async function knownKeys(
  tx: Tx,
  { accountId, kind, keys }: { accountId: string; kind: ImportKind; keys: readonly string[] },
): Promise<number> {
  if (keys.length === 0) return 0;
  const { rows } = await tx.execute<{ known: number }>(
    kind === 'fans'
      ? sql`select count(*)::int as known from fans where account_id = ${accountId} and platform_fan_id = any (${sql.param([...keys])}::text[])`
      : sql`select count(*)::int as known from fan_transactions where account_id = ${accountId} and platform_transaction_id = any (${sql.param([...keys])}::text[])`,
  );
  return rows[0]!.known;
}
