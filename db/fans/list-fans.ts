import { sql, type SQL } from 'drizzle-orm';
import type { Audience } from '../../contracts/accounts/audience';
import type { FanSort, FansQuery } from '../../contracts/fans/fan';
import type { Tx } from '../database';
import { fans } from '../schema';
import { audienceSql } from './audience-sql';

export type FanRecord = typeof fans.$inferSelect;

export interface ListFans extends Pick<FansQuery, 'accountId' | 'listId' | 'search' | 'state' | 'sort'> {
  audience: Audience | null;
  /** Sort key and id of the last fan of the page before. */
  after: [number, string] | null;
  limit: number;
}

/** Numbers by which a list is sorted, largest first; the newest fan has the largest id. */
const SORT_KEYS: Record<FanSort, SQL> = {
  newest: sql`0::float8`,
  spend: sql`${fans.spendCents}::float8`,
  lastPurchase: sql`coalesce(extract(epoch from ${fans.lastPurchaseAt}), -1e18)::float8`,
  lastSeen: sql`coalesce(extract(epoch from ${fans.lastSeenAt}), -1e18)::float8`,
};

const STATES: Record<NonNullable<FansQuery['state']>, SQL> = {
  suppressed: sql`${fans.suppressedAt} is not null`,
  frozen: sql`${fans.frozenAt} is not null`,
  consent_withdrawn: sql`${fans.consentWithdrawnAt} is not null`,
  reachable: sql`${fans.suppressedAt} is null and ${fans.frozenAt} is null and ${fans.consentWithdrawnAt} is null`,
};

/** Fans of the workspace by keyset, each with the number it is sorted by. */
export async function listFans(
  tx: Tx,
  { accountId, listId, search, state, sort, audience, after, limit }: ListFans,
): Promise<{ fan: FanRecord; key: number }[]> {
  const key = SORT_KEYS[sort];
  const conditions: SQL[] = [];
  if (accountId !== undefined) conditions.push(sql`${fans.accountId} = ${accountId}`);
  if (listId !== undefined) conditions.push(sql`exists (select from fan_list_members m where m.list_id = ${listId} and m.fan_id = ${fans.id})`);
  if (state !== undefined) conditions.push(STATES[state]);
  if (search !== undefined) {
    const part = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
    conditions.push(sql`(${fans.platformFanId} = ${search} or ${fans.username} ilike ${part} or ${fans.displayName} ilike ${part})`);
  }
  if (audience !== null) {
    const { included, excluded } = audienceSql(audience);
    conditions.push(sql`exists (select from fans f where f.id = ${fans.id} and ${included} and not ${excluded})`);
  }
  if (after !== null) conditions.push(sql`(${key}, ${fans.id}) < (${after[0]}::float8, ${after[1]}::uuid)`);
  return tx
    .select({ fan: fans, key: sql<number>`${key}` })
    .from(fans)
    .where(conditions.length > 0 ? sql.join(conditions, sql` and `) : undefined)
    .orderBy(sql`${key} desc`, sql`${fans.id} desc`)
    .limit(limit);
}
