import { sql } from 'drizzle-orm';
import type { Audience } from '../../contracts/accounts/audience';
import type { Tx } from '../database';
import { audienceSql } from '../fans/audience-sql';

/** Fans of an audience who may be messaged, by zone; those without one stand under the account's. */
export async function audienceZones(tx: Tx, accountId: string, audience: Audience): Promise<Record<string, number>> {
  const { included, excluded } = audienceSql(audience);
  const { rows } = await tx.execute<{ zone: string; n: number }>(sql`
    select coalesce(f.time_zone, a.time_zone) as zone, count(*)::int as n from fans f join platform_accounts a on a.id = f.account_id
    where f.account_id = ${accountId} and f.suppressed_at is null and f.frozen_at is null and f.consent_withdrawn_at is null and ${included} and not ${excluded} group by 1`);
  return Object.fromEntries(rows.map(({ zone, n }) => [zone, n]));
}

export interface ForecastAccount {
  platform: string;
  status: string;
  timeZone: string;
  quietHours: { startMinute: number; endMinute: number } | null;
  limitPerMinute: number | null;
  paused: boolean;
  queuedAhead: number;
}

/** What of the account decides how long a campaign takes. */
export async function forecastAccount(tx: Tx, accountId: string): Promise<ForecastAccount | null> {
  const { rows } = await tx.execute<ForecastAccount & Record<string, unknown>>(sql`
    select a.platform, a.status, a.time_zone as "timeZone", s.limit_per_minute as "limitPerMinute", s.paused_at is not null as paused,
      case when a.quiet_start_minute is not null then jsonb_build_object('startMinute', a.quiet_start_minute, 'endMinute', a.quiet_end_minute) end as "quietHours",
      (select count(*)::int from outbox o where o.account_id = a.id) as "queuedAhead"
    from platform_accounts a join senders s on s.account_id = a.id where a.id = ${accountId} and a.removed_at is null`);
  return rows[0] ?? null;
}

export interface QueueAhead {
  source: string;
  campaignId: string | null;
  name: string | null;
  count: number;
}

/** What waits in the queue of an account, by where it comes from; the longest first. */
export async function queuesAhead(tx: Tx, accountId: string): Promise<QueueAhead[]> {
  const { rows } = await tx.execute<QueueAhead & Record<string, unknown>>(sql`
    select q.source, c.id as "campaignId", c.name, q.n as count
    from (select source, case when source = 'campaign' then source_id end as campaign_id, count(*)::int as n from outbox where account_id = ${accountId} group by 1, 2) q
    left join campaigns c on c.id = q.campaign_id order by q.n desc, q.source limit 10`);
  return rows;
}
