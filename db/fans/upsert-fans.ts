import { sql } from 'drizzle-orm';
import type { FanRow } from '../../domain/fans/fan-row';
import { storableJson } from '../../domain/messaging/storable-text';
import type { Tx } from '../database';

export interface UpsertFans {
  workspaceId: string;
  accountId: string;
  /** Each platform id once. */
  rows: readonly FanRow[];
  /** Platform ids that a suppression is in force for: these fans come in suppressed. */
  suppressed: ReadonlySet<string>;
}

export interface UpsertCounts {
  created: number;
  updated: number;
  unchanged: number;
}

/** Somebody else made one of the fans in the same moment. Nothing of this transaction may stay; it is done again. */
export class FanRaceError extends Error {
  override readonly name = 'FanRaceError';
}

const time = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

/**
 * Creates fans and updates those that differ, in one statement. Null says nothing; tags and custom fields are added to what is there.
 * @throws FanRaceError
 */
export async function upsertFans(tx: Tx, { workspaceId, accountId, rows, suppressed }: UpsertFans): Promise<UpsertCounts> {
  if (rows.length === 0) return { created: 0, updated: 0, unchanged: 0 };
  const incoming = storableJson(
    rows.map((row) => ({
      pid: row.platformFanId,
      username: row.username,
      display_name: row.displayName,
      language: row.language,
      country: row.country,
      time_zone: row.timeZone,
      tags: row.tags,
      custom: row.custom,
      spend_cents: row.spendCents,
      purchases: row.purchases,
      first_at: time(row.firstPurchaseAt),
      last_at: time(row.lastPurchaseAt),
      subscribed_at: time(row.subscribedAt),
      expires_at: time(row.expiresAt),
      last_seen_at: time(row.lastSeenAt),
      notes: row.notes,
      suppressed: suppressed.has(row.platformFanId),
    })),
  );
  const {
    rows: [found],
  } = await tx.execute<{ created: number; updated: number; known: number }>(sql`
    with incoming as materialized (
      select *, case when expires_at is null then null when expires_at > now() then 'active' else 'expired' end as subscription from json_to_recordset(${incoming}::json) as r (
        pid text, username text, display_name text, language text, country text, time_zone text, tags text[], custom jsonb, spend_cents bigint, purchases int,
        first_at timestamptz, last_at timestamptz, subscribed_at timestamptz, expires_at timestamptz, last_seen_at timestamptz, notes text, suppressed boolean)),
    known as (select f.platform_fan_id as pid from fans f join incoming i on f.account_id = ${accountId} and f.platform_fan_id = i.pid),
    changed as (
      update fans f set
        username = coalesce(i.username, f.username), display_name = coalesce(i.display_name, f.display_name), language = coalesce(i.language, f.language),
        country = coalesce(i.country, f.country), time_zone = coalesce(i.time_zone, f.time_zone), notes = coalesce(i.notes, f.notes),
        tags = case when i.tags <@ f.tags then f.tags else f.tags || array(select t from unnest(i.tags) t where t <> all (f.tags)) end,
        custom = f.custom || i.custom, spend_cents = coalesce(i.spend_cents, f.spend_cents), purchases = coalesce(i.purchases, f.purchases),
        first_purchase_at = coalesce(i.first_at, f.first_purchase_at), last_purchase_at = coalesce(i.last_at, f.last_purchase_at),
        subscribed_at = coalesce(i.subscribed_at, f.subscribed_at), expires_at = coalesce(i.expires_at, f.expires_at), last_seen_at = coalesce(i.last_seen_at, f.last_seen_at),
        subscription_status = coalesce(i.subscription, f.subscription_status), suppressed_at = case when i.suppressed then coalesce(f.suppressed_at, now()) else f.suppressed_at end, updated_at = now()
      from incoming i where f.account_id = ${accountId} and f.platform_fan_id = i.pid and (
        not i.tags <@ f.tags or not f.custom @> i.custom or (i.suppressed and f.suppressed_at is null)
        or (coalesce(i.username, f.username), coalesce(i.display_name, f.display_name), coalesce(i.language, f.language), coalesce(i.country, f.country), coalesce(i.time_zone, f.time_zone), coalesce(i.notes, f.notes),
            coalesce(i.spend_cents, f.spend_cents), coalesce(i.purchases, f.purchases), coalesce(i.first_at, f.first_purchase_at), coalesce(i.last_at, f.last_purchase_at),
            coalesce(i.subscribed_at, f.subscribed_at), coalesce(i.expires_at, f.expires_at), coalesce(i.last_seen_at, f.last_seen_at), coalesce(i.subscription, f.subscription_status))
          is distinct from (f.username, f.display_name, f.language, f.country, f.time_zone, f.notes, f.spend_cents, f.purchases, f.first_purchase_at, f.last_purchase_at,
            f.subscribed_at, f.expires_at, f.last_seen_at, f.subscription_status))
      returning 1),
    made as (
      insert into fans (workspace_id, account_id, platform_fan_id, username, display_name, language, country, time_zone, tags, custom, spend_cents, purchases, first_purchase_at, last_purchase_at,
        subscribed_at, expires_at, last_seen_at, notes, subscription_status, suppressed_at)
      select ${workspaceId}, ${accountId}, i.pid, i.username, i.display_name, i.language, i.country, i.time_zone, i.tags, i.custom, coalesce(i.spend_cents, 0), coalesce(i.purchases, 0), i.first_at, i.last_at,
        i.subscribed_at, i.expires_at, i.last_seen_at, i.notes, i.subscription, case when i.suppressed then now() end
      from incoming i where not exists (select from known k where k.pid = i.pid)
      on conflict (account_id, platform_fan_id) do nothing
      returning 1)
    select (select count(*) from made)::int as created, (select count(*) from changed)::int as updated, (select count(*) from known)::int as known`);
  const { created, updated, known } = found!;
  if (created + known !== rows.length) throw new FanRaceError('A fan of this page was created by somebody else meanwhile.');
  return { created, updated, unchanged: known - updated };
}
