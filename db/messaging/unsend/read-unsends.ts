import { sql, type SQL } from 'drizzle-orm';
import type { UnsendReason, UnsendStatus } from '../../../contracts/messaging/unsend';
import type { Tx } from '../../database';

export interface UnsendView extends Record<string, unknown> {
  id: string;
  accountId: string;
  campaignId: string | null;
  campaignName: string | null;
  variantId: string | null;
  messageId: string | null;
  afterMinutes: number | null;
  status: UnsendStatus;
  counts: Partial<Record<UnsendReason, number>>;
  limitPerMinute: number | null;
  blocked: boolean;
  /** Milliseconds until the last of what is queued may go. */
  lastDueMs: number | null;
  createdAt: Date | string;
  finishedAt: Date | string | null;
}

export interface UnsendFilter {
  id?: string;
  accountId?: string;
  campaignId?: string;
  messageId?: string;
  status?: UnsendStatus;
}

/** Newest first, with what became of their messages. */
export async function readUnsends(tx: Tx, filter: UnsendFilter, before: string | null, limit: number): Promise<UnsendView[]> {
  const conditions: SQL[] = [sql`true`];
  if (filter.id !== undefined) conditions.push(sql`u.id = ${filter.id}`);
  if (filter.accountId !== undefined) conditions.push(sql`u.account_id = ${filter.accountId}`);
  if (filter.campaignId !== undefined) conditions.push(sql`u.campaign_id = ${filter.campaignId}`);
  if (filter.messageId !== undefined) conditions.push(sql`u.message_id = ${filter.messageId}`);
  if (filter.status !== undefined) conditions.push(sql`u.status = ${filter.status}`);
  if (before !== null) conditions.push(sql`u.id < ${before}`);
  const { rows } = await tx.execute<UnsendView>(sql`
    select u.id, u.account_id as "accountId", u.campaign_id as "campaignId", c.name as "campaignName", u.variant_id as "variantId", u.message_id as "messageId",
      u.after_minutes as "afterMinutes", u.status, coalesce(i.counts, '{}') as counts, s.limit_per_minute as "limitPerMinute",
      s.paused_at is not null or a.status <> 'active' as blocked, greatest(0, extract(epoch from q.last - now())::float8 * 1000) as "lastDueMs",
      u.created_at as "createdAt", u.finished_at as "finishedAt"
    from (select * from unsends u where ${sql.join(conditions, sql` and `)} order by u.id desc limit ${limit}) u
    join platform_accounts a on a.id = u.account_id join senders s on s.account_id = a.id
    left join campaigns c on c.id = u.campaign_id
    left join lateral (select jsonb_object_agg(reason, n) as counts from (select reason, count(*)::int as n from unsend_items where unsend_id = u.id group by 1) g) i on true
    left join lateral (select max(not_before) as last from outbox o where u.status = 'running' and o.source_id = u.id and o.kind = 'unsend' and o.not_before < 'infinity') q on true
    order by u.id desc`);
  return rows;
}

export interface UnsendItemView extends Record<string, unknown> {
  messageId: string;
  fanId: string;
  fanName: string | null;
  reason: UnsendReason;
  settledAt: Date | string | null;
}

export async function readUnsendItems(
  tx: Tx,
  { unsendId, reason, after, limit }: { unsendId: string; reason: UnsendReason | null; after: string | null; limit: number },
): Promise<UnsendItemView[]> {
  const { rows } = await tx.execute<UnsendItemView>(sql`
    select i.message_id as "messageId", i.fan_id as "fanId", coalesce(f.display_name, f.username) as "fanName", i.reason, i.settled_at as "settledAt"
    from unsend_items i left join fans f on f.id = i.fan_id
    where i.unsend_id = ${unsendId} ${reason === null ? sql`` : sql`and i.reason = ${reason}`} ${after === null ? sql`` : sql`and i.message_id > ${after}`}
    order by i.message_id limit ${limit}`);
  return rows;
}
