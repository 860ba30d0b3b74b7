import { sql } from 'drizzle-orm';
import type { FanSelection } from '../../contracts/fans/fan-selection';
import type { FanHashes } from './fan-hashes';
import type { Tx } from '../database';
import { selectionConditions } from './fan-conditions';
import { findSuppressed } from './find-suppressed';

export interface SuppressReason {
  workspaceId: string;
  reason: 'manual' | 'complaint';
  wording: string;
  actor: string;
}

interface Named {
  id: string;
  accountId: string;
  platformFanId: string;
  suppressed: boolean;
}

/**
 * Suppresses the next `limit` fans of a selection behind `after`, in the order of their ids. Done twice, the second finds them suppressed.
 * @returns the last id of the page, null when there was no full page left
 */
export async function suppressPage(
  tx: Tx,
  hasher: FanHashes,
  selection: FanSelection,
  { workspaceId, reason, wording, actor }: SuppressReason,
  after: string | null,
  limit: number,
): Promise<{ suppressed: number; already: number; last: string | null }> {
  const { rows } = await tx.execute<Named & Record<string, unknown>>(sql`
    select f.id, f.account_id as "accountId", f.platform_fan_id as "platformFanId", f.suppressed_at is not null as suppressed from fans f
    where (${after}::uuid is null or f.id > ${after}) and ${await selectionConditions(tx, selection)} order by f.id limit ${limit} for no key update of f`);
  const open = rows.filter((row) => !row.suppressed);
  for (const [accountId, named] of Map.groupBy(open, (row) => row.accountId)) {
    const known = await findSuppressed(
      tx,
      hasher,
      accountId,
      named.map((row) => row.platformFanId),
    );
    await addSuppressions(
      tx,
      hasher,
      named.filter((row) => !known.has(row.platformFanId)).map((row) => ({ fanId: row.id, platformFanId: row.platformFanId })),
      { workspaceId, accountId, reason, wording, actor },
    );
  }
  await tx.execute(
    sql`update fans set suppressed_at = now(), updated_at = now() where id = any (${sql.param(open.map((row) => row.id))}::uuid[]) and suppressed_at is null`,
  );
  return { suppressed: open.length, already: rows.length - open.length, last: rows.length < limit ? null : rows.at(-1)!.id };
}

/** Writes suppressions by hash; those in force already stay as they are. @returns how many were written */
export async function addSuppressions(
  tx: Tx,
  hasher: FanHashes,
  named: readonly { fanId: string | null; platformFanId: string }[],
  { workspaceId, accountId, reason, wording, actor }: SuppressReason & { accountId: string },
): Promise<number> {
  if (named.length === 0) return 0;
  const rows = named.map(({ fanId, platformFanId }) => ({ fan: fanId, hash: hasher.hash({ accountId, platformFanId }).toString('hex') }));
  const { rowCount } = await tx.execute(sql`
    insert into suppressions (workspace_id, account_id, fan_hash, fan_id, reason, wording, actor)
    select ${workspaceId}, ${accountId}, decode(n.hash, 'hex'), n.fan, ${reason}, ${wording}, ${actor} from json_to_recordset(${JSON.stringify(rows)}::json) as n (fan uuid, hash text)
    on conflict (account_id, fan_hash) where lifted_at is null do nothing`);
  return rowCount ?? 0;
}
