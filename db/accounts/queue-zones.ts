import { sql } from 'drizzle-orm';
import type { Tx } from '../database';

export interface CampaignWaiting extends Record<string, unknown> {
  campaignId: string;
  name: string;
  status: string;
  expiresMs: number | null;
  /** Share of the account's rate that it takes at most; null: all that is free. */
  paceBp: number | null;
  /** `native`: messages to many of the platform, each in the slot of one. */
  delivery: 'each' | 'native';
  /** The first of its messages in the queue; null when none is there yet. */
  firstMs: number | null;
  zones: Record<string, number>;
}

/** Campaigns of an account that are not over, with how many wait in each zone, in the order in which they leave. It walks what is left of them. */
export async function campaignsWaiting(tx: Tx, accountId: string): Promise<CampaignWaiting[]> {
  const { rows } = await tx.execute<CampaignWaiting>(sql`
    select c.id as "campaignId", c.name, c.status, (extract(epoch from c.expires_at) * 1000)::float8 as "expiresMs", c.pace_bp as "paceBp", c.delivery, (extract(epoch from q.first) * 1000)::float8 as "firstMs",
      coalesce(z.zones, '{}') as zones
    from campaigns c
    cross join lateral (select min(o.not_before) filter (where isfinite(o.not_before)) as first from outbox o where o.source_id = c.id and o.kind = 'send') q
    cross join lateral (
      select jsonb_object_agg(g.zone, g.n) as zones from (
        select coalesce(f.time_zone, a.time_zone) as zone, count(*)::int as n from campaign_recipients r left join fans f on f.id = r.fan_id join platform_accounts a on a.id = c.account_id
        where r.campaign_id = c.id and (r.reason = 'queued' or r.reason like 'held.%') group by 1) g where g.zone is not null) z
    where c.account_id = ${accountId} and c.status in ('running', 'paused') order by q.first nulls last, c.id`);
  return rows;
}

/** What leaves before every campaign: replies, automations and unsends that are due. */
export async function aheadOfCampaigns(tx: Tx, accountId: string): Promise<number> {
  const { rows } = await tx.execute<{ n: number }>(
    sql`select count(*)::int as n from outbox where account_id = ${accountId} and priority in (0, 1) and not_before <= now()`,
  );
  return rows[0]?.n ?? 0;
}
