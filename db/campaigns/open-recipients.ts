import { sql } from 'drizzle-orm';
import type { Tx } from '../database';

export interface QueueLength {
  /** Rows in the queue, those under way included. */
  queued: number;
  /** Of these, those that leave in calls for many. */
  native: number;
  /** Time until the first of them may go; 0 when one may go now, null when none has a time. */
  firstDueMs: number | null;
  /** The account's limit; null is without one. */
  limitPerMinute: number | null;
  /** The account is paused, or cannot send in its present state. */
  blocked: boolean;
  /** Time until what still waits is ended, 0 when that is over; null without an expiry. */
  expiresInMs: number | null;
}

/** What of a campaign stands in the queue, by an index of its own: it costs what is left, not what was. */
export async function queueLength(tx: Tx, { accountId, campaignId }: { accountId: string; campaignId: string }): Promise<QueueLength> {
  const { rows } = await tx.execute<QueueLength & Record<string, unknown>>(sql`
    select q.queued, q.native, case when q.first is not null then greatest(0, extract(epoch from q.first - clock_timestamp())::float8 * 1000) end as "firstDueMs", s.limit_per_minute as "limitPerMinute",
      s.paused_at is not null or a.status <> 'active' as blocked,
      (select greatest(0, extract(epoch from c.expires_at - clock_timestamp())::float8 * 1000) from campaigns c where c.id = ${campaignId} and c.expires_at is not null) as "expiresInMs"
    from platform_accounts a left join senders s on s.account_id = a.id,
      (select count(*)::int as queued, (count(*) filter (where native))::int as native, min(case when not_before = '-infinity' then now() else not_before end) filter (where not_before < 'infinity') as first
       from outbox where source_id = ${campaignId} and source = 'campaign') q
    where a.id = ${accountId}`);
  return rows[0] ?? { queued: 0, native: 0, firstDueMs: null, limitPerMinute: null, blocked: true, expiresInMs: null };
}

/** Recipients without a final reason who are in no queue: those being looked up. Walks the recipients, so it is asked only when the queue is empty. */
export async function openOutsideQueue(tx: Tx, campaignId: string): Promise<number> {
  const { rows } = await tx.execute<{ open: number }>(sql`
    select count(*)::int as open from campaign_recipients
    where campaign_id = ${campaignId} and reason <> 'held.test_phase' and (reason in ('queued', 'unknown.reconciling') or reason like 'held.%')`);
  return rows[0]?.open ?? 0;
}
