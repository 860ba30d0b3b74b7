import type { FanSort } from '../../contracts/fans/names';
import { sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { FanFilter } from '../../contracts/fans/fan-selection';
import type { Tx } from '../database';
import { fans } from '../schema';
import { fanConditions } from './fan-conditions';

export type FanRecord = typeof fans.$inferSelect;

export interface ListFans {
  filter: FanFilter;
  sort: FanSort;
  direction: 'asc' | 'desc';
  /** The last fan of the page before. */
  after: { key: string; id: string } | null;
  limit: number;
}

const f = alias(fans, 'f');
const EARLIEST = sql`'-infinity'::timestamptz`;

/** What a list is sorted by, and the type that its text is read back as. Written as the indexes are. */
const SORT_KEYS: Record<FanSort, { key: SQL; type: SQL }> = {
  newest: { key: sql`''`, type: sql`text` },
  name: { key: sql`lower(coalesce(f.display_name, f.username, f.platform_fan_id))`, type: sql`text` },
  spend: { key: sql`f.spend_cents`, type: sql`bigint` },
  purchases: { key: sql`f.purchases`, type: sql`int` },
  lastPurchase: { key: sql`coalesce(f.last_purchase_at, ${EARLIEST})`, type: sql`timestamptz` },
  lastSeen: { key: sql`coalesce(f.last_seen_at, ${EARLIEST})`, type: sql`timestamptz` },
  joined: { key: sql`coalesce(f.subscribed_at, ${EARLIEST})`, type: sql`timestamptz` },
};

/** Fans of the workspace by keyset, each with what it is sorted by as text. */
export async function listFans(tx: Tx, { filter, sort, direction, after, limit }: ListFans): Promise<{ fan: FanRecord; key: string }[]> {
  const { key, type } = SORT_KEYS[sort];
  const beyond = direction === 'desc' ? sql`<` : sql`>`;
  const order = direction === 'desc' ? sql`desc` : sql`asc`;
  const behind =
    after === null
      ? sql`true`
      : sort === 'newest'
        ? sql`f.id ${beyond} ${after.id}::uuid`
        : sql`(${key}, f.id) ${beyond} (${after.key}::${type}, ${after.id}::uuid)`;
  return tx
    .select({ fan: f, key: sql<string>`(${key})::text` })
    .from(f)
    .where(sql`f.workspace_id = app_workspace() and ${await fanConditions(tx, filter)} and ${behind}`)
    .orderBy(...(sort === 'newest' ? [] : [sql`${key} ${order}`]), sql`f.id ${order}`)
    .limit(limit);
}
