import { sql } from 'drizzle-orm';
import type { MASS_SEND_STATUSES } from '../../contracts/campaigns/outcome';
import type { CampaignPhase } from '../../contracts/campaigns/phase';
import type { CampaignStatus } from '../../contracts/campaigns/status';
import type { AccountStatus } from '../../contracts/messaging/platform';
import type { ReasonCode } from '../../contracts/messaging/reason-codes';
import type { Tx } from '../database';
import { SHOWN_REASON, SHOWN_REASON_JOINS } from './shown-reason';

/** Times are epoch milliseconds of the database's clock. */
export interface ProgressCounts {
  accountId: string;
  status: CampaignStatus;
  phase: CampaignPhase;
  startAtMs: number | null;
  decideAtMs: number | null;
  limitPerMinute: number | null;
  accountStatus: AccountStatus;
  accountPaused: boolean;
  /** Until then the account is left alone after failures in a row; null when it is not. */
  breakerUntilMs: number | null;
  /** Until then the platform asked to wait. */
  slowedUntilMs: number | null;
  nowMs: number;
  reasons: { reason: ReasonCode; count: number }[];
  sentLastMinute: number;
  nextAtMs: number | null;
  /** Calls for many; null where it leaves one by one. */
  calls: { id: string; status: (typeof MASS_SEND_STATUSES)[number]; recipients: number; left: number; attemptedAtMs: number }[] | null;
}

/** Counts everybody of a campaign by what holds or ended them. It walks its recipients once: about a second for a million. */
export async function progressCounts(tx: Tx, campaignId: string): Promise<ProgressCounts | null> {
  const { rows } = await tx.execute<ProgressCounts & Record<string, unknown>>(sql`
    select c.account_id as "accountId", c.status, c.phase, extract(epoch from c.start_at)::float8 * 1000 as "startAtMs", extract(epoch from c.decide_at)::float8 * 1000 as "decideAtMs",
      s.limit_per_minute * coalesce(c.pace_bp, 10000) / 10000.0::float8 as "limitPerMinute", a.status as "accountStatus", s.paused_at is not null as "accountPaused", case when s.breaker_until > clock_timestamp() then extract(epoch from s.breaker_until)::float8 * 1000 end as "breakerUntilMs",
      case when s.slowed_until > clock_timestamp() then extract(epoch from s.slowed_until)::float8 * 1000 end as "slowedUntilMs", extract(epoch from clock_timestamp())::float8 * 1000 as "nowMs",
      n.reasons, n.recent as "sentLastMinute", extract(epoch from n.next_at)::float8 * 1000 as "nextAtMs",
      case when c.delivery = 'native' then (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'status', x.status, 'recipients', x.recipients,
        'attemptedAtMs', extract(epoch from x.attempted_at)::float8 * 1000,
        'left', case when x.status = 'calling' then x.recipients else (select count(*) from unknown_sends u where u.mass_send_id = x.id) end) order by x.attempted_at), '[]')
        from mass_sends x where x.campaign_id = c.id) end as calls
    from campaigns c join platform_accounts a on a.id = c.account_id left join senders s on s.account_id = c.account_id
    cross join lateral (
      select coalesce(jsonb_agg(jsonb_build_object('reason', g.reason, 'count', g.n) order by g.reason), '[]') as reasons, coalesce(sum(g.recent), 0)::int as recent, min(g.next_at) as next_at
      from (select ${SHOWN_REASON} as reason, count(*)::int as n, count(*) filter (where r.sent_at > now() - interval '1 minute')::int as recent, min(r.next_at) filter (where r.next_at > now()) as next_at
            from campaign_recipients r ${SHOWN_REASON_JOINS} where r.campaign_id = ${campaignId} group by 1) g) n
    where c.id = ${campaignId}`);
  return rows[0] ?? null;
}
