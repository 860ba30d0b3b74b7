import { sql } from 'drizzle-orm';
import type { Tx } from '../../database';

export interface UnsendTarget {
  accountId: string;
  campaignId: string | null;
  variantId: string | null;
  messageId: string | null;
}

export interface PreviewCounts {
  unsendable: number;
  bought: number;
  tooLate: number;
  waiting: number;
  settling: number;
  neverSent: number;
}

/** What an unsend would find now. @param windowMs how long the platform takes a message back; null: it does not say */
export async function previewCounts(tx: Tx, target: UnsendTarget, windowMs: number | null): Promise<PreviewCounts> {
  const source =
    target.messageId === null
      ? sql`select r.reason, r.sent_at, r.bought_at is not null as bought, false as unsent, r.message_id from campaign_recipients r
          where r.campaign_id = ${target.campaignId} and r.variant_id is not null ${target.variantId === null ? sql`` : sql`and r.variant_id = ${target.variantId}`}`
      : sql`select m.reason, m.sent_at, m.unsent_at is not null as unsent, m.id as message_id,
          exists (select from fan_transactions t where t.fan_id = m.fan_id and t.message_id = m.id and t.status <> 'undo') as bought
        from messages m where m.account_id = ${target.accountId} and m.id = ${target.messageId}`;
  const late = sql`${windowMs}::float8 is not null and m.sent_at + make_interval(secs => ${windowMs}::float8 / 1000) <= now()`;
  const underWay = sql`exists (select from outbox o where o.account_id = ${target.accountId} and o.message_id = m.message_id and (o.attempt_id is not null or o.maybe_sent))`;
  const { rows } = await tx.execute<PreviewCounts & Record<string, unknown>>(sql`
    select (count(*) filter (where what = 'unsendable'))::int as unsendable, (count(*) filter (where what = 'bought'))::int as bought,
      (count(*) filter (where what = 'too_late'))::int as "tooLate", (count(*) filter (where what = 'waiting'))::int as waiting,
      (count(*) filter (where what = 'settling'))::int as settling, (count(*) filter (where what = 'never_sent'))::int as "neverSent"
    from (select case
        when m.reason = 'sent' and m.unsent then 'gone' when m.reason = 'sent' and m.bought then 'bought' when m.reason = 'sent' and ${late} then 'too_late' when m.reason = 'sent' then 'unsendable'
        when m.reason = 'unknown.reconciling' then 'settling'
        when m.reason = 'queued' or m.reason like 'held.%' then case when ${underWay} then 'settling' else 'waiting' end
        else 'never_sent' end as what
      from (${source}) m) q`);
  return rows[0] ?? { unsendable: 0, bought: 0, tooLate: 0, waiting: 0, settling: 0, neverSent: 0 };
}

/** What an account has before an unsend in its queue, and how fast it goes. */
export async function aheadOfUnsends(tx: Tx, accountId: string): Promise<{ ahead: number; limitPerMinute: number | null; blocked: boolean }> {
  const { rows } = await tx.execute<{ ahead: number; limitPerMinute: number | null; blocked: boolean }>(sql`
    select (select count(*)::int from outbox o where o.account_id = a.id and o.priority in (0, 1) and o.not_before <= now()) as ahead,
      s.limit_per_minute as "limitPerMinute", s.paused_at is not null or a.status <> 'active' as blocked
    from platform_accounts a join senders s on s.account_id = a.id where a.id = ${accountId}`);
  return rows[0] ?? { ahead: 0, limitPerMinute: null, blocked: true };
}
