import { sql } from 'drizzle-orm';
import type { Suppression, SuppressionsQuery } from '../../contracts/fans/fan';
import type { Tx } from '../database';
import type { FanHashes } from './fan-hashes';

export interface SuppressionFilter extends Pick<SuppressionsQuery, 'accountId' | 'reason' | 'inForce'> {
  /** Hashes of one fan, any of them; undefined for everybody. */
  hashes?: Buffer[];
  before: string | null;
  limit: number;
}

type Row = Omit<Suppression, 'createdAt' | 'liftedAt'> & { createdAt: Date; liftedAt: Date | null };

/** Newest first. The hashes stay inside. */
export async function suppressionRows(tx: Tx, { accountId, reason, inForce, hashes, before, limit }: SuppressionFilter): Promise<Suppression[]> {
  const conditions = [
    sql`s.workspace_id = app_workspace()`,
    ...(accountId === undefined ? [] : [sql`s.account_id = ${accountId}`]),
    ...(reason === undefined ? [] : [sql`s.reason = ${reason}`]),
    ...(inForce === undefined ? [] : [inForce === 'true' ? sql`s.lifted_at is null` : sql`s.lifted_at is not null`]),
    ...(hashes === undefined ? [] : [sql`s.fan_hash in (${sql.join(hashes, sql`, `)})`]),
    ...(before === null ? [] : [sql`s.id < ${before}`]),
  ];
  const { rows } = await tx.execute<Row & Record<string, unknown>>(sql`
    select s.id, s.account_id as "accountId", f.id as "fanId", coalesce(f.display_name, f.username, f.platform_fan_id) as "fanName", s.reason, s.wording, s.actor,
      s.created_at as "createdAt", s.lifted_at as "liftedAt", s.lifted_by as "liftedBy"
    from suppressions s left join fans f on f.id = s.fan_id where ${sql.join(conditions, sql` and `)} order by s.id desc limit ${limit}`);
  return rows.map((row) => ({
    ...row,
    createdAt: new Date(row.createdAt).toISOString(),
    liftedAt: row.liftedAt === null ? null : new Date(row.liftedAt).toISOString(),
  }));
}

/**
 * The fan whom a suppression stands for: named by it, or, where only the hash is left and the fan came back by an import, found among the
 * suppressed fans of the account by hashing each.
 */
export async function fanOfSuppression(
  tx: Tx,
  hasher: FanHashes,
  { fanId, accountId, fanHash }: { fanId: string | null; accountId: string; fanHash: Buffer },
): Promise<{ id: string; accountId: string; platformFanId: string } | null> {
  const { rows } = await tx.execute<{ id: string; accountId: string; platformFanId: string }>(sql`
    select id, account_id as "accountId", platform_fan_id as "platformFanId" from fans
    where account_id = ${accountId} and ${fanId === null ? sql`suppressed_at is not null` : sql`id = ${fanId}`}`);
  return rows.find((fan) => fan.id === fanId || hasher.candidates(fan).some((hash) => hash.equals(fanHash))) ?? null;
}
